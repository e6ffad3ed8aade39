import { localeOf, nearestLocale } from '../../locales/locales.ts';
import type { Article, Outline } from '../article.ts';

/** A formula or table of a translation that stands where the own one is lost. */
export interface FoundPart {
  readonly text: string;
  readonly locale: string;
}

/**
 * For each lost part of `own`, in order: the part at the same position of a translation that has as many parts, in the
 * language that the reader is best served by; undefined where no translation has it.
 */
export function findLostParts(own: Article, others: readonly Article[], kind: keyof Pick<Outline, 'formulas' | 'tables'>): readonly (FoundPart | undefined)[] {
  const parts = own.outline[kind];
  const alike = others.filter(({ outline }) => outline[kind].length === parts.length);
  return parts.flatMap((part, index) => (part === undefined ? [partAt(own, alike, kind, index)] : []));
}

function partAt(own: Article, alike: readonly Article[], kind: 'formulas' | 'tables', index: number): FoundPart | undefined {
  const whole = alike.filter(({ outline }) => outline[kind][index] !== undefined).map(({ entry }) => entry.locale);
  if (whole.length === 0) return undefined;
  const locale = nearestLocale(localeOf(own.entry.locale), whole);
  const text = alike.find(({ entry }) => entry.locale === locale)?.outline[kind][index];
  return text === undefined ? undefined : { text, locale };
}
