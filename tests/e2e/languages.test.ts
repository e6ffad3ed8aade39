import { describe, expect, inject, test } from 'vitest';
import { wordsIn } from './demo-pages.ts';
import { visit } from './visit.ts';

const { open, urlOf } = visit(inject('demo'));

describe('a reader', () => {
  test('chooses a language on the first page', async () => {
    const page = await open('');
    await page.getByRole('link', { name: '日本語' }).click();
    expect(page.url()).toBe(urlOf('ja/'));
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  });

  test('switches the language of an article', async () => {
    const page = await open('en/mba/');
    const bar = page.getByRole('navigation', { name: wordsIn('en').languageOfPage });
    expect(await bar.locator('[aria-current=page]').textContent()).toContain('English');
    await bar.getByRole('link', { name: 'العربية', exact: true }).click();
    expect(page.url()).toBe(urlOf('ar/mba/'));
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('ماجستير إدارة الأعمال');
    const arabicBar = page.getByRole('navigation', { name: wordsIn('ar').languageOfPage });
    expect(await arabicBar.locator('[aria-current=page]').textContent()).toContain('العربية');
  });

  test('sees the title of the article in a language before going there', async () => {
    const page = await open('en/relationship-manager/');
    const bar = page.getByRole('navigation', { name: wordsIn('en').languageOfPage });
    expect(await bar.getByRole('link', { name: 'हिन्दी' }).getAttribute('title')).toBe('रिलेशनशिप मैनेजर');
  });

  test('is told which languages lack an article, and can go to their front pages', async () => {
    const page = await open('en/relationship-manager/');
    const bar = page.getByRole('navigation', { name: wordsIn('en').languageOfPage });
    const missing = bar.getByRole('link', { name: 'العربية' });
    expect(await missing.isVisible()).toBe(false);
    await bar.getByText('not yet in 1 language').click();
    await missing.click();
    expect(page.url()).toBe(urlOf('ar/'));
  });

  test('follows a link to an article that exists in another language only, and is told so before', async () => {
    const page = await open('hi/relationship-manager/');
    const link = page.locator('.prose a[href$="/en/relationship-management/"]').first();
    expect(await link.getAttribute('hreflang')).toBe('en');
    expect(await link.innerText()).toMatch(/संबंध प्रबंधन\s*en/i);
    await link.click();
    expect(page.url()).toBe(urlOf('en/relationship-management/'));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('cannot follow a link to what nobody has written, but sees that it was meant', async () => {
    const page = await open('en/cross-sell/');
    const unwritten = page.locator('.prose .link-unwritten', { hasText: 'upselling' });
    expect(await unwritten.isVisible()).toBe(true);
    expect(await unwritten.locator('a').count()).toBe(0);
    expect(await unwritten.evaluate((element) => getComputedStyle(element).textDecorationLine + getComputedStyle(element).borderBlockEndStyle)).not.toBe('nonenone');
  });

  test('keeps the section when the language changes, as ids are shared', async () => {
    const page = await open('en/relationship-manager/');
    const id = await page.locator('.prose h2').nth(2).getAttribute('id');
    await page.goto(urlOf(`hi/relationship-manager/#${id}`));
    expect(await page.locator('.prose h2').nth(2).getAttribute('id')).toBe(id);
    expect(await page.evaluate(() => document.querySelector(':target')?.tagName)).toBe('H2');
  });

  test('sees an entry in all its languages at its lasting address', async () => {
    const page = await open('en/mba/');
    await page.getByRole('link', { name: wordsIn('en').concept }).click();
    expect(page.url()).toBe(urlOf('mba/'));
    await page.getByRole('link', { name: 'エム' }).or(page.getByRole('link', { name: 'MBA（経営学修士）' })).click();
    expect(page.url()).toBe(urlOf('ja/mba/'));
  });

  test('finds articles that mention this one', async () => {
    const page = await open('en/relationship-management/');
    await page.getByRole('heading', { name: wordsIn('en').linkedFrom }).scrollIntoViewIfNeeded();
    await page.locator('.backlinks').getByRole('link', { name: 'Relationship Manager' }).click();
    expect(page.url()).toBe(urlOf('en/relationship-manager/'));
  });

  test('comes from the root of the host to the site', async () => {
    const page = await open('');
    await page.goto(new URL('/', page.url()).href);
    expect(page.url()).toBe(urlOf(''));
  });
});
