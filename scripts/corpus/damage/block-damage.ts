import { wholeNumber } from '../random.ts';
import { isParagraph, withEach, withOne } from './damage.ts';
import type { Damage } from './damage.ts';

export const blockDamage = {
  /** `## Heading` → `＃＃ Heading`, for some of the headings */
  'heading-full-width': (draft, random) =>
    withEach(draft, 'heading', (block) => (random() < 0.4 ? { ...block, text: block.text.replace(/^#+/, (signs) => '＃'.repeat(signs.length)) } : block)),
  /** `## Heading` → `##Heading`, for some of the headings and nearly always the last */
  'heading-space': (draft, random) => {
    const last = draft.blocks.findLastIndex(({ kind }) => kind === 'heading');
    const isHit = (at: number): boolean => at === last || random() < 0.35;
    return { ...draft, blocks: draft.blocks.map((block, at) => (block.kind === 'heading' && isHit(at) ? { ...block, text: block.text.replace(/^(#+) /, '$1') } : block)) };
  },
  /** A quote is followed by empty ones. */
  'quote-empty': (draft, random, locale) => {
    const marks = locale === 'ja' ? '\n>>\n' : ['\n\n>', '\n>\n>', '\n\n>\n\n>'][wholeNumber(random, 0, 2)];
    return withEach(draft, 'quote', (block) => ({ ...block, text: `${block.text}${marks ?? ''}` }));
  },
  /** `- item` → `-item` */
  'list-space': (draft) => withEach(draft, 'list', (block) => ({ ...block, text: block.text.replace(/^- /gm, '-') })),
  /** `- item` → `– item`, for some of the items */
  'list-dash': (draft, random) =>
    withEach(draft, 'list', (block) => ({ ...block, text: block.text.replace(/^- /gm, (mark) => (random() < 0.5 ? '– ' : mark)) })),
  /** One item of a numbered list without its number. */
  'number-missing': (draft) => withEach(draft, 'numbers', (block) => ({ ...block, text: block.text.replace(/\n\n1\. /, '\n\n') })),
  /** `- a\n\n- b` → `a:- b` in one sentence */
  'list-collapsed': (draft, random) =>
    withOne(draft, random, ({ kind }) => kind === 'list', ({ text }) => ({ kind: 'paragraph', text: text.replace(/^- /, '').replace(/\n\n- /, ':- ').replace(/\n\n- /g, ', - ') })),
  /** Paragraphs with one line break between them. */
  'paragraph-breaks': (draft) => withEach(draft, 'paragraph', (block) => ({ ...block, end: '\n' })),
  /** A paragraph of up to 9,000 characters on one line. */
  'long-line': (draft, random) => withOne(draft, random, isParagraph, (block) => ({ ...block, text: `${block.text} `.repeat(Math.ceil(7000 / block.text.length)).slice(0, 9000).trim() })),
  /** `word rest` → `** word ** rest`; without spaces `**字。**字` */
  'emphasis-spaces': (draft, random, locale) =>
    withOne(draft, random, isParagraph, (block) => ({ ...block, text: spacedOut(block.text, locale === 'ja' || locale === 'zh') })),
} as const satisfies Record<string, Damage>;

function spacedOut(text: string, isDense: boolean): string {
  return isDense ? text.replace(/^([^[\]]{4})/, '**$1。**') : text.replace(/^([^\s[\]]+) /, '** $1 ** ');
}
