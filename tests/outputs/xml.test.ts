import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '../../src/outputs/xml.ts';
import { expectWellFormed } from './well-formed.ts';

test.each([
  ['M&A <"quoted"> \'so\'', 'M&amp;A &lt;&quot;quoted&quot;&gt; &apos;so&apos;'],
  ['nul\u0000 bell\u0007 tab\t', 'nul bell tab\t'],
  ['half \ud83d of a pair, whole \u{1f600}', 'half  of a pair, whole \u{1f600}'],
])('%j is written as %j', (text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});

test('any text stays well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = escapeXml(text);
      expectWellFormed(`<?xml version="1.0" encoding="UTF-8"?>\n<a b="${xml}">${xml}</a>`);
    }),
  );
});
