import { expect } from 'vitest';

/** Fails where a document is no well-formed XML: tags that do not nest, stray `&` or `<`, unquoted attributes. */
export function expectWellFormed(xml: string): void {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  expect(body).not.toBe(xml);
  const open: string[] = [];
  let depthZero = 0;
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!token.startsWith('<')) expect(token).toMatch(/^(?:[^&]|&(?:amp|lt|gt|quot|apos);)*$/);
    else if (token.startsWith('</')) expect(open.pop()).toBe(token.slice(2, -1));
    else {
      expect(token).toMatch(/^<[\w:]+(?: [\w:]+="(?:[^"<&]|&(?:amp|lt|gt|quot|apos);)*")*\/?>$/);
      if (open.length === 0) depthZero += 1;
      if (!token.endsWith('/>')) open.push(/[\w:]+/.exec(token)?.[0] ?? '');
    }
  }
  expect(open).toEqual([]);
  expect(depthZero).toBe(1);
}
