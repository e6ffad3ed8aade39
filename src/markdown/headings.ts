import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { ContentsEntry } from '../articles/models/page-model.ts';
import { element, isBlank, isElement, replaceElements } from './element.ts';
import { headingIdsByPosition } from './heading-ids-by-position.ts';
import { headingTitleOf } from './heading-title.ts';
import type { Rendering } from './rendering.ts';

const tagNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Gives headings their ids, an anchor and a level below the page's own h1, none skipped. `written` are the Markdown
 * headings' texts where the article has HTML headings too: ids by position are for the former.
 */
export function headings(tree: Root, rendering: Rendering, written?: readonly string[]): readonly ContentsEntry[] {
  const found = headingsIn(tree);
  const titles = found.map(headingTitleOf);
  const ids = idsOf(found, titles, rendering.headingIds, written);
  const titled = found.map((heading, index) => ({ heading, id: ids[index] ?? '', title: titles[index] ?? '' })).filter(({ title }) => title !== '');
  const depths = depthsOf(titled.map(({ heading }) => levelOf(heading)));
  const entries = titled.map(({ heading, id, title }, index) => finish(heading, { id, text: title, depth: depths[index] ?? 2 }, rendering));
  if (titled.length < found.length) replaceEmpty(tree);
  const blocks = new Set<unknown>(tree.children);
  return entries.filter((_, index) => blocks.has(titled[index]?.heading));
}

function headingsIn(tree: Root): readonly Element[] {
  const found: Element[] = [];
  const look = (parent: Root | Element): void => {
    for (const node of parent.children) {
      if (!isElement(node) || node.properties['className'] !== undefined) continue;
      if (tagNames.includes(node.tagName)) found.push(node);
      else look(node);
    }
  };
  look(tree);
  return found;
}

function levelOf({ tagName }: Element): number {
  return tagNames.indexOf(tagName) + 1;
}

/** Ids are given for Markdown headings only: which of those found are such is told by their words, in order. */
function idsOf(found: readonly Element[], titles: readonly string[], given: readonly string[], written: readonly string[] | undefined): readonly string[] {
  let next = 0;
  const wanted = found.map((heading, index) => {
    const position = written === undefined ? index : written.indexOf(toString(heading), next);
    if (position >= 0) next = position + 1;
    return given[position];
  });
  return headingIdsByPosition(titles, wanted);
}

/** Levels as written → levels on the page: `1 3 3 2` → `2 3 3 3`, `3 3` → `2 2`. */
function depthsOf(levels: readonly number[]): readonly ContentsEntry['depth'][] {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return depths[open.length - 1] ?? 6;
  });
}

const depths = [2, 3, 4, 5, 6] as const;

function finish(heading: Element, entry: ContentsEntry, { messages }: Rendering): ContentsEntry {
  heading.tagName = `h${entry.depth}`;
  heading.properties = { ...heading.properties, id: entry.id };
  const properties = { className: ['anchor'], href: `#${entry.id}`, ariaLabel: messages.headingAnchor };
  heading.children.push(element('a', properties, []));
  return entry;
}

/** A heading without words is a paragraph, of an image perhaps, or nothing. */
function replaceEmpty(tree: Root): void {
  replaceElements(tree, (node) => {
    if (!tagNames.includes(node.tagName) || node.properties['id'] !== undefined) return undefined;
    return node.children.every(isBlank) ? [] : [element('p', {}, node.children)];
  });
}
