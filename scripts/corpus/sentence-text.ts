import type { Concept } from './concepts.ts';
import { nameCount, nameOf } from './names.ts';
import { figures } from './figures.ts';
import type { Sentence } from './outline.ts';
import { itemAt, wholeNumber } from './random.ts';
import type { Random } from './random.ts';
import { capitalised, wordsOfTerm } from './term.ts';
import type { Template, Vocabulary } from './vocabulary.ts';
import { zipfOf } from './zipf.ts';

/** Who speaks: a language, in the article of a concept. */
export interface Voice {
  readonly concept: Concept;
  readonly vocabulary: Vocabulary;
  readonly random: Random;
}

export function sentenceText({ kind, place, target }: Sentence, voice: Voice): string {
  const templates = voice.vocabulary.templates[kind];
  return filled(itemAt(templates, place % templates.length), voice, target);
}

export function headingText(heading: number, voice: Voice): string {
  return filled(itemAt(voice.vocabulary.headings, heading), voice);
}

/** A common word, in its dictionary form. */
export function wordOf({ vocabulary, random }: Voice): string {
  return itemAt(vocabulary.words, drawWord(random));
}

const drawWord = zipfOf(90, 0.7);
const drawName = zipfOf(nameCount, 0.6);
/** Of the companies named in a language of another script, how many keep their Latin name. */
const latinNames = 0.3;

function filled(template: Template, voice: Voice, target?: Concept): string {
  let text = '';
  for (const [at, part] of template.entries()) text += at % 2 === 0 ? part : valueOf(part, voice, target);
  return capitalised(text);
}

function valueOf(slot: string, voice: Voice, target: Concept | undefined): string {
  const { concept, vocabulary, random } = voice;
  switch (slot) {
    case 'w':
      return wordOf(voice);
    case 'l':
      return target === undefined ? wordOf(voice) : `[${wordsOfTerm(target.term, vocabulary)}](/${target.slug})`;
    case 't':
      return wordsOfTerm(concept.term, vocabulary);
    case 'x':
      return otherTerm(voice);
    case 'c':
      return nameOf(drawName(random), random() < latinNames ? 'latin' : vocabulary.language.names);
    default:
      return figures(slot, vocabulary.language, random);
  }
}

function otherTerm({ vocabulary, random }: Voice): string {
  const head = wholeNumber(random, 0, vocabulary.heads.length - 1);
  return wordsOfTerm({ kind: 'plain', head, qualifier: wholeNumber(random, 0, vocabulary.qualifiers.length - 1) }, vocabulary);
}
