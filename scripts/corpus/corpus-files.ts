import type { LocaleCode } from '../../src/locales/locales.ts';
import { draftOf } from './article-draft.ts';
import { conceptsOf } from './concepts.ts';
import type { Concept } from './concepts.ts';
import { damaged } from './damaged.ts';
import { textOf } from './draft.ts';
import { languages } from './languages.ts';
import { outlineOf } from './outline.ts';
import type { DrawTarget } from './outline.ts';
import { itemAt, pick, randomOf } from './random.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { zipfOf } from './zipf.ts';

export interface CorpusOptions {
  /** How many concepts there are; each has an article in most of the locales. */
  readonly slugs: number;
  readonly locales: readonly LocaleCode[];
  /** The share of articles that are translated, from 0 to 1. */
  readonly coverage: number;
  readonly seed: string;
}

export interface CorpusFile {
  readonly locale: LocaleCode;
  readonly slug: string;
  readonly text: string;
}

/** The articles one by one, concept after concept. The same options make the same files. */
export function* corpusFiles(options: CorpusOptions): Generator<CorpusFile> {
  const wanted = Math.ceil(options.slugs * 0.03);
  const concepts = conceptsOf(options.slugs + wanted, options.seed);
  const written = concepts.slice(0, options.slugs);
  const drawTarget = targetsOf(written, concepts.slice(options.slugs));
  const vocabularies = options.locales.map((locale) => vocabularyOf(languages[locale]));
  for (const concept of written) yield* filesOf(concept, vocabularies, drawTarget, options);
}

function* filesOf(concept: Concept, vocabularies: readonly Vocabulary[], drawTarget: DrawTarget, options: CorpusOptions): Generator<CorpusFile> {
  const outline = outlineOf(randomOf(options.seed, concept.slug, 'outline'), drawTarget);
  for (const vocabulary of translationsOf(concept, vocabularies, options)) {
    const locale = vocabulary.language.code;
    const random = randomOf(options.seed, concept.slug, locale);
    const draft = draftOf(concept, outline, vocabulary, random);
    yield { locale, slug: concept.slug, text: textOf(damaged(draft, locale, random)) };
  }
}

/** The languages that have the article: at least one. */
function translationsOf(concept: Concept, vocabularies: readonly Vocabulary[], { coverage, seed }: CorpusOptions): readonly Vocabulary[] {
  const random = randomOf(seed, concept.slug, 'coverage');
  const translated = vocabularies.filter(() => random() < coverage);
  return translated.length > 0 ? translated : [pick(random, vocabularies)];
}

/** Most links lead to few concepts, and some to none that anybody has written. */
function targetsOf(written: readonly Concept[], wanted: readonly Concept[]): DrawTarget {
  const rank = zipfOf(written.length, 0.85);
  return (random) => (random() < wantedShare ? pick(random, wanted) : itemAt(written, rank(random)));
}

const wantedShare = 0.04;
