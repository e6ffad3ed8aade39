import type { Language } from './language.ts';

/** A language with its lists taken apart, once for all articles. */
export interface Vocabulary {
  readonly language: Language;
  readonly heads: readonly string[];
  readonly qualifiers: readonly string[];
  readonly forms: readonly string[];
  readonly words: readonly string[];
  readonly templates: { readonly [kind in SentenceKind]: readonly Template[] };
  readonly headings: readonly Template[];
}

export type SentenceKind = 'definitions' | 'linked' | 'body' | 'quotes' | 'items';

/** Text and slots by turns: `['When ', 'w', ' weakens, ', 'w', '…']`. */
export type Template = readonly string[];

export function vocabularyOf(language: Language): Vocabulary {
  const { definitions, linked, body, quotes, items } = language;
  return {
    language,
    heads: language.heads.split(', '),
    qualifiers: language.qualifiers.split(', '),
    forms: language.forms.split(', '),
    words: language.words.split(', '),
    templates: {
      definitions: definitions.map(templateOf),
      linked: linked.map(templateOf),
      body: body.map(templateOf),
      quotes: quotes.map(templateOf),
      items: items.map(templateOf),
    },
    headings: language.headings.map(templateOf),
  };
}

function templateOf(sentence: string): Template {
  return sentence.split(/\{(\w)\}/);
}
