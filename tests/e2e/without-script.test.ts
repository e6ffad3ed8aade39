import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { wordsIn } from './demo-pages.ts';
import { visit } from './visit.ts';

const { open, urlOf } = visit(inject('demo'));
const openPlain = (path: string): Promise<Page> => open(path, { javaScriptEnabled: false });

describe('without script', () => {
  test('the first page leads to each language', async () => {
    const page = await openPlain('');
    await page.getByRole('link', { name: 'हिन्दी' }).click();
    expect(page.url()).toBe(urlOf('hi/'));
  });

  test('an article switches its language', async () => {
    const page = await openPlain('hi/mba/');
    await page.getByRole('navigation', { name: wordsIn('hi').languageOfPage }).getByRole('link', { name: 'Italiano' }).click();
    expect(page.url()).toBe(urlOf('it/mba/'));
  });

  test('an article opens what is folded', async () => {
    const page = await openPlain('en/relationship-manager/');
    await page.getByText('not yet in 1 language').click();
    await page.getByRole('navigation', { name: wordsIn('en').languageOfPage }).getByRole('link', { name: 'العربية' }).click();
    expect(page.url()).toBe(urlOf('ar/'));
  });

  test('the alphabet leads to an article', async () => {
    const page = await openPlain('sv/');
    await page.getByRole('link', { name: wordsIn('sv').alphabet, exact: true }).first().click();
    expect(page.url()).toBe(urlOf('sv/a-z/'));
    await page.getByRole('main').getByRole('link', { name: 'K', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'Korsförsäljning' }).click();
    expect(page.url()).toBe(urlOf('sv/cross-sell/'));
  });

  test('the topics lead to an article', async () => {
    const page = await openPlain('tr/topics/');
    await page.getByRole('main').locator('a[href$="/topics/risk/"]').click();
    await page.getByRole('main').getByRole('link', { name: 'Temerrüt' }).click();
    expect(page.url()).toBe(urlOf('tr/default2/'));
  });

  test('the search leads to a page that says what helps instead', async () => {
    const page = await openPlain('en/');
    await page.getByRole('main').locator('input[name=q]').fill('mba');
    await page.keyboard.press('Enter');
    await page.waitForURL(urlOf('en/search/?q=mba'));
    await page.getByRole('main').getByRole('link', { name: wordsIn('en').searchWithoutScript }).click();
    expect(page.url()).toBe(urlOf('en/a-z/'));
  });

  test('every page offers the search as a link', async () => {
    const page = await openPlain('ja/mba/');
    await page.getByRole('navigation', { name: wordsIn('ja').mainNavigation }).getByRole('link', { name: wordsIn('ja').search }).click();
    expect(page.url()).toBe(urlOf('ja/search/'));
  });

  test.for(['hi', 'ar'])('the 404 page in %s explains itself and leads on', async (code) => {
    const page = await openPlain(`${code}/nothing-here/`);
    const main = page.getByRole('main');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(wordsIn(code).notFoundTitle);
    expect(await main.getByRole('link', { name: wordsIn(code).notFoundSearch }).getAttribute('href')).toBe(`/docs/${code}/search/`);
    await main.getByRole('link', { name: wordsIn(code).alphabetIndex }).click();
    expect(page.url()).toBe(urlOf(`${code}/a-z/`));
  });
});
