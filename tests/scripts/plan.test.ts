import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { estimatedParts } from '../../scripts/plan/estimated-parts.ts';
import { fitOf } from '../../scripts/plan/fit.ts';
import { hosts } from '../../scripts/plan/hosts.ts';
import type { HostLimits } from '../../scripts/plan/hosts.ts';
import { planText } from '../../scripts/plan/plan-text.ts';
import { partNameOf, readSiteParts } from '../../scripts/plan/read-site-parts.ts';
import { largestFolderOf, togetherOf } from '../../scripts/plan/site-part.ts';
import type { SitePart } from '../../scripts/plan/site-part.ts';

const part = (name: string, files: number, bytes = 0): SitePart => ({ name, files, entries: files * 2, bytes, largestFile: bytes, folders: new Map([['', 1], [name, files]]) });
const host = (limits: HostLimits) => ({ name: 'Host', limits, source: 'https://example.org/' });

test.each([
  ['hi/mba/index.html', false, 'hi'],
  ['hi', true, 'hi'],
  ['pagefind/hi/search.json', false, 'hi'],
  ['pagefind', true, 'assets'],
  ['sitemap-hi.xml', false, 'hi'],
  ['sitemap-hi-2.xml', false, 'hi'],
  ['sitemap-concepts.xml', false, 'concepts'],
  ['sitemap.xml', false, 'assets'],
  ['mba', true, 'concepts'],
  ['mba/index.html', false, 'concepts'],
  ['_astro/page.css', false, 'assets'],
  ['404.html', false, 'assets'],
])('%s belongs to a part', (path, isFolder, name) => {
  expect(partNameOf(path, isFolder)).toBe(name);
});

describe('a built site', () => {
  const dir = mkdtempSync(join(tmpdir(), 'plan-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  test('is counted by part, and nothing is lost', () => {
    const files = ['index.html', 'en/index.html', 'en/mba/index.html', 'en/btob/index.html', 'hi/index.html', 'mba/index.html', '_astro/a.css'];
    for (const file of files) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), 'x'.repeat(10));
    }
    const parts = readSiteParts(dir);
    expect(parts.map(({ name, files: count }) => [name, count]).toSorted()).toEqual([['assets', 2], ['concepts', 1], ['en', 3], ['hi', 1]]);
    const all = togetherOf(parts);
    expect(all).toMatchObject({ files: 7, entries: 13, bytes: 70, largestFile: 10 });
    expect(largestFolderOf(all)).toEqual({ folder: '', entries: 5 });
  });
});

describe('a host', () => {
  const parts = [part('assets', 5), part('en', 60), part('hi', 50), part('sv', 30)];

  test('takes a site whole where no limit is broken', () => {
    expect(fitOf(host({ files: 145 }), parts)).toMatchObject({ whole: [], split: [], groups: [['en', 'hi', 'sv']] });
  });

  test('takes it in as few groups as fit, each with what every deployment needs', () => {
    const fit = fitOf(host({ files: 95 }), parts);
    expect(fit.whole).toEqual([{ limit: 'files', has: 145, most: 95 }]);
    expect(fit.groups).toEqual([['en', 'sv'], ['hi']]);
  });

  test('names the parts that are too large on their own', () => {
    expect(fitOf(host({ files: 60 }), parts)).toMatchObject({ split: [{ part: 'en', breaks: [{ limit: 'files', has: 65, most: 60 }] }], groups: undefined });
  });

  test.each([
    [{ bytes: 100 }, [part('en', 1, 60), part('hi', 1, 60)], 'bytes'],
    [{ fileBytes: 50 }, [part('en', 1, 60)], 'fileBytes'],
    [{ entries: 10 }, [part('en', 6)], 'entries'],
    [{ folderEntries: 5 }, [part('en', 6)], 'folderEntries'],
  ] as const)('limits %o', (limits, own, broken) => {
    expect(fitOf(host(limits), own).whole.map(({ limit }) => limit)).toEqual([broken]);
  });
});

test('the plan says what breaks and which split helps', () => {
  const parts = [part('assets', 5), part('en', 60), part('hi', 50)];
  expect(planText(parts, [fitOf(host({ files: 70 }), parts)])).toMatchInlineSnapshot(`
    "part    files  bytes  largest folder  entries
    ------  -----  -----  --------------  -------
    assets      5    0 B  /assets               5
    en         60    0 B  /en                  60
    hi         50    0 B  /hi                  50
    all       115    0 B  /en                  60

    host  one deployment   one a locale  fewest deployments
    ----  ---------------  ------------  ------------------
    Host  115 files of 70  fits                           2

    Limits as of 2026-11; the sources are in the output of --format json."
  `);
});

test('the real corpus does not fit whole on any host that limits files or bytes, and fits on GitHub Pages by locale', () => {
  const parts = estimatedParts(14_337, 19);
  const fits = hosts.map((each) => fitOf(each, parts));
  expect(fits.filter(({ whole }) => whole.length === 0).map((fit) => fit.host.name)).toEqual(['Netlify']);
  expect(fits.find((fit) => fit.host.name === 'GitHub Pages')?.split).toEqual([]);
});
