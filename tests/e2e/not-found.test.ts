import { describe, expect, inject, test } from 'vitest';
import { wordsIn } from './demo-pages.ts';
import { visit } from './visit.ts';

const { open, urlOf } = visit(inject('demo'));

describe('an address without a page', () => {
  test('is answered 404', async () => {
    const page = await open('en/');
    const response = await page.goto(urlOf('hi/relationship-management/'));
    expect(response?.status()).toBe(404);
  });

  test.for([
    { code: 'hi', slug: 'relationship-management', english: 'Relationship Management' },
    { code: 'ar', slug: 'cross-sell', english: 'Cross-Selling' },
  ])('says in $code where the article can be read', async ({ code, slug, english }) => {
    const page = await open(`${code}/${slug}/`);
    const words = wordsIn(code);
    expect(await page.locator('html').getAttribute('lang')).toBe(code);
    const help = page.getByRole('status');
    await help.getByRole('heading', { name: words.notFoundReadIn }).waitFor();
    const link = help.getByRole('link', { name: english, exact: true });
    expect(await link.getAttribute('hreflang')).toBe('en');
    expect(await link.getAttribute('lang')).toBe('en');
    expect(await help.locator('bdi').first().textContent()).toBe(english);
    await link.click();
    expect(page.url()).toBe(urlOf(`en/${slug}/`));
  });

  test('names the titles that may have been meant', async () => {
    const page = await open('sv/relationship-manger/');
    const help = page.getByRole('status');
    await help.getByRole('heading', { name: wordsIn('sv').notFoundNear }).waitFor();
    await help.getByRole('link', { name: 'Kundansvarig' }).click();
    expect(page.url()).toBe(urlOf('sv/relationship-manager/'));
  });

  test('offers a search for its words, which finds the article', async () => {
    const page = await open('it/relationship-managers/');
    await page.getByRole('link', { name: wordsIn('it').notFoundSearch }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('relationship managers');
    await page.getByRole('main').locator('a[href^="/docs/it/relationship-manager/"]').first().waitFor();
  });

  test('that names no language is explained in the one that the browser prefers', async () => {
    const page = await open('mbaa/', { locale: 'tr-TR' });
    const help = page.getByRole('status');
    await help.getByRole('heading', { name: wordsIn('tr').notFoundNear }).waitFor();
    expect(await help.getAttribute('lang')).toBe('tr');
    expect(await help.getByRole('link').first().getAttribute('href')).toBe('/docs/tr/mba/');
  });

  test('that nothing resembles still leads on', async () => {
    const page = await open('ja/zzzz/%E0%A4%A/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(wordsIn('ja').notFoundTitle);
    await page.getByRole('main').getByRole('link', { name: wordsIn('ja').alphabetIndex }).click();
    expect(page.url()).toBe(urlOf('ja/a-z/'));
  });

  test('runs nothing that stands in the address', async () => {
    const page = await open('en/"><img src=x onerror=alert(1)>/');
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('main').locator('img').count()).toBe(0);
  });
});
