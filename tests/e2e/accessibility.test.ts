import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { demoLocales, neutralPages, pagesOfEachKind } from './demo-pages.ts';
import { visit } from './visit.ts';

const { open, urlOf } = visit(inject('demo'));
const pages = [...demoLocales.map(({ code }) => ({ name: code, paths: pagesOfEachKind(code) })), { name: 'no language', paths: neutralPages }];

/** All rules in one theme; in the other those that colours can break. */
const axeOn = (page: Page, colorScheme: 'light' | 'dark'): AxeBuilder => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  return colorScheme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block']);
};

describe.for(['light', 'dark'] as const)('in the %s theme axe finds nothing', (colorScheme) => {
  test.for(pages)('on any kind of page in $name', async ({ paths }) => {
    const page = await open('', { colorScheme });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(urlOf(path), { waitUntil: 'load' });
      const { violations } = await axeOn(page, colorScheme).analyze();
      found.push(...violations.map(({ id, help, nodes }) => `${path}  ${id}: ${help}  ${nodes[0]?.html}`));
    }
    expect(found).toEqual([]);
  });

  test('in the open search dialog', async () => {
    const page = await open('en/mba/', { colorScheme });
    await page.keyboard.press('/');
    await page.keyboard.insertText('cross');
    await page.getByRole('option').first().waitFor();
    // Until the texts have answered, what is looked at may be replaced.
    await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent()).toMatch(/\d+ result/);
    const { violations } = await axeOn(page, colorScheme).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
