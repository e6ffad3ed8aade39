import { localeOf } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Manifest } from '../bundle-format.ts';
import type { Hit } from './hit.ts';
import type { Search } from './search.ts';

/** Asks the languages that the query may be in, the reader’s nearest first. A language without a bundle has no answer. */
export async function findInOtherLanguages(text: string, base: string, manifest: Manifest, open: (base: string, code: string) => Search): Promise<readonly Hit[]> {
  const codes = manifest.others.filter((code) => mayBeWritten(text, localeOf(code))).slice(0, mostLanguages);
  const answers = await Promise.allSettled(
    codes.map((code) => open(`${base}../${code}/`, code).findOwn(text, { limit: mostHits })),
  );
  const hits = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.hits : []));
  return hits.map((hit) => ({ ...hit, kind: 'other-language' }));
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
const mostLanguages = 3;
const mostHits = 5;
