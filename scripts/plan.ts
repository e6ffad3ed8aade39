import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../src/locales/locales.ts';
import { estimatedParts } from './plan/estimated-parts.ts';
import { fitOf } from './plan/fit.ts';
import { hosts } from './plan/hosts.ts';
import { planJson } from './plan/plan-json.ts';
import { planText } from './plan/plan-text.ts';
import { readSiteParts } from './plan/read-site-parts.ts';
import type { SitePart } from './plan/site-part.ts';

const usage = `Says on which hosts a site fits: whole, one deployment a locale, or in groups of locales.

  npm run plan                                      of the built site in dist
  npm run plan -- --site DIR                        of another
  npm run plan -- --articles 14337 --locales 19     of one that is not built: an estimate
    --format json                                   for machines`;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    articles: { type: 'string' },
    locales: { type: 'string', default: String(locales.length) },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help || !['text', 'json'].includes(values.format)) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const parts = values.articles === undefined ? siteParts(resolve(values.site)) : estimatedParts(count('articles', values.articles), count('locales', values.locales, locales.length));
const fits = hosts.map((host) => fitOf(host, parts));
console.log(values.format === 'json' ? JSON.stringify(planJson(parts, fits), null, 2) : planText(parts, fits));

function siteParts(dir: string): readonly SitePart[] {
  if (!existsSync(dir)) throw new Error(`${dir} is not there. Run npm run build first, or say --articles and --locales.`);
  return readSiteParts(dir);
}

function count(name: string, text: string, most = Infinity): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new Error(`--${name} takes a whole number${most < Infinity ? ` up to ${most}` : ''}, not “${text}”.`);
  return number;
}
