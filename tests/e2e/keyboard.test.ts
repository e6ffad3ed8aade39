import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { wordsIn } from './demo-pages.ts';
import { visit } from './visit.ts';

const { open, urlOf } = visit(inject('demo'));

interface Focused {
  readonly text: string;
  readonly isVisible: boolean;
  readonly isMarked: boolean;
  readonly isInDialog: boolean;
}

/** What has the focus; undefined for the page as a whole. */
function focusedOn(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height, bottom, right } = element.getBoundingClientRect();
    return {
      text: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      isVisible: element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1 && bottom > 0 && right > 0,
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      isInDialog: element.closest('dialog') !== null,
    };
  });
}

/** Presses Tab until `stop`, or all round the page. */
async function tabThrough(page: Page, stop: (focused: Focused) => boolean = () => false): Promise<readonly Focused[]> {
  const trail: Focused[] = [];
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusedOn(page);
    if (!focused) return trail;
    trail.push(focused);
    if (stop(focused)) return trail;
  }
  throw new Error('Tab does not come round.');
}

describe('with the keyboard alone', () => {
  test.for(['en', 'ar'])('everything on an article in %s can be reached, is visible and is marked while it has the focus', async (code) => {
    const page = await open(`${code}/relationship-management/`);
    const trail = await tabThrough(page);
    expect(trail.filter(({ isVisible }) => !isVisible)).toEqual([]);
    expect(trail.filter(({ isMarked }) => !isMarked)).toEqual([]);
    const focusable = await page.locator('a[href]:visible, summary:visible, button:visible, input:visible').count();
    expect(trail.length).toBeGreaterThanOrEqual(focusable);
  });

  test('the first stop leads past everything to the text', async () => {
    const page = await open('sv/btob/');
    const [first] = await tabThrough(page, () => true);
    expect(first).toMatchObject({ text: wordsIn('sv').skipToContent, isVisible: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  test('a reader switches the language', async () => {
    const page = await open('it/mba/');
    await tabThrough(page, ({ text }) => text === 'Türkçe');
    await page.keyboard.press('Enter');
    await page.waitForURL(urlOf('tr/mba/'));
  });

  test('a reader opens the languages that lack the article', async () => {
    const page = await open('en/relationship-manager/');
    await tabThrough(page, ({ text }) => text === 'not yet in 1 language');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await focusedOn(page)).toMatchObject({ text: 'العربية', isVisible: true });
  });

  test('a reader opens the contents on a phone and goes to a section', async () => {
    const page = await open('ja/relationship-manager/', { viewport: { width: 360, height: 740 } });
    await tabThrough(page, ({ text }) => text === wordsIn('ja').contents);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const section = await focusedOn(page);
    await page.keyboard.press('Enter');
    const target = await page.evaluate(() => document.querySelector(':target')?.textContent?.trim());
    expect(target).toBe(section?.text);
  });

  test('a reader follows a link in the text', async () => {
    const page = await open('en/relationship-management/');
    await page.locator('main').focus();
    await tabThrough(page, ({ text }) => text === 'Cross-selling');
    await page.keyboard.press('Enter');
    await page.waitForURL(urlOf('en/cross-sell/'));
  });
});

describe('the search dialog with the keyboard', () => {
  test('keeps the focus while it is open, and gives it back where it was', async () => {
    const page = await open('en/mba/');
    await tabThrough(page, ({ text }) => text === 'Svenska' || text === 'Italiano');
    const before = await focusedOn(page);
    await page.keyboard.press('/');
    await expect.poll(async () => (await focusedOn(page))?.isInDialog).toBe(true);
    await page.keyboard.insertText('mba');
    await page.getByRole('option').first().waitFor();
    for (let count = 0; count < 12; count += 1) {
      await page.keyboard.press('Tab');
      expect((await focusedOn(page))?.isInDialog ?? true).toBe(true);
    }
    await page.getByRole('combobox').focus();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focusedOn(page))?.text).toBe(before?.text);
  });

  test('closes by Escape wherever the focus is in it', async () => {
    const page = await open('en/mba/');
    await page.keyboard.press('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('does not open by a stroke that is typed into a field', async () => {
    const page = await open('en/');
    const field = page.getByRole('main').locator('input[type=search]').first();
    await field.focus();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });

  test('is not needed on the search page, where the key leads to the field', async () => {
    const page = await open('en/search/');
    await page.keyboard.press('/');
    await page.keyboard.insertText('Argentina');
    await page.getByRole('main').locator('a[href^="/docs/en/default2/"]').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('marks one option at a time, and none past either end', async () => {
    const page = await open('en/');
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('relationship');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('status').textContent()).toMatch(/\d+ results?/);
    const marked = dialog.locator('[aria-selected=true]');
    await page.keyboard.press('ArrowUp');
    expect(await marked.count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await marked.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await marked.count()).toBe(1);
    expect(await dialog.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await marked.getAttribute('id'));
  });
});
