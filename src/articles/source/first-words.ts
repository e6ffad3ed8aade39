import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { markdownFeatures } from '../../markdown/markdown-features.ts';
import { tameText } from '../../markdown/tame-text.ts';
import { walk } from './walk-tree.ts';

/** The words of the first top heading, for an article without a title. */
export function findFirstHeading(body: string): string | undefined {
  const heading = topBlocks(body).find((node) => node.type === 'heading' && node.depth === 1);
  return (heading && wordsOf(heading)) || undefined;
}

/** The words of the first paragraph, for an article without a description. */
export function findFirstParagraph(body: string): string | undefined {
  const paragraphs = topBlocks(body).filter(({ type }) => type === 'paragraph').map(wordsOf);
  return paragraphs.find((words) => /\p{L}/u.test(words));
}

function topBlocks(body: string): readonly MdastNode[] {
  const root = markdownToMdast(tameText(body), { position: false, features: markdownFeatures });
  return root.type === 'root' ? root.children : [];
}

function wordsOf(block: MdastNode): string {
  let words = '';
  const add = (node: MdastNode): void => {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    if (node.type === 'break') words += ' ';
  };
  walk(block, add, () => undefined);
  return words.replace(/\s+/g, ' ').trim();
}
