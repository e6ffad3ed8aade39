import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { demoLocales, neutralPages, pagesOfEachKind } from './demo-pages.ts';
import { visit } from './visit.ts';

const { open, urlOf } = visit(inject('demo'));
const pages = [...demoLocales.map(({ code }) => ({ name: code, paths: pagesOfEachKind(code) })), { name: 'no language', paths: neutralPages }];

describe.for(['light', 'dark'] as const)('in the %s theme axe finds nothing', (colorScheme) => {
  test.for(pages)('on any kind of page in $name', async ({ paths }) => {
    const page = await open('', { colorScheme });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(urlOf(path), { waitUntil: 'load' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      found.push(...violations.map(({ id, help, nodes }) => `${path}  ${id}: ${help}  ${nodes[0]?.html}`));
    }
    expect(found).toEqual([]);
  });

  test('in the open search dialog', async () => {
    const page = await open('en/mba/', { colorScheme });
    await page.keyboard.press('/');
    await page.keyboard.insertText('cross');
    await page.getByRole('option').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('dialog').setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
