import type { Article, OutlineHeading } from './article.ts';

/**
 * Ids of the article's headings, by position. Translations whose heading lists line up share the ids of the first of
 * them in table order, so that `#risks` survives a change of language.
 */
export function headingIdsOf(article: Article, translations: readonly Article[]): readonly string[] {
  const model = translations.find((other) => linesUp(other.outline.headings, article.outline.headings)) ?? article;
  const ids = known.get(model) ?? uniqueIds(model.outline.headings.map(({ text }) => headingIdOf(text)));
  known.set(model, ids);
  return ids;
}

/** All translations of an article ask for the ids of one of them. */
const known = new WeakMap<Article, readonly string[]>();

/** `What it records` → `what-it-records`; letters and marks of every script stay. */
export function headingIdOf(text: string): string {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 80) || 'section';
}

/** Repeats get `-2`, `-3`, …; each id remembers its last number, so that ten thousand like headings take no time. */
export function uniqueIds(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return ids.map((id) => {
    let number = numbers.get(id) ?? 1;
    let unique = number === 1 ? id : `${id}-${number}`;
    for (; taken.has(unique); unique = `${id}-${number}`) number += 1;
    numbers.set(id, number);
    taken.add(unique);
    return unique;
  });
}

function linesUp(a: readonly OutlineHeading[], b: readonly OutlineHeading[]): boolean {
  return a.length === b.length && a.every((heading, index) => heading.depth === b[index]?.depth);
}
