import type { Analyser } from './analyse/analyser.ts';
import type { SearchRecord } from './search-record.ts';
import { codeOf } from './term-code.ts';

/** What Pagefind indexes of an article: codes of terms, never its words. */
export interface IndexText {
  /** One code a word of the text, in its order; then the further terms of those words, once each. */
  readonly content: string;
  readonly title: string;
  readonly aliases: string;
  readonly headings: string;
  readonly topics: string;
}

/** Codes of a locale's words; made once each, as the same words come in every article. */
export function indexTextOf(analyser: Analyser): (record: SearchRecord) => IndexText {
  const known = new Map<string, readonly string[]>();
  const codesOfWord = (word: string): readonly string[] => {
    const codes = known.get(word) ?? [...analyser.stems(word), ...analyser.spellings(word)].map(codeOf);
    if (!known.has(word) && known.size < memory) known.set(word, codes);
    return codes;
  };
  const codes = (text: string): readonly (readonly string[])[] => analyser.words(text).map(({ text: word }) => codesOfWord(word));
  const codesOnce = (texts: readonly string[]): string => [...new Set(texts.flatMap((text) => codes(text).flat()))].join(' ');
  return (record) => ({
    // Pagefind leaves out a page without content, so an article that is only a title has that.
    content: contentOf(codes(textOf(record) || record.title)),
    title: codesOnce([record.title]),
    aliases: codesOnce(record.aliases),
    headings: codesOnce(record.sections.flatMap(({ heading }) => heading ?? [])),
    topics: codesOnce(record.topics.map(({ name }) => name)),
  });
}

function textOf({ description, sections }: SearchRecord): string {
  return [description, ...sections.map(({ heading = '', text }) => `${heading}\n${text}`)].join('\n').trim();
}

function contentOf(words: readonly (readonly string[])[]): string {
  const firsts = words.map(([first]) => first);
  const further = new Set(words.flatMap((codes) => codes.slice(1)));
  return [...firsts, ...further].join(' ');
}

const memory = 500_000;
