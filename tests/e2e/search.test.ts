import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { localeOf } from '../../src/locales/locales.ts';
import { format } from '../../src/locales/message.ts';
import { pagefindFiles } from '../../src/search/bundle-format.ts';
import { wordsIn } from './demo-pages.ts';
import { visit } from './visit.ts';

const { open, urlOf } = visit(inject('demo'));

/** A title as readers type it, and a word that only the text of an article has. */
const queries = [
  { code: 'en', title: 'cross-selling', article: 'cross-sell', word: 'Argentina', text: 'default2' },
  { code: 'hi', title: 'क्रॉस-सेलिंग', article: 'cross-sell', word: 'अर्जेंटीना', text: 'default2' },
  { code: 'ar', title: 'التخلف عن السداد', article: 'default2', word: 'الأرجنتين', text: 'default2' },
  { code: 'tr', title: 'TEMERRÜT', article: 'default2', word: 'Arjantin', text: 'default2' },
  { code: 'sv', title: 'korsförsäljning', article: 'cross-sell', word: 'Banz', text: 'smallfirmeffect' },
  { code: 'it', title: 'vendita incrociata', article: 'cross-sell', word: 'Banz', text: 'smallfirmeffect' },
  { code: 'ja', title: 'クロスセル', article: 'cross-sell', word: 'アルゼンチン', text: 'default2' },
] as const;

function dialogIn(page: Page, code: string) {
  const dialog = page.getByRole('dialog', { name: wordsIn(code).search });
  return { dialog, field: dialog.getByRole('combobox'), options: dialog.getByRole('option') };
}

describe.for(queries)('search in $code', ({ code, title, article, word, text }) => {
  test('finds a title in the dialog, all by keyboard', async () => {
    const page = await open(`${code}/about/`);
    await page.keyboard.press('/');
    const { field, options } = dialogIn(page, code);
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.insertText(title);
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/docs/${code}/${article}/`);
  });

  test('finds a word of a text in the dialog, and shows it in its sentence', async () => {
    const page = await open(`${code}/`);
    await page.keyboard.press('Control+k');
    const { field, dialog } = dialogIn(page, code);
    await field.fill(word);
    const hit = dialog.locator(`[role=option][href^="/docs/${code}/${text}/"]`);
    await hit.waitFor();
    expect(await hit.locator('mark').allTextContents()).toContainEqual(expect.stringContaining(word));
  });

  test('answers the address of its page, and keeps the query there', async () => {
    const page = await open(`${code}/search/?q=${encodeURIComponent(word)}`);
    const hit = page.getByRole('main').locator(`a[href^="/docs/${code}/${text}/"]`);
    await hit.first().waitFor();
    const field = page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('combobox'));
    expect(await field.inputValue()).toBe(word);
    await field.fill(title);
    await page.getByRole('main').locator(`a[href^="/docs/${code}/${article}/"]`).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(title);
    await hit.first().waitFor({ state: article === text ? 'visible' : 'detached' });
  });

  test('says in its own language that nothing was found', async () => {
    const page = await open(`${code}/search/?q=zzqqzzqq`);
    const said = format(wordsIn(code).searchNoResults, { query: 'zzqqzzqq' }, localeOf(code));
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    await page.getByRole('main').locator(`a[href="/docs/${code}/a-z/"]`, { hasText: wordsIn(code).alphabet }).last().waitFor();
  });
});

describe('the search dialog', () => {
  test('opens by a click, closes by Escape, and gives the focus back', async () => {
    const page = await open('en/mba/');
    const trigger = page.getByRole('navigation', { name: wordsIn('en').mainNavigation }).getByRole('link', { name: wordsIn('en').search });
    await trigger.click();
    const { dialog, field } = dialogIn(page, 'en');
    await field.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await trigger.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(urlOf('en/mba/'));
  });

  test('remembers what was searched, on the device, until told to forget', async () => {
    const page = await open('en/mba/');
    await page.keyboard.press('/');
    const { field, options } = dialogIn(page, 'en');
    await field.fill('default');
    await options.first().click();
    await page.waitForURL(urlOf('en/default2/'));
    await page.keyboard.press('/');
    await options.filter({ hasText: 'default' }).waitFor();
    await page.getByRole('button', { name: wordsIn('en').searchForgetRecent }).click();
    await options.first().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('default');
  });

  test('shows articles of other languages apart, marked with their language', async () => {
    const page = await open('sv/');
    await page.keyboard.press('/');
    const { field, dialog } = dialogIn(page, 'sv');
    await field.fill('Arjantin');
    const others = dialog.getByRole('group', { name: wordsIn('sv').searchOtherLanguages });
    const hit = others.getByRole('option').first();
    await hit.waitFor();
    expect(await hit.getAttribute('href')).toContain('/docs/tr/default2/');
    expect(await hit.getAttribute('lang')).toBe('tr');
    expect(await hit.getAttribute('hreflang')).toBe('tr');
  });

  test('runs from right to left in Arabic', async () => {
    const page = await open('ar/');
    await page.keyboard.press('/');
    const { field } = dialogIn(page, 'ar');
    expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });

  test('announces how many results there are', async () => {
    const page = await open('en/');
    await page.keyboard.press('/');
    const { dialog, field } = dialogIn(page, 'en');
    await field.fill('Argentina');
    await expect.poll(() => dialog.getByRole('status').textContent()).toMatch(/^1 result$/);
  });

  test('fetches nothing before a reader wants to search, then all that texts need before its own script has come', async () => {
    const page = await open('en/mba/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/search-box.*.js', async (route) => held.then(() => route.continue()));
    await page.reload();
    expect(asked.filter((path) => path.includes('/pagefind/') || path.includes('search-box'))).toEqual([]);
    await page.keyboard.press('/');
    const needed = Object.values(pagefindFiles).map((name) => `/docs/pagefind/en/${name}`);
    await expect.poll(() => needed.filter((path) => !asked.includes(path))).toEqual([]);
    release();
    await page.keyboard.insertText('mba');
    await dialogIn(page, 'en').options.first().waitFor();
  });
});

describe('the search page', () => {
  test('carries the query to the other languages', async () => {
    const page = await open('en/search/?q=MBA');
    const link = page.getByRole('main').getByRole('link', { name: '日本語' });
    await expect.poll(() => link.getAttribute('href')).toMatch(/\?q=MBA$/);
    await link.click();
    await page.waitForURL(urlOf('ja/search/?q=MBA'));
    await page.getByRole('main').locator('a[href^="/docs/ja/mba/"]').first().waitFor();
  });

  test('fetches nothing of another language for a query that its own can answer', async () => {
    const page = await open('en/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(urlOf('en/search/?q=MBA'));
    await page.getByRole('main').locator('a[href^="/docs/en/mba/"]').first().waitFor();
    expect(asked.filter((path) => /\/pagefind\/(?!en\/)/.test(path))).toEqual([]);
    expect(asked.some((path) => path.startsWith('/docs/pagefind/en/'))).toBe(true);
  });
});
