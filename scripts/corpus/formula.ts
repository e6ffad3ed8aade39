import { randomOf } from './random.ts';
import { wordsOfTerm } from './term.ts';
import { wordOf } from './sentence-text.ts';
import type { Voice } from './sentence-text.ts';

/** A formula as it was pasted into the real articles: KaTeX’s HTML, 2 to 10 kB on one line. */
export function formulaOf(voice: Voice): string {
  const [name, upper, lower] = [wordsOfTerm(voice.concept.term, voice.vocabulary).replace('%', '\\%'), wordOf(voice), wordOf(voice)];
  const tex = `\\text{${name}} = \\frac{\\text{${upper}}}{\\text{${lower}}}`;
  const words = [name, upper, lower].map((word) => `<mtext>${word}</mtext>`).join('');
  const math = `<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow>${words}</mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`;
  const spans = Array.from({ length: 12 + (voice.concept.slug.length % 20) }, (_, at) => span(at, voice.concept.slug)).join('');
  return `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true"><span class="base">${spans}<span class="mord text">${upper}</span></span></span></span>`;
}

/** One of the many that place a letter. */
function span(at: number, slug: string): string {
  const height = (0.4 + randomOf(slug, at)()).toFixed(16);
  return `<span class="vlist-r"><span class="vlist" style="height:${height}em;"><span style="top:-2.655em;"><span class="pstrut" style="height:3em;"></span></span></span></span>`;
}
