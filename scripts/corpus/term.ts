import { nameOf } from './names.ts';
import { itemAt } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an article is about, in no language: places in the word lists, which mean the same in each. */
export type Term =
  | { readonly kind: 'plain'; readonly head: number; readonly qualifier: number }
  | { readonly kind: 'formed'; readonly head: number; readonly qualifier: number; readonly form: number }
  | { readonly kind: 'named'; readonly head: number; readonly name: number }
  | { readonly kind: 'percent'; readonly head: number; readonly number: number }
  | { readonly kind: 'number'; readonly number: number };

/** As it stands in a sentence: `credit risk in a crisis`. */
export function wordsOfTerm(term: Term, vocabulary: Vocabulary): string {
  const { language } = vocabulary;
  switch (term.kind) {
    case 'plain':
      return plainTerm(term.head, term.qualifier, vocabulary);
    case 'formed': {
      const plain = plainTerm(term.head, term.qualifier, vocabulary);
      return language.formed.replace('{t}', plain).replace('{f}', itemAt(vocabulary.forms, term.form));
    }
    case 'named': {
      const head = itemAt(vocabulary.heads, term.head);
      return language.named.replace('{n}', nameOf(term.name, language.names)).replace('{h}', head).replace('{H}', capitalised(head));
    }
    case 'percent':
      return `${language.percent.replace('{d}', String(term.number))} ${itemAt(vocabulary.heads, term.head)}`;
    case 'number':
      return String(term.number);
  }
}

/** As it stands over the article: `Credit Risk in a Crisis`. */
export function titleOfTerm(term: Term, vocabulary: Vocabulary): string {
  const words = wordsOfTerm(term, vocabulary);
  return vocabulary.language.code === 'en' ? words.split(' ').map(titleCased).join(' ') : capitalised(words);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plainTerm(head: number, qualifier: number, { language, heads, qualifiers }: Vocabulary): string {
  return language.term.replace('{q}', itemAt(qualifiers, qualifier)).replace('{h}', itemAt(heads, head));
}

function titleCased(word: string, at: number): string {
  return at > 0 && smallWords.has(word) ? word : capitalised(word);
}

const smallWords = new Set(['in', 'the', 'at', 'a', 'over', 'per', 'of']);
