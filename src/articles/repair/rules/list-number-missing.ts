import type { RepairDocument } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A paragraph between the items `2.` and `4.` is item 3; one among items that are all `1.` is an item where two stand on
 * one side of it and it looks like them. Anything else may be a paragraph between two lists.
 */
export const listNumberMissing: Rule = { code: 'list-number-missing', fixable: true, find };

interface Block {
  readonly at: number;
  readonly text: string;
  /** Undefined where the block is no numbered item. */
  readonly number: number | undefined;
}

function find(document: RepairDocument): readonly Finding[] {
  if (!document.lines.some(({ text }) => item.test(text))) return [];
  const blocks = blocksOf(document);
  return blocks.flatMap((block, index) => {
    const number = block.number === undefined && isSentence(block.text) ? missingNumber(blocks, index) : undefined;
    return number === undefined ? [] : [{ at: block.at, texts: [`${number}. ${block.text}`] }];
  });
}

/** The lines that are paragraphs of their own; others break a list. */
function blocksOf({ lines, regions }: RepairDocument): readonly Block[] {
  return lines.flatMap(({ text }, at) => {
    if (regions[at] === 'blank') return [];
    const number = regions[at] === 'prose' ? item.exec(text)?.[1] : undefined;
    return [{ at, text, number: number === undefined ? undefined : Number(number) }];
  }).map((block) => (isAlone(block, regions) ? block : { ...block, text: '' }));
}

function isAlone({ at, number }: Block, regions: RepairDocument['regions']): boolean {
  const above = regions[at - 1] ?? 'blank';
  const below = regions[at + 1] ?? 'blank';
  return number !== undefined || (regions[at] === 'prose' && above === 'blank' && below === 'blank');
}

function missingNumber(blocks: readonly Block[], index: number): number | undefined {
  const [before2, before, here, after, after2] = [-2, -1, 0, 1, 2].map((offset) => blocks[index + offset]);
  if (before?.number === undefined || after?.number === undefined || here === undefined) return undefined;
  if (after.number === before.number + 2) return before.number + 1;
  const allOnes = before.number === 1 && after.number === 1 && (before2?.number === 1 || after2?.number === 1);
  const longest = Math.max(before.text.length, after.text.length);
  return allOnes && here.text.length <= longest * 2 ? 1 : undefined;
}

/** Not a heading, quotation, bullet or the introduction to what follows. */
function isSentence(text: string): boolean {
  return /^[\p{L}\p{N}*[“"'«「]/u.test(text) && !/^\*\s|[:：]\s*$/.test(text);
}

const item = /^ {0,3}(\d{1,3})\. +\S/;
