import { languages } from './languages.ts';
import { nameCount } from './names.ts';
import { itemAt, pick, randomOf, wholeNumber } from './random.ts';
import type { Random } from './random.ts';
import { wordsOfTerm } from './term.ts';
import type { Term } from './term.ts';
import { keywords } from './topics.ts';
import { vocabularyOf } from './vocabulary.ts';
import { zipfOf } from './zipf.ts';

/** One article in all its languages. */
export interface Concept {
  readonly slug: string;
  readonly term: Term;
  readonly keywords: readonly string[];
}

/** `count` concepts with different slugs and terms. The first of a longer list are the same as the whole of a shorter one. */
export function conceptsOf(count: number, seed: string): readonly Concept[] {
  const random = randomOf(seed, 'concepts');
  const terms = new Set<string>();
  const slugs = new Set<string>();
  const concepts: Concept[] = [];
  while (concepts.length < count) {
    const concept = conceptFrom(random);
    const key = JSON.stringify(concept.term);
    if (terms.has(key) || slugs.has(concept.slug)) continue;
    terms.add(key);
    slugs.add(concept.slug);
    concepts.push(concept);
  }
  return concepts;
}

const english = vocabularyOf(languages.en);
const topic = zipfOf(keywords.length, 0.8);

function conceptFrom(random: Random): Concept {
  const term = termFrom(random);
  const count = wholeNumber(random, 1, 3);
  const chosen = new Set(Array.from({ length: count }, () => itemAt(keywords, topic(random))));
  return { slug: slugOf(term, random), term, keywords: [...chosen] };
}

function termFrom(random: Random): Term {
  const drawn = random();
  const head = wholeNumber(random, 0, english.heads.length - 1);
  if (drawn < 0.003) return { kind: 'number', number: wholeNumber(random, 1000, 9999) };
  if (drawn < 0.006) return { kind: 'percent', head, number: wholeNumber(random, 2, 199) };
  if (drawn < 0.1) return { kind: 'named', head, name: wholeNumber(random, 0, nameCount - 1) };
  const qualifier = wholeNumber(random, 0, english.qualifiers.length - 1);
  if (drawn < 0.5) return { kind: 'formed', head, qualifier, form: wholeNumber(random, 0, english.forms.length - 1) };
  return { kind: 'plain', head, qualifier };
}

/** `credit risk in a crisis` → `creditriskcrisis`, `credit-risk-crisis`, `credit_risk_crisis` or `credit-risk_crisis`. */
function slugOf(term: Term, random: Random): string {
  const words = wordsOfTerm(term, english).toLowerCase().replace('%', '').split(' ');
  const parts = words.filter((word) => !fillers.has(word));
  const drawn = random();
  const start = random() < 0.003 ? '-' : '';
  if (drawn < 0.45) return start + parts.join('');
  if (drawn < 0.92) return start + parts.join('-');
  if (drawn < 0.98) return parts.join('_');
  return `${parts.slice(0, 2).join(pick(random, ['-', '_']))}${parts.slice(2).map((part) => `_${part}`).join('')}`;
}

const fillers = new Set(['in', 'the', 'at', 'a', 'over', 'of', 'per']);
