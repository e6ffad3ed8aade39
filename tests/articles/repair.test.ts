import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/source/parse-article.ts';
import { linesOf, textOf } from '../../src/articles/repair/document.ts';
import { repair, repairSource } from '../../src/articles/repair/repair.ts';
import { localeOf } from '../../src/locales/locales.ts';
import { repairedText } from './repaired.ts';

const place = { file: 'en/a.md', firstLine: 1, locale: localeOf('en'), title: 'text' };

/** Pieces of Markdown, whole and damaged, in any order: what chance would hardly make of letters. */
const pieces = [
  '# ', '##', '＃＃', '>', '>>', '- ', '-', '--', '– ', '1. ', '2. ', '4. ', '**', '** ', '`', '```', '~~~', '$$', '\\', '|', '|-|-|\n', '    ', '\t',
  'text', 'Wort', '语言', 'है', '।', '。', '، ', '؛', '(', ')', '[', ']', '.', ' .', ',', ' ,', ':- ', '5', 's', ' ', '\u3000', '\u00a0',
  '](/a)', '](/b),.', '](/two words)', '](/x, for', '[x](/a)', '[y](/a)', '[ z.](/b)', '（/a）', ' (/a)',
  '&amp;#39;', '& # 39 ؛ ', '&amp;amp;', '&lt;', '\\u00e9', `<!--${'a1'.repeat(16)}-->`, '<', '<b>', '<div>', '<table>', '</table>',
  '<span class="katex">', '</span>', '<annotation encoding="application/x-tex">x^2</annotation>', '<h5><a href="">TTT</a></h5>',
  '~1~', '^2^', '\u200b', '\u202e', '\u2066', '\u2069', '\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r',
  'A sentence long enough to be a paragraph of its own, which ends with a full stop.',
];
const markdown = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ maxLength: 3, unit: 'binary' }) }), { maxLength: 30 }).map((parts) => parts.join(''));

describe('any text', () => {
  test.each([['repair', repair], ['repairSource', repairSource]] as const)('%s changes nothing the second time', (_, repairs) => {
    fc.assert(fc.property(markdown, (text) => {
      const { text: once } = repairs(text, place);
      expect(repairs(once, place).text).toBe(once);
    }), { numRuns: 2000 });
  });

  test('has lines that give it back byte for byte', () => {
    fc.assert(fc.property(markdown, (text) => {
      expect(textOf(linesOf(text, 1))).toBe(text);
    }));
  });

  test('keeps every line that no problem names', () => {
    fc.assert(fc.property(markdown, (text) => {
      const { lines } = repair(text, place);
      const { problems } = repair(text, place);
      const named = new Set(problems.map(({ line }) => line));
      const quiet = problems.some(({ code }) => ['punctuation-space', 'paragraph-break-missing', 'formula-pasted'].includes(code));
      const kept = linesOf(text, 1).filter(({ number }) => !named.has(number));
      if (!quiet) expect(textOf(lines.filter(({ number }) => !named.has(number)))).toBe(textOf(kept));
    }), { numRuns: 2000 });
  });

  test('is an article', () => {
    const key = { locale: 'en', slug: 'a' };
    fc.assert(fc.property(fc.constantFrom('', '---\n', '---\ntitle: T\n---\n'), markdown, (front, text) => {
      expect(parseArticle(front + text, { ...place, key, digest: '0' }).article.entry.title).not.toBe('');
    }), { numRuns: 1000 });
  });
});

test('a damaged line is repaired by all rules that it needs, and its neighbours stay', () => {
  const { text, problems } = repairedText('A line,  with two spaces.  \n\n##Of [ two](/a) [words](/a),. &amp;amp;c.\n\n\tcode\n');
  expect(text).toBe('A line,  with two spaces.  \n\n## Of [two words](/a), &amp;c.\n\n\tcode\n');
  expect(problems.map((found) => found.split(' ')[0])).toEqual(['entity-in-text', 'heading-space', 'punctuation-doubled', 'link-label-punctuation', 'link-split']);
});

test('line numbers start where the body starts', () => {
  const { problems } = repair('\n##Heading\n', { ...place, firstLine: 7 });
  expect(problems).toEqual([expect.objectContaining({
    code: 'heading-space',
    severity: 'repair',
    file: 'en/a.md',
    line: 8,
    column: 3,
    message: 'A heading has no space after its number signs: “##Heading”.',
    hint: 'Write “## Heading”.',
  })]);
});

test('what is no Markdown of authors is not written to sources', () => {
  const body = '# text\n\n<h5><a href="">TTT</a></h5>\n\n##Heading\n';
  expect(repairSource(body, place).text).toBe('# text\n\n<h5><a href="">TTT</a></h5>\n\n## Heading\n');
});

describe('a line of a million characters is repaired within seconds', () => {
  test.each(['[', '](', '[x](/a ', '( [a](/b, ', '`', '`` ` ', '**', '** a ', '$$', '<', '<!--', '<span class="katex">', '&amp;', '\\', ' .', '> ', '- ', '|', '>', ' '])('made of %j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    repair(text, place);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
