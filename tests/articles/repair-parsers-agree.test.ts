import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { meaningOfFile } from '../../src/articles/address.ts';
import { parseArticle } from '../../src/articles/source/parse-article.ts';

const folders = ['../../../shared/articles', '../../content'].map((folder) => join(import.meta.dirname, folder)).filter((folder) => existsSync(folder));

/** A block by its kind and words; formulas are left out, which the authors' parser does not know. */
function shapeOf(node: Nodes): readonly string[] {
  const children = 'children' in node ? node.children : [];
  const words = ['paragraph', 'heading', 'tableCell'].includes(node.type) ? toString(node).replace(/\s+/g, ' ').trim() : '';
  const value = node.type === 'html' || node.type === 'code' ? node.value.trim() : '';
  const links = node.type === 'link' ? node.url : '';
  return [`${node.type} ${words}${value}${links}`.trim(), ...children.flatMap(shapeOf)].filter((line) => line !== 'text');
}

function repairedBodies(folder: string): readonly (readonly [string, string])[] {
  return globSync('*/**/*.md', { cwd: folder }).toSorted().flatMap((file) => {
    const meaning = meaningOfFile(file);
    if (meaning.kind !== 'article') return [];
    const { body } = parseArticle(readFileSync(join(folder, file), 'utf8'), { ...meaning, file, digest: '0' });
    return [[file, body] as const];
  });
}

describe.each(folders)('the parser of the pages and that of the authors read the same in %s', (folder) => {
  test.each(repairedBodies(folder).filter(([, body]) => !body.includes('$$')))('%s', (_, body) => {
    const authors = unified().use(remarkParse).use(remarkGfm).parse(body);
    const pages = markdownToMdast(body, { position: false, features: { frontmatter: false } });
    expect(shapeOf(pages)).toEqual(shapeOf(authors));
  });
});
