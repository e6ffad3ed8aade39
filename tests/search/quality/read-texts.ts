import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/locales/locales.ts';
import { messagesOf } from '../../../src/locales/message.ts';

/** Real text of a language, without markup: what the repository and the folder of real articles beside it hold. */
export function readTexts(locale: Locale): readonly string[] {
  const root = join(import.meta.dirname, '../../..');
  const folders = ['content', '../shared/articles', 'src/first-party'].flatMap((base) => [locale.code, ...locale.folders].map((name) => join(root, base, name)));
  const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).sort().map((name) => join(folder, name)));
  const texts = files.filter((file) => /\.mdx?$/.test(file)).map((file) => readFileSync(file, 'utf8'));
  const words = Object.values(messagesOf(locale)).map((message) => (typeof message === 'string' ? message : message.other));
  return [...texts, words.join('\n')].map(withoutMarkup);
}

function withoutMarkup(text: string): string {
  return text.replace(/^---[\s\S]*?\n---/, '').replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>|\{\w+\}|\$[^$]*\$|https?:\S+/g, ' ');
}
