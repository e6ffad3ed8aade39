import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { build, projectDir } from '../build.ts';
import { checkSite } from './check-site.ts';
import { readPage } from './read-page.ts';
import { kindOfFile, readSiteFiles } from './site-files.ts';
import type { SiteFiles } from './site-files.ts';

const demo = inject('demo');

describe('the demo site', () => {
  test('is sound', async () => {
    expect(await checkSite(demo.dir, demo)).toEqual([]);
  });

  test('has a page for each article of the content folder, and for no other', async () => {
    const sources = (await readdir(join(projectDir, 'content'), { recursive: true })).filter((file) => file.endsWith('.md'));
    const pages = [...(await readSiteFiles(demo.dir)).keys()].map(kindOfFile).flatMap((is) => (is.kind === 'article' ? `${is.locale.code}/${is.slug}.md` : []));
    expect(pages.filter((page) => /^\w+\/[^/]+\.md$/.test(page)).toSorted()).toEqual(sources.toSorted());
  });

  test.for(['en', 'hi', 'ar', 'tr', 'ja'])('shows the formula of %s/default2 as MathML', async (code) => {
    const { elements } = await readPage(demo, `${code}/default2/`);
    const formulas = elements.filter(({ name }) => name === 'math').map(({ text }) => text.normalize('NFKC').replace(/\s|[\u2061-\u2064]/g, ''));
    expect(formulas).toContain('EL=PD×LGD×EAD');
  });

  test.for(['en', 'hi', 'ar', 'tr', 'it', 'ja'])('links the footnote of %s/mba there and back', async (code) => {
    const { classed, elements, ids } = await readPage(demo, `${code}/mba/`);
    const linksAs = (role: string): readonly string[] => elements.filter(({ attributes }) => attributes['role'] === role).map(({ attributes }) => attributes['href']?.slice(1) ?? '');
    const [to, back] = [linksAs('doc-noteref'), linksAs('doc-backlink')];
    expect([to, back]).toEqual([[expect.any(String)], [expect.any(String)]]);
    expect(ids).toEqual(expect.arrayContaining([...to, ...back]));
    expect(classed('footnotes')[0]?.text.length).toBeGreaterThan(30);
  });

  test.for(['en', 'hi', 'ar', 'sv', 'it', 'ja'])('shows the table of %s/btob', async (code) => {
    const { elements } = await readPage(demo, `${code}/btob/`);
    expect(elements.filter(({ name }) => name === 'table')).toHaveLength(1);
    expect(elements.filter(({ name }) => name === 'th').length).toBeGreaterThanOrEqual(3);
  });

  test('keeps the ids of headings where the headings of two languages line up', async () => {
    const ids = async (code: string): Promise<readonly string[]> => {
      const { elements } = await readPage(demo, `${code}/relationship-manager/`);
      return elements.filter(({ name, isInProse }) => isInProse && name === 'h2').map(({ attributes }) => attributes['id'] ?? '');
    };
    expect(await ids('hi')).toEqual(await ids('en'));
    expect(await ids('en')).toHaveLength(5);
  });

  test('publishes no copy of an article that a language lacks', async () => {
    const files = await readSiteFiles(demo.dir);
    expect(files.has('hi/relationship-management/index.html')).toBe(false);
    expect(files.has('ar/relationship-manager/index.html')).toBe(false);
  });

  test('names the languages that lack an article apart from those that have it', async () => {
    const { elements } = await readPage(demo, 'en/relationship-management/');
    const inBar = elements.filter(({ name, attributes }) => name === 'a' && attributes['hreflang'] !== undefined).map(({ attributes }) => attributes['href']);
    expect(inBar).toContain('/docs/sv/relationship-management/');
    expect(inBar).toContain('/docs/hi/');
    expect(inBar).not.toContain('/docs/hi/relationship-management/');
  });

  test('is byte for byte the same when it is built again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'glossarium-again-'));
    await build({ CONTENT_DIR: 'content', OUT_DIR: join(folder, 'site'), BASE_PATH: demo.basePath, SITE_URL: 'https://example.org' });
    const [first, second] = [digestsOf(await readSiteFiles(demo.dir)), digestsOf(await readSiteFiles(join(folder, 'site')))];
    await rm(folder, { recursive: true });
    expect([...second].filter(([file, digest]) => first.get(file) !== digest)).toEqual([]);
    expect([...first.keys()].filter((file) => !second.has(file))).toEqual([]);
  });
});

function digestsOf(files: SiteFiles): ReadonlyMap<string, string> {
  return new Map([...files].map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]));
}
