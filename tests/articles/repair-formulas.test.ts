import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

/** As KaTeX writes it, much shortened. */
function pasted(tex: string): string {
  return `<span class="katex"><span class="katex-mathml"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">a</span></span></span></span>`;
}

/** Translated, but its TeX can still be read. */
const translated =
  '<span class = "katex"> <span class = "katex-mathml"> <math> <semantics> <mrow> <mtext> نسبة = "application / x-tex"> \\ text {a} = \\ frac {b} {c} </annotation> </semantics> </math> </span> <span class = "katex-html" aria-hidden = "true"> <span class = "base "> a </ s pan> </span>';

describe('a formula pasted as HTML', () => {
  test.each([
    ['on a line of its own', `So:\n\n${pasted('a = \\frac{b}{c}')}\n\nText.\n`, 'So:\n\n$$\na = \\frac{b}{c}\n$$\n\nText.\n'],
    ['between two lines of text', `So:\n${pasted('a')}\nText.\n`, 'So:\n\n$$\na\n$$\n\nText.\n'],
    ['in a sentence', `Here ${pasted('a')} and ${pasted('b')}, too.\n`, 'Here $$a$$ and $$b$$, too.\n'],
    ['displayed by KaTeX', `<span class="katex-display">${pasted('a &lt; b &amp; c')}</span>\n`, '$$\na < b & c\n$$\n'],
    ['over several lines', `${pasted('a\n\\\\\nb').replace('<math', '\n<math')}\n`, '$$\na \\\\ b\n$$\n'],
    ['with spaces in its tags', `${pasted('a').replaceAll('="', ' = "').replaceAll('</', '</ ')}\n`, '$$\na\n$$\n'],
    ['with spaces after its backslashes', `${pasted('\\ frac {a} {b}')}\n`, '$$\n\\frac {a} {b}\n$$\n'],
    ['with a tag taken for a word', `${translated}\n`, '$$\n\\text {a} = \\frac {b} {c}\n$$\n'],
    ['with Windows line ends', `${pasted('a')}\r\n`, '$$\r\na\r\n$$\r\n'],
  ])('%s becomes TeX', (_, damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each([
    ['its TeX is gone', translated.replace('annotation', 'شرح')],
    ['commands are translated', pasted('\\نص {a}')],
    ['braces are missing', pasted('\\frac{a}{b')],
    ['its tags are translated', '＜スパンクラス＝「katex」＞ ＜スパンクラス＝「katex-mathml」＞ x = a ‹/ sパン›'],
    ['its tags close too early', '<span class="katex"> ‹span class="katex-mathml"› a </span> <span class="mord"> b </span>'],
    ['braces are of another script', pasted('\\text｛a｝')],
  ])('leaves a placeholder where %s', (_, damaged) => {
    expect(repaired(`Text.\n\n${damaged}\n\n${damaged} is half.\n`)).toBe('Text.\n\n<!-- formula-lost 1 -->\n\n<!-- formula-lost 2 --> is half.\n');
  });

  test('is code within a block of HTML', () => {
    expect(repaired(`<div>\n${pasted('a &lt; b')}\n</div>\n`)).toBe('<div>\n<code>a &lt; b</code>\n</div>\n');
  });

  test('keeps its own place next to a damaged one', () => {
    expect(repaired(`${pasted('\\نص {a}')} and ${pasted('b')}.\n`)).toMatch(/^<!-- formula-lost 1 -->.*\$\$b\$\$\.\n$/);
  });

  test.each(['$$\na = b\n$$\n', '<span class="note">katex</span>\n', 'KaTeX is a program.\n', ...inCode(pasted('a'))])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('is reported', () => {
    expect(repairedText(`Text.\n\n${pasted('a')}\n`).problems).toEqual(['formula-pasted 3:1']);
  });
});
