import type { Analyser, IndexAnalyser } from './analyse/analyser.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchRecord } from './search-record.ts';
import { codeOf, headOf, soundOf } from './term-code.ts';
import type { WordNumbers } from './word-numbers.ts';

/** What Pagefind indexes of an article: codes of stems, never its words. */
export interface IndexText {
  /** One code a word of the text, but for words that all articles have; then all else those words may be, once each. Sorted, as packs best: nothing asks where a word stands. */
  readonly content: string;
  readonly title: string;
  readonly aliases: string;
  readonly headings: string;
  readonly topics: string;
}

/** Codes of a locale's words; made once each, as the same words come in every article. All words of the articles have numbers: the lexicon was made from them. */
export function indexTextOf(analyser: IndexAnalyser, lexicon: Lexicon, { words, numbersOf }: WordNumbers): (record: SearchRecord) => IndexText {
  const known = new Map<string, readonly string[]>();
  const codesOfWord = (word: string): readonly string[] => {
    const codes = known.get(word) ?? stemsOf(word, analyser, lexicon).map(codeOf);
    known.set(word, codes);
    return codes;
  };
  const contentOf = contents(words.map(codesOfWord));
  const codesOnce = (texts: readonly string[]): string => {
    const once = new Set<string>();
    for (const text of texts) for (const word of analyser.wordTexts(text)) for (const code of codesOfWord(word)) once.add(code);
    return [...once].join(' ');
  };
  return (record) => ({
    // Pagefind leaves out a page without content.
    content: contentOf(numbersOf(record)) || codeOf(record.slug),
    title: codesOnce([record.title]),
    aliases: [codesOnce(record.familiarAliases), soundsOf(record.title, analyser)].filter(Boolean).join(' '),
    headings: codesOnce(record.sections.flatMap(({ heading }) => heading ?? [])),
    topics: codesOnce(record.topics.map(({ name }) => name)),
  });
}

function stemsOf(word: string, analyser: IndexAnalyser, lexicon: Lexicon): readonly string[] {
  const own = knownStems(word, analyser.stems(word), analyser, lexicon).filter((stem) => !lexicon.common.has(stem));
  const heads = analyser.heads?.(word, (folded) => lexicon.words.has(folded)) ?? [];
  return [...new Set([...own, ...knownStems(word, analyser.spellings(word), analyser, lexicon), ...heads.map(headOf)])];
}

/** That the work has the word itself tells nothing: it may still be a form of one that it has not. */
function knownStems(word: string, stems: readonly string[], { isKnown, fold }: Analyser, { words, articles }: Lexicon): readonly string[] {
  if (!isKnown || stems.length < 2) return stems;
  const known = stems.filter((stem) => isKnown(stem, (folded) => words.has(folded), word));
  const likely = stems.slice(0, articles < manyArticles ? undefined : mostUnknown);
  return known.some((stem) => fold(stem) !== fold(word)) ? known : [...new Set([...likely, ...known])];
}

function soundsOf(title: string, analyser: Analyser): string {
  const sounds = analyser.wordTexts(title).flatMap((word) => analyser.sound?.(word) || []);
  return [...new Set(sounds)].map((sound) => codeOf(soundOf(sound))).join(' ');
}

/** Contents of articles by the numbers of their words. Codes are put in order once, so that of an article only numbers are. */
function contents(codesByNumber: readonly (readonly string[])[]): (numbers: Uint32Array) => string {
  const ordered = [...new Set(codesByNumber.flatMap(([first = []]) => first))].sort();
  const places = new Map(ordered.map((code, place) => [code, place]));
  const placeByNumber = codesByNumber.map(([first = '']) => places.get(first));
  return (numbers) => {
    const firsts: number[] = [];
    const further = new Set<string>();
    for (const number of numbers) {
      const place = placeByNumber[number];
      if (place === undefined) continue;
      firsts.push(place);
      const codes = codesByNumber[number] ?? [];
      for (let other = 1; other < codes.length; other += 1) further.add(codes[other] ?? '');
    }
    const content = Array.from(new Uint32Array(firsts).sort()).map((place) => ordered[place]);
    return content.concat(...further).join(' ');
  };
}

/** In a work of so many articles, a word of which no other form is found is a rare one. */
const manyArticles = 2_000;
const mostUnknown = 2;
