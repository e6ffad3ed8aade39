import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFiles } from './corpus-files.ts';
import type { CorpusOptions } from './corpus-files.ts';

export interface WrittenCorpus {
  readonly articles: number;
  readonly bytes: number;
}

/** Writes `<dir>/<locale>/<slug>.md`, one article after the other: the memory it takes does not grow with their number. */
export function writeCorpus(options: CorpusOptions, dir: string, onArticle?: (articles: number) => void): WrittenCorpus {
  for (const locale of options.locales) mkdirSync(join(dir, locale), { recursive: true });
  let articles = 0;
  let bytes = 0;
  for (const { locale, slug, text } of corpusFiles(options)) {
    const content = Buffer.from(text);
    writeFileSync(join(dir, locale, `${slug}.md`), content);
    articles += 1;
    bytes += content.length;
    onArticle?.(articles);
  }
  return { articles, bytes };
}
