import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownFeatures } from '../../src/markdown/markdown-features.ts';
import { maskFormulas } from '../../src/markdown/mask-formulas.ts';
import { parse } from '../../src/markdown/parse.ts';

/** Pages are made by one parser, and writers are told of problems by another: both must read the same. */
describe.each([
  ['the demo articles', 'content'],
  ['real articles', '../shared/articles'],
])('both parsers read the same blocks, words and targets in %s', (_, folder) => {
  const files = existsSync(folder) ? globSync('*/*.md', { cwd: folder }).sort() : [];

  test.skipIf(files.length > 0)(`there is no folder ${folder}: nothing is compared`, () => undefined);

  test.each(files)('%s', (file) => {
    const markdown = maskFormulas(readFileSync(`${folder}/${file}`, 'utf8').replace(/^---\n.*?\n---\n/s, ''));
    expect(outline(markdownToMdast(markdown, { position: false, features: markdownFeatures }))).toEqual(outline(parse(markdown)));
  });
});

test('a difference would be seen', () => {
  expect(outline(parse('- a'))).not.toEqual(outline(parse('-a')));
});

/** What readers see of a node. */
const shown = ['value', 'url', 'depth', 'ordered', 'start', 'checked', 'alt', 'lang'];

/** One line a node; neighbouring texts are one. */
function outline(node: Nodes, indent = 0): readonly string[] {
  const known = Object.entries(node).filter(([name, value]) => shown.includes(name) && value !== null && value !== undefined && value !== false);
  const line = `${' '.repeat(indent)}${node.type} ${known.map(([name, value]) => `${name}=${value}`).join(' ')}`.trimEnd();
  const children = 'children' in node ? joined(node.children) : [];
  return [line, ...children.flatMap((child) => outline(child, indent + 1))];
}

function joined(children: readonly Nodes[]): readonly Nodes[] {
  const result: Nodes[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'text' && last?.type === 'text') result[result.length - 1] = { type: 'text', value: last.value + child.value };
    else result.push(child);
  }
  return result;
}
