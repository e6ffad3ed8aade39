import type { Analyser } from './analyse/analyser.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchRecord } from './search-record.ts';
import { codeOf, headOf, soundOf } from './term-code.ts';
import { titleCodes } from './title-code.ts';
import type { WordsOf } from './word-lists.ts';

/** What Pagefind indexes of an article: codes of stems, never its words. */
export interface IndexText {
  /** One code a word of the text, in its order, but for words that all articles have; then all else those words may be, once each. */
  readonly content: string;
  /** For each name of the article the code of the whole. */
  readonly names: string;
  readonly title: string;
  readonly aliases: string;
  readonly headings: string;
  readonly topics: string;
}

/** Codes of a locale's words; made once each, as the same words come in every article. */
export function indexTextOf(analyser: Analyser, lexicon: Lexicon, wordsOf: WordsOf): (record: SearchRecord) => IndexText {
  const known = new Map<string, readonly string[]>();
  const codesOfWord = (word: string): readonly string[] => {
    const codes = known.get(word) ?? stemsOf(word, analyser, lexicon).map(codeOf);
    known.set(word, codes);
    return codes;
  };
  const codes = (text: string): readonly (readonly string[])[] => analyser.words(text).map(({ text: word }) => codesOfWord(word));
  const codesOnce = (texts: readonly string[]): string => [...new Set(texts.flatMap((text) => codes(text).flat()))].join(' ');
  return (record) => ({
    // Pagefind leaves out a page without content.
    content: contentOf(wordsOf(record).map(codesOfWord)) || codeOf(record.slug),
    names: [...new Set([record.title, ...record.aliases].flatMap((name) => titleCodes(name, analyser)))].join(' '),
    title: codesOnce([record.title]),
    aliases: [codesOnce(record.aliases), soundsOf(record.title, analyser)].filter(Boolean).join(' '),
    headings: codesOnce(record.sections.flatMap(({ heading }) => heading ?? [])),
    topics: codesOnce(record.topics.map(({ name }) => name)),
  });
}

function stemsOf(word: string, analyser: Analyser, { words, common }: Lexicon): readonly string[] {
  const own = analyser.stems(word).filter((stem) => !common.has(stem));
  const heads = analyser.heads?.(word, (folded) => words.has(folded)) ?? [];
  return [...new Set([...own, ...analyser.spellings(word), ...heads.filter((head) => head.length > 3).map(headOf)])];
}

function soundsOf(title: string, analyser: Analyser): string {
  const sounds = analyser.words(title).flatMap(({ text }) => analyser.sound?.(text) || []);
  return [...new Set(sounds)].map((sound) => codeOf(soundOf(sound))).join(' ');
}

function contentOf(words: readonly (readonly string[])[]): string {
  const firsts = words.flatMap(([first]) => first ?? []);
  const further = new Set(words.flatMap((codes) => codes.slice(1)));
  return [...firsts, ...further].join(' ');
}
