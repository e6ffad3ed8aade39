import { localeOf } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Manifest } from '../bundle-format.ts';
import type { Hit } from './hit.ts';
import type { Search } from './search.ts';

/**
 * Asks the languages that the query may be in: the texts of the reader’s nearest, and where those have nothing the titles
 * of all. A language without a bundle has no answer.
 */
export async function findInOtherLanguages(text: string, base: string, manifest: Manifest, open: Open): Promise<readonly Hit[]> {
  const codes = manifest.others.filter((code) => mayBeWritten(text, localeOf(code)));
  const searchIn = (code: string): Search => open(`${base}../${code}/`, code);
  const near = await answersOf(codes.slice(0, nearest), async (code) => (await searchIn(code).findOwn(text, { limit: mostHits })).hits);
  const hits = near.length > 0 ? near : await answersOf(codes.slice(nearest), (code) => searchIn(code).findTitles(text, mostHits));
  return hits.map((hit) => ({ ...hit, kind: 'other-language' }));
}

type Open = (base: string, code: string) => Search;

async function answersOf(codes: readonly string[], ask: (code: string) => Promise<readonly Hit[]>): Promise<readonly Hit[]> {
  const answers = await Promise.allSettled(codes.map(ask));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}

/** Whether the language’s script has the letters of the text. Digits are in all. */
function mayBeWritten(text: string, locale: Locale): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.every((letter) => scripts[locale.script].test(letter));
}

const scripts: Readonly<Record<Locale['script'], RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Deva: /\p{Script=Devanagari}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Cyrl: /\p{Script=Cyrillic}/u,
};
const nearest = 3;
const mostHits = 5;
