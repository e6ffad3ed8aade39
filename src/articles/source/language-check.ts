import type { Locale, Script } from '../../locales/locales.ts';
import { commonWords } from './common-words.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { countLetters } from './letter-count.ts';
import type { LetterCount } from './letter-count.ts';

/** As much of a text as tells its language, in characters. */
const sampleLength = 1500;

/** A problem where a text is plainly in another script or language than its folder says; short texts say nothing. */
export function languageProblem(body: string, locale: Locale, file: string): readonly Problem[] {
  const sample = body.slice(0, sampleLength).replace(notWords, ' ');
  const found = otherScript(countLetters(sample), locale.script) ?? (locale.script === 'Latn' ? otherLanguage(sample, locale) : undefined);
  if (found === undefined) return [];
  const message = `The folder says ${locale.autonym}, but the text seems to be in ${found}.`;
  return [problem('language-mismatch', { file, message, hint: 'Move the file, or correct the folder in the table of locales.' })];
}

/** The script or language that most letters belong to, where it is none that the locale is written in. */
function otherScript(count: LetterCount, script: Script): string | undefined {
  const { letters, kana, han } = count;
  if (letters < 80) return undefined;
  if (script === 'Hans' && kana > letters / 10) return 'Japanese';
  if (script === 'Jpan' && kana < letters / 50 && han > letters / 3) return 'Chinese';
  const own = countOf(count, script);
  const most = names.find(([name]) => count[name] > letters / 2);
  return own >= letters / 3 ? undefined : most?.[1];
}

/** Letters that the script of a locale can have. */
function countOf(count: LetterCount, script: Script): number {
  const { latin, devanagari, arabic, hangul, cyrillic, han, kana } = count;
  return { Latn: latin, Deva: devanagari, Arab: arabic, Hans: han, Jpan: han + kana, Kore: hangul, Cyrl: cyrillic }[script];
}

/** Another language's commonest words must be many, and far more than the own ones: neighbours share most of theirs. */
function otherLanguage(sample: string, locale: Locale): string | undefined {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (tokens.length < 60 || commonWords[locale.code] === undefined) return undefined;
  const hits = languages.map(() => 0);
  for (const token of tokens) for (const place of languagesOf.get(token) ?? none) hits[place] = (hits[place] ?? 0) + 1;
  const most = Math.max(...hits);
  const isPlain = most > tokens.length / 8 && most > (hits[languages.indexOf(locale.code)] ?? 0) * 1.6;
  return isPlain ? new Intl.DisplayNames(['en'], { type: 'language' }).of(languages[hits.indexOf(most)] ?? '') : undefined;
}

const none: readonly number[] = [];
const languages = Object.keys(commonWords);
/** By common word the languages that have it, as places in the list. */
const languagesOf = new Map<string, readonly number[]>();
for (const [place, words] of Object.values(commonWords).entries()) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), place]);
}

const names = [
  ['latin', 'Latin letters'],
  ['devanagari', 'Devanagari'],
  ['arabic', 'Arabic letters'],
  ['cyrillic', 'Cyrillic letters'],
  ['hangul', 'Korean'],
  ['kana', 'Japanese'],
  ['han', 'Chinese'],
] as const;
/** Targets, tags, formulas and code are in no language. */
const notWords = /\]\([^()\s]{0,200}\)|<[^<>]{0,500}>|\$\$[^$]{0,500}\$\$|`[^`]{0,200}`/g;
