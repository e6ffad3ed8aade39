import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { localeOf } from '../../src/locales/locales.ts';
import type { Figures } from './quality/examine.ts';
import { examineLocale } from './quality/examine-locale.ts';
import { targets } from './quality/targets.ts';

afterAll(() => void close());

/** The whole gold set stands among a thousand other articles; `npm run search:quality` asks the same among 14,000. */
test.each(['en', 'hi', 'tr', 'sv', 'it', 'ar', 'ja', 'ko', 'pl'])('the search in %s is as good as it must be', { timeout: 120_000 }, async (code) => {
  const dir = await mkdtemp(join(tmpdir(), 'search-quality-'));
  const { figures } = await examineLocale({ locale: localeOf(code), articles: 1_000, dir });
  await rm(dir, { recursive: true });
  const missed = figures.flatMap((figure) => targets(code, figure.measure).flatMap(({ name, least }) => (valueOf(figure, name) < least ? [`${figure.measure}: ${name} ${valueOf(figure, name).toFixed(3)} < ${least}\n${figure.failures.join('\n')}`] : [])));
  expect(missed).toEqual([]);
});

/** Where nothing must be wrong, the part that is right. */
function valueOf(figure: Figures, name: 'recall' | 'mrr' | 'precision' | 'right'): number {
  return name === 'right' ? 1 - figure.wrong / figure.questions : figure[name];
}
