import type { Element, ElementContent, Root } from 'hast';
import { attributeOf, element, isElement, replaceElements, text } from './element.ts';
import { fragmentOf } from './fragment.ts';
import type { Rendering } from './rendering.ts';

/** Number of a note by the id that the parser gave it. */
type Notes = ReadonlyMap<string, number>;

/** How often each note was referred to so far. */
type References = Map<number, number>;

/**
 * Gives footnotes their words and their own ids, `note_1`: no heading's id has an underscore. Ids and marks like the
 * parser's that an article's HTML brings along lead to a real note or disappear.
 */
export function footnotes(tree: Root, rendering: Rendering): void {
  const section = tree.children.findLast((node) => isElement(node, 'section'));
  const items = isElement(section) ? itemsOf(section) : [];
  const notes = new Map(items.map((item, index) => [attributeOf(item, 'id'), index + 1]));
  const references: References = new Map();
  const isNote = new Set(items);
  replaceElements(tree, (node) => {
    if (node.tagName === 'a') return linkOf(node, notes, references);
    if (node.tagName === 'section' && node !== section) return node.children;
    if (node.tagName === 'li' && !isNote.has(node)) delete node.properties['id'];
    return undefined;
  });
  items.forEach((item, index) => finishNote(item, index + 1, references.get(index + 1) ?? 0, rendering));
  if (isElement(section)) finishSection(section, items, rendering);
}

function itemsOf(section: Element): readonly Element[] {
  const list = section.children.find((node) => isElement(node, 'ol'));
  if (!isElement(list)) return [];
  return list.children.filter((node) => isElement(node, 'li')).filter((item) => attributeOf(item, 'id') !== '');
}

function linkOf(link: Element, notes: Notes, references: References): readonly ElementContent[] | undefined {
  if (link.properties['dataFootnoteBackref'] !== undefined) return [];
  if (link.properties['dataFootnoteRef'] !== undefined) return referenceOf(link, notes, references);
  delete link.properties['id'];
  return undefined;
}

function referenceOf(link: Element, notes: Notes, references: References): readonly ElementContent[] {
  const number = notes.get(fragmentOf(attributeOf(link, 'href')));
  if (number === undefined) return link.children;
  const count = (references.get(number) ?? 0) + 1;
  references.set(number, count);
  const properties = { className: ['note-ref'], href: `#note_${number}`, id: referenceId(number, count), role: 'doc-noteref', ariaDescribedBy: ['notes_label'] };
  return [element('a', properties, [text(String(number))])];
}

function finishNote(item: Element, number: number, count: number, { messages, locale }: Rendering): void {
  item.properties = { id: `note_${number}` };
  const last = item.children.findLast((node) => isElement(node));
  const place = isElement(last, 'p') ? last : item;
  for (let reference = 1; reference <= count; reference += 1) {
    const label = `${messages.footnoteBack} ${number}${count > 1 ? `.${reference}` : ''}`;
    const properties = { className: ['note-back'], href: `#${referenceId(number, reference)}`, role: 'doc-backlink', ariaLabel: label };
    // The variation selector keeps the arrow from being drawn as a picture.
    place.children.push(text(' '), element('a', properties, [text(locale.dir === 'rtl' ? '↪\ufe0e' : '↩\ufe0e')]));
  }
}

function finishSection(section: Element, items: readonly Element[], { messages }: Rendering): void {
  const heading = element('h2', { id: 'notes_label' }, [text(messages.footnotes)]);
  section.properties = { className: ['footnotes'], ariaLabelledBy: ['notes_label'] };
  section.children = items.length === 0 ? [] : [heading, element('ol', {}, items)];
}

function referenceId(number: number, count: number): string {
  return count === 1 ? `note_${number}_ref` : `note_${number}_ref_${count}`;
}
