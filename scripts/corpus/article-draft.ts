import type { Concept } from './concepts.ts';
import type { Block, Draft } from './draft.ts';
import { formulaOf } from './formula.ts';
import type { Outline, OutlineBlock } from './outline.ts';
import type { Random } from './random.ts';
import { columnsOf, tableOf } from './table.ts';
import { titleOfTerm } from './term.ts';
import { headingText, sentenceText } from './sentence-text.ts';
import type { Voice } from './sentence-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The article in one language, whole: nothing in it is damaged yet. */
export function draftOf(concept: Concept, outline: Outline, vocabulary: Vocabulary, random: Random): Draft {
  const voice: Voice = { concept, vocabulary, random };
  const title = titleOfTerm(concept.term, vocabulary);
  const description = sentenceText({ kind: 'definitions', place: random() < 0.5 ? 1 : 2 }, voice);
  const sections = outline.sections.flatMap(({ level, heading, blocks }) => [
    { kind: 'heading' as const, text: `${'#'.repeat(level)} ${headingText(heading, voice)}` },
    ...blocks.map((block) => blockOf(block, voice)),
  ]);
  return { keywords: concept.keywords.join(','), title, description, blocks: [{ kind: 'title', text: `# ${title}`, end: '\n' }, ...sections] };
}

function blockOf(block: OutlineBlock, voice: Voice): Block {
  switch (block.kind) {
    case 'formula':
      return { kind: 'formula', text: formulaOf(voice) };
    case 'columns':
      return { kind: 'columns', text: columnsOf(voice) };
    case 'table':
      return { kind: 'table', text: tableOf(voice) };
    case 'paragraph':
      return { kind: 'paragraph', text: block.sentences.map((sentence) => sentenceText(sentence, voice)).join(gapOf(voice.vocabulary)) };
    case 'quote':
      return { kind: 'quote', text: block.sentences.map((sentence) => `> ${sentenceText(sentence, voice)}`).join('\n') };
    case 'list':
      return { kind: 'list', text: block.sentences.map((sentence) => `- ${sentenceText(sentence, voice)}`).join('\n\n') };
    case 'numbers':
      return { kind: 'numbers', text: block.sentences.map((sentence) => `1. ${sentenceText(sentence, voice)}`).join('\n\n') };
  }
}

/** What stands between two sentences. */
function gapOf({ language }: Vocabulary): string {
  return language.code === 'ja' || language.code === 'zh' ? '' : ' ';
}
