import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { median } from '../../scripts/bench/bench-run.ts';
import { benchText } from '../../scripts/bench/bench-text.ts';
import type { Result } from '../../scripts/bench/bench-text.ts';
import { childTime, measure } from '../../scripts/bench/measure.ts';
import { frontMatterText, readPeerArticles } from '../../scripts/bench/peer-articles.ts';
import { weighPage } from '../../scripts/bench/weigh-page.ts';

const dir = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(dir, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
}

test.each([
  ['0m0.00s 0m0.00s\n0m9.31s 0m0.72s\n', 10.03],
  ['0m0.000000s 0m0.010000s\n2m0.070000s 0m0.210000s\n', 120.28],
])('the shell’s times %j', (times, seconds) => {
  expect(childTime(times)).toBeCloseTo(seconds);
});

test.each([[[3, 1, 2], 2], [[4, 1, 2, 3], 2.5], [[7], 7]])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

describe('a measured command', () => {
  const env = { NODE_OPTIONS: '' };

  test.skipIf(process.platform !== 'linux')('counts processor time and the memory of the largest process', async () => {
    const code = 'const all = Buffer.alloc(2e8, 1); const end = Date.now() + 400; while (Date.now() < end) Math.sqrt(all[0]);';
    const { seconds, cpuSeconds, peakBytes } = await measure({ command: `node -e "${code}"`, cwd: dir, env });
    expect(seconds).toBeGreaterThan(0.4);
    expect(cpuSeconds).toBeGreaterThan(0.05);
    expect(peakBytes).toBeGreaterThan(2e8);
  });

  test('that fails says what it printed', async () => {
    await expect(measure({ command: 'echo no such thing >&2; exit 3', cwd: dir, env })).rejects.toThrow(/ended with 3:\nno such thing/);
  });
});

test('a page weighs what the browser loads at once: no lazy imports, each file once', () => {
  const code = "import{a}from'./b.js';import('./lazy.js');";
  write('site/_a/a.js', code);
  write('site/_a/b.js', 'export const a = 1;');
  write('site/_a/lazy.js', 'x'.repeat(5000));
  write('site/_a/a.css', 'p { margin: 0 }');
  const html = '<link rel="stylesheet" href="/_a/a.css"><script type="module" src="../_a/a.js"></script><link rel="modulepreload" href="/_a/b.js">';
  write('site/en/index.html', html);
  const size = (text: string) => gzipSync(text).length;
  expect(weighPage(join(dir, 'site'), 'en/index.html')).toEqual({ html: size(html), css: size('p { margin: 0 }'), script: size(code) + size('export const a = 1;') });
});

test('a peer gets sound front matter and links to where an article is', () => {
  write('corpus/en/mba.md', '---\nkeywords: A\ntitle: %5 MBA\ndescription: One: two\n---\n\n# %5 MBA\n[a](/btob), [b](/only-hindi), [c](/nowhere)\n');
  write('corpus/en/btob.md', '---\ntitle: B\n---\n');
  write('corpus/hi/only-hindi.md', '---\ntitle: H\n---\n');
  const article = readPeerArticles(join(dir, 'corpus')).find(({ slug }) => slug === 'mba');
  expect(article).toMatchObject({ title: '%5 MBA', description: 'One: two', body: '[a](/en/btob/), [b](/hi/only-hindi/), [c](#)\n' });
  expect(frontMatterText({ title: '%5 “x”: "y"' })).toBe('---\ntitle: "%5 “x”: \\"y\\""\n---\n\n');
});

test('the table shows each figure beside how many times ours it is', () => {
  const resultOf = (name: string, factor: number): Result => ({
    name,
    version: name,
    cold: [{ seconds: 2 * factor, cpuSeconds: factor, peakBytes: factor * 2 ** 20 }],
    edits: [],
    size: { files: 1, bytes: 1, pages: 1 },
    weight: { html: 1, css: 1, script: 0 },
  });
  expect(benchText([resultOf('ours', 1), resultOf('peer', 3)]).split('\n\n')[0]).toMatchInlineSnapshot(`
    "cold build  wall s  × ours  CPU s  × ours  peak memory  × ours
    ----------  ------  ------  -----  ------  -----------  ------
    ours           2.0    1.00    1.0    1.00       1.0 MB    1.00
    peer           6.0    3.00    3.0    3.00       3.0 MB    3.00"
  `);
});
