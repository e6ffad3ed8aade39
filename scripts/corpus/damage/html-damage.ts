import { isParagraph, withBlock, withEach, withOne } from './damage.ts';
import type { Damage } from './damage.ts';

export const htmlDamage = {
  /** The blank line after a table is gone, so that it swallows what follows. */
  'table-unclosed': (draft) => withEach(draft, 'columns', (block) => ({ ...block, end: '\n' })),
  /** What translation left of a table. */
  'table-lost': (draft) => withEach(draft, 'columns', (block) => ({ ...block, text: '<h5><a href="">TTT</a></h5>' })),
  /** `<span class="x">` → `<span class = "x">`, `</span>` → `</ span>`: the markup went through translation. */
  'formula-broken': (draft, random, locale) =>
    withEach(draft, 'formula', (block) => ({ ...block, text: translatedMarkup(block.text, semicolons[locale] ?? ';', random() < 0.5) })),
  'image-lost': (draft, random) => withBlock(draft, random, `<!--${Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')}-->`),
  'less-than': (draft, random, locale) => withOne(draft, random, isParagraph, (block) => ({ ...block, text: `${block.text} ${locale === 'zh' ? '(<20 亿)' : '(<$50 million)'}` })),
  'heading-entity': (draft, random) =>
    withOne(draft, random, ({ kind }) => kind === 'heading', (block) => ({ ...block, text: block.text + (random() < 0.5 ? ' &#39;S&amp;P&#39;' : ' S&P') })),
} as const satisfies Record<string, Damage>;

const semicolons: Readonly<Record<string, string>> = { ar: '؛', zh: '；', ja: '；' };

function translatedMarkup(html: string, semicolon: string, isTexBroken: boolean): string {
  const spaced = html.replaceAll('="', ' = "').replaceAll('</span>', '</ span>').replaceAll(';"', `${semicolon}"`);
  return isTexBroken ? spaced.replaceAll('\\text{', '\\ text {').replace('<annotation', '<') : spaced.replace('</ mrow>', '</mrow>');
}
