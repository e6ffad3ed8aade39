import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { locales } from '../src/locales/locales.ts';
import { examineLocale } from '../tests/search/quality/examine-locale.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '14000' },
    locales: { type: 'string', default: locales.map(({ code }) => code).join(',') },
    plain: { type: 'boolean', default: false },
    gold: { type: 'string' },
    failures: { type: 'boolean', default: false },
  },
});

const codes = values.locales.split(',');
const dir = await mkdtemp(join(tmpdir(), 'search-quality-'));
for (const locale of locales.filter(({ code }) => codes.includes(code))) {
  const { figures, plain, seconds, files, related } = await examineLocale({
    locale,
    articles: Number(values.articles),
    dir,
    withPlain: values.plain,
    goldDir: values.gold,
  });
  console.log(`\n${locale.code}  ${locale.autonym}: ${values.articles} articles indexed in ${seconds.toFixed(1)} s, ${files} files`);
  if (values.failures) console.log(`  taken for forms of the words that are asked for: ${related.join(' ')}`);
  for (const figure of figures) {
    const other = plain?.find(({ measure }) => measure === figure.measure);
    console.log(`  ${figure.measure.padEnd(14)} ${String(figure.questions).padStart(4)}  recall@10 ${shown(figure.recall, other?.recall)}  MRR ${shown(figure.mrr, other?.mrr)}  P@10 ${shown(figure.precision, other?.precision)}${figure.measure === 'minimal pairs' ? `  wrong ${figure.wrong}${other ? ` (${other.wrong})` : ''}` : ''}`);
    if (values.failures) for (const failure of figure.failures) console.log(`      ${failure}`);
  }
}
await close();
await rm(dir, { recursive: true });

/** Ours, and in brackets what Pagefind alone gives. */
function shown(value: number, other: number | undefined): string {
  return `${value.toFixed(3)}${other === undefined ? '' : ` (${other.toFixed(3)})`}`;
}
