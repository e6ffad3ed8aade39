import type { LocaleCode } from '../../src/locales/locales.ts';
import type { NameScript } from './names.ts';

/**
 * What articles of a language are made of. `heads`, `qualifiers` and `forms` stand in the same order in every language,
 * so that a term means the same in all of them. Lists are separated by a comma and a space.
 *
 * In sentences: `{t}` the article's own term, `{l}` a linked term, `{x}` another term, `{w}` a word, `{c}` a company,
 * `{y}` a year, `{n}` a number, `{p}` a percentage, `{m}` an amount of money. `{w}` is always in its dictionary form.
 */
export interface Language {
  readonly code: LocaleCode;
  readonly names: NameScript;
  /** How a term is made of a qualifier and a head: `{q} {h}`. */
  readonly term: string;
  /** A term that bears somebody's name: `{n} {h}`. */
  readonly named: string;
  /** A term in a special case: `{t} {f}`. */
  readonly formed: string;
  readonly percent: string;
  readonly money: string;
  readonly decimalMark: string;
  readonly groupMark: string;
  readonly heads: string;
  readonly qualifiers: string;
  readonly forms: string;
  readonly words: string;
  readonly definitions: readonly string[];
  readonly linked: readonly string[];
  readonly body: readonly string[];
  readonly quotes: readonly string[];
  readonly items: readonly string[];
  /** The first asks what the term is, the last stands over the summary. */
  readonly headings: readonly string[];
  /** Heads of the three columns of a table. */
  readonly columns: readonly string[];
}
