import type { Element, ElementContent, Root, Text } from 'hast';
import type { Locale } from '../locales/locales.ts';
import { element, isElement, text } from './element.ts';

/** Inside these, direction is no matter, or is settled. */
const settled = new Set(['pre', 'code', 'math', 'bdi', 'bdo']);

/**
 * Isolates words of the other direction where the text around them would reorder their parts: `C++`, `90 days` and
 * `401(k)` in Arabic; Arabic in other languages.
 */
export function isolateRuns(parent: Root | Element, dir: Locale['dir']): void {
  const next: ElementContent[] = [];
  for (const node of parent.children) {
    if (isElement(node) && !settled.has(node.tagName)) isolateRuns(node, dirOf(node, dir));
    if (node.type === 'text') for (const part of isolate(node, dir)) next.push(part);
    else if (node.type === 'element' || node.type === 'comment') next.push(node);
  }
  parent.children = next;
}

function dirOf({ properties }: Element, dir: Locale['dir']): Locale['dir'] {
  const own = properties['dir'];
  return own === 'ltr' || own === 'rtl' ? own : dir;
}

function isolate(node: Text, dir: Locale['dir']): readonly ElementContent[] {
  if (!(dir === 'rtl' ? latinLetter : rightToLeft).test(node.value)) return [node];
  return dir === 'rtl' ? split(node.value, latinRun, latinPart) : split(node.value, rightToLeftRun, rightToLeftPart);
}

/** Cuts out what the pattern finds and `partOf` wants isolated. */
function split(value: string, pattern: RegExp, partOf: (run: string) => Element | undefined): readonly ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: run, index } of value.matchAll(pattern)) {
    const part = partOf(run);
    if (!part) continue;
    if (index > end) parts.push(text(value.slice(end, index)));
    parts.push(part);
    end = index + run.length;
  }
  if (end < value.length) parts.push(text(value.slice(end)));
  return parts;
}

/** Blocks of characters: every text of every article is tested. */
const latinLetter = /[a-z\u00c0-\u024f]/i;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** From a letter, number or currency sign to the last of them, with the brackets that close inside. */
const latinRun = /[$€£#@]?[\p{Script=Latin}\d](?:[\s&.,'’/%+:;–—®™@#$€£_-]*(?:[\p{Script=Latin}\d%+®™]|\([\p{Script=Latin}\d\s.&,-]+\)))*(?:(?<=\b(?:\p{Lu}|Inc|Ltd|Co|Corp))\.)?/gu;

const rightToLeftRun = /[\p{Script=Arabic}\p{Script=Hebrew}](?:[\s\d.,،؛'’()-]*[\p{Script=Arabic}\p{Script=Hebrew}\p{M}])*/gu;

/** Letters and the spaces between them keep their order by themselves; signs and numbers at the edge do not. */
function latinPart(run: string): Element | undefined {
  const isFragile = /^\P{L}|[^\p{L}\p{N}]$/u.test(run);
  return isFragile && latinLetter.test(run) ? element('bdi', {}, [text(run)]) : undefined;
}

function rightToLeftPart(run: string): Element {
  return element('bdi', { lang: /\p{Script=Hebrew}/u.test(run) ? 'he' : 'ar' }, [text(run)]);
}
