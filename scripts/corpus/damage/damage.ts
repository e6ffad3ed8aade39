import type { LocaleCode } from '../../../src/locales/locales.ts';
import type { Block, Draft } from '../draft.ts';
import { itemAt } from '../random.ts';
import type { Random } from '../random.ts';

/** One kind of damage, done to an article that has what it damages. */
export type Damage = (draft: Draft, random: Random, locale: LocaleCode) => Draft;

/** Every block of that kind, changed. */
export function withEach({ blocks, ...draft }: Draft, kind: Block['kind'], change: (block: Block) => Block): Draft {
  return { ...draft, blocks: blocks.map((block) => (block.kind === kind ? change(block) : block)) };
}

/** One block among those that fit, changed. The same draft where none fits. */
export function withOne(draft: Draft, random: Random, fits: (block: Block) => boolean, change: (block: Block) => Block): Draft {
  const places = draft.blocks.flatMap((block, at) => (fits(block) ? [at] : []));
  if (places.length === 0) return draft;
  const chosen = itemAt(places, Math.floor(random() * places.length));
  return { ...draft, blocks: draft.blocks.map((block, at) => (at === chosen ? change(block) : block)) };
}

export function isParagraph({ kind }: Block): boolean {
  return kind === 'paragraph';
}

/** A block put after one of the paragraphs. */
export function withBlock(draft: Draft, random: Random, text: string): Draft {
  const places = draft.blocks.flatMap(({ kind }, at) => (kind === 'paragraph' ? [at + 1] : []));
  if (places.length === 0) return draft;
  const place = itemAt(places, Math.floor(random() * places.length));
  return { ...draft, blocks: draft.blocks.toSpliced(place, 0, { kind: 'paragraph', text }) };
}
