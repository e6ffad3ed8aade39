import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { headingIdsByPosition } from './heading-ids-by-position.ts';
import { htmlText } from './html-text.ts';
import { markdownFeatures } from './markdown-features.ts';
import { joinLines } from './soft-breaks.ts';
import { tameText } from './tame-text.ts';

export interface TextSection {
  /** The heading that the text stands under; none before the first. */
  readonly heading?: string;
  readonly id?: string;
  /** Blocks are separated by line breaks. */
  readonly text: string;
}

/**
 * The article's text by section: one for each Markdown heading, in their order, after one for what stands before the
 * first. Without formulas (but `$$PD$$` is a word of its sentence), code blocks and markup; with link labels,
 * alternative texts and footnotes.
 */
export function plainText(markdown: string, headingIds: readonly string[] = []): readonly TextSection[] {
  const sections: { heading?: string; texts: string[] }[] = [{ texts: [] }];
  const waiting: (MdastNode | string)[] = [markdownToMdast(tameText(markdown), { position: false, features: markdownFeatures })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') sections.at(-1)?.texts.push(node);
    else if (node.type === 'heading') sections.push({ heading: clean(toString(node, { includeHtml: false })), texts: [] });
    else for (const part of partsOf(node).toReversed()) waiting.push(part);
  }
  return withIds(sections.map(({ heading, texts }) => ({ ...(heading !== undefined && { heading }), text: clean(texts.join('')) })), headingIds);
}

function withIds(sections: readonly TextSection[], headingIds: readonly string[]): readonly TextSection[] {
  const [opening, ...headed] = sections;
  const ids = headingIdsByPosition(headed.map(({ heading }) => heading ?? ''), headingIds);
  const numbered = headed.map((section, index) => ({ ...section, id: ids[index] ?? '' }));
  return opening && opening.text !== '' ? [opening, ...numbered] : numbered;
}

/** What a node consists of: text, and nodes still to be looked into. */
function partsOf(node: MdastNode): readonly (MdastNode | string)[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node.value];
    case 'inlineMath':
      return [/^[A-Za-z0-9 ]{1,12}$/.test(node.value) ? node.value : '…'];
    case 'html':
      return [htmlText(node.value)];
    case 'image':
    case 'imageReference':
      return [node.alt ?? ''];
    case 'break':
      return ['\n'];
    default:
      return 'children' in node ? [...node.children, separators[node.type] ?? ''] : [];
  }
}

const separators: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  paragraph: '\n\n',
  listItem: '\n\n',
  tableCell: ' ',
  tableRow: '\n\n',
  footnoteDefinition: '\n\n',
};

/** One line a block, one space between words. */
function clean(text: string): string {
  const lines = text.split(/\n\s*\n/).map((block) => joinLines(block).replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
