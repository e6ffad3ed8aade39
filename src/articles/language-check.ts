import type { Locale, Script } from '../locales/locales.ts';
import { commonWords } from './common-words.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** As much of a text as tells its language. */
const sampleLength = 3000;

/** A problem where a text is plainly in another script or language than its folder says; short texts say nothing. */
export function languageProblem(body: string, locale: Locale, file: string): readonly Problem[] {
  const sample = body.slice(0, sampleLength).replace(/\]\([^()\s]{0,200}\)|<[^<>]{0,500}>|\$\$[^$]{0,500}\$\$|`[^`]{0,200}`/g, ' ');
  const found = otherScript(sample, locale.script) ?? (locale.script === 'Latn' ? otherLanguage(sample, locale) : undefined);
  if (found === undefined) return [];
  const message = `The folder says ${locale.autonym}, but the text seems to be in ${found}.`;
  return [problem('language-mismatch', { file, message, hint: 'Move the file, or correct the folder in the table of locales.' })];
}

/** The name of the script that most letters belong to, where it is none that the locale is written in. */
function otherScript(sample: string, script: Script): string | undefined {
  const letters = count(sample, /\p{L}/gu);
  if (letters < 80) return undefined;
  const own = count(sample, patterns[script].letters);
  if (script === 'Hans' && count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters * 0.1) return patterns.Jpan.name;
  if (script === 'Jpan' && own > letters / 3 && count(sample, /\p{Script=Hiragana}/gu) < letters * 0.02) return patterns.Hans.name;
  if (own >= letters / 3) return undefined;
  const [most] = Object.values(patterns).map(({ name, letters: pattern }) => ({ name, count: count(sample, pattern) })).toSorted((a, b) => b.count - a.count);
  return most && most.count > letters / 2 ? most.name : undefined;
}

/** Another language's commonest words must be many, and far more than the own ones: neighbours share most of theirs. */
function otherLanguage(sample: string, locale: Locale): string | undefined {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (code: string): number => tokens.filter((token) => commonWords[code]?.has(token)).length;
  const own = hits(locale.code);
  if (tokens.length < 60 || commonWords[locale.code] === undefined) return undefined;
  const [best] = Object.keys(commonWords).map((code) => ({ code, hits: hits(code) })).toSorted((a, b) => b.hits - a.hits);
  const isPlain = best !== undefined && best.hits > tokens.length / 8 && best.hits > own * 1.6;
  return isPlain ? new Intl.DisplayNames(['en'], { type: 'language' }).of(best.code) : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const patterns = {
  Latn: { name: 'Latin script', letters: /\p{Script=Latin}/gu },
  Deva: { name: 'Devanagari', letters: /\p{Script=Devanagari}/gu },
  Arab: { name: 'Arabic script', letters: /\p{Script=Arabic}/gu },
  Hans: { name: 'Chinese', letters: /\p{Script=Han}/gu },
  Jpan: { name: 'Japanese', letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  Kore: { name: 'Korean', letters: /\p{Script=Hangul}/gu },
  Cyrl: { name: 'Cyrillic script', letters: /\p{Script=Cyrillic}/gu },
} as const satisfies Record<Script, { readonly name: string; readonly letters: RegExp }>;
