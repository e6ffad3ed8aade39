import type { Draft } from '../draft.ts';
import { pick } from '../random.ts';
import type { Random } from '../random.ts';
import { withEach, withOne } from './damage.ts';
import type { Damage } from './damage.ts';

export const linkDamage = {
  /** `[label](/x) and` → `[label](/x),. and` */
  'link-comma': (draft, random) => withLink(draft, random, (label, slug) => `[${label}](/${slug}),.`),
  /** `[credit risk](/x)` → `[credit](/x) [risk](/x)` */
  'link-split': (draft, random) => withLink(draft, random, splitLink),
  /** `[label](/x)` → `[label](/x) [,](/x)` */
  'link-mark': (draft, random, locale) =>
    withLink(draft, random, (label, slug) => `[${label}](/${slug})${locale === 'zh' || locale === 'ja' ? '' : ' '}[${marks[locale] ?? ','}](/${slug})`),
  /** `[label](/x)` → `[ label.](/x)` */
  'link-edge': (draft, random) =>
    withLink(draft, random, (label, slug, drawn) => (drawn < 0.5 ? `[${label}.](/${slug})` : `[ ${label} ](/${slug})`)),
  /** `[label](/x)` → `[label [B2B]](/x)` */
  'link-nested': (draft, random) => withLink(draft, random, (label, slug) => `[${label} [${slug.slice(0, 3).toUpperCase()}]](/${slug})`),
  /** `[label](/x)` → `[labe](/x)l` */
  'link-half-word': (draft, random) => withLink(draft, random, (label, slug) => `[${label.slice(0, -1)}](/${slug})${label.slice(-1)}`),
  /** `[label](/x)` → `[label](/x, for example` */
  'link-broken': (draft, random) =>
    withLink(draft, random, (label, slug, drawn) => (drawn < 0.5 ? `[${label}](/${slug} ${pick(random, synonyms)[1]})` : `[${label}](/${slug}, for example,`)),
  /** `[label](/credit-risk)` → `[label](/credit-hazard)`, for about one link in eleven */
  'slug-replaced': (draft, random) =>
    withEach(draft, 'paragraph', (block) => ({ ...block, text: block.text.replace(allLinks, (link, label: string, slug: string) => (random() < 0.09 ? `[${label}](/${reworded(slug)})` : link)) })),
} as const satisfies Record<string, Damage>;

const link = /\[([^[\]]+)\]\(\/([^)\s]+)\)/;
const allLinks = new RegExp(link, 'g');

const marks: Readonly<Record<string, string>> = { hi: '।', ar: '،', zh: '，', ja: '、' };

const synonyms = [
  ['risk', 'hazard'], ['market', 'marketplace'], ['rate', 'pace'], ['account', 'record'], ['contract', 'pact'], ['option', 'choice'], ['index', 'list'],
  ['policy', 'strategy'], ['plan', 'scheme'], ['analysis', 'examination'], ['agreement', 'understanding'], ['cost', 'expense'], ['price', 'cost'],
  ['value', 'worth'], ['balance', 'equilibrium'], ['report', 'account'], ['effect', 'impact'], ['rule', 'guideline'], ['limit', 'cutoff'],
  ['payment', 'installment'], ['transfer', 'move'], ['budget', 'spending'], ['forecast', 'figure'], ['credit', 'acclaim'], ['growth', 'development'],
] as const;

/** One link of the article, written anew. */
function withLink(draft: Draft, random: Random, write: (label: string, slug: string, drawn: number) => string): Draft {
  const drawn = random();
  return withOne(
    draft,
    random,
    ({ kind, text }) => kind === 'paragraph' && link.test(text),
    (block) => ({ ...block, text: block.text.replace(link, (_, label: string, slug: string) => write(label, slug, drawn)) }),
  );
}

function splitLink(label: string, slug: string): string {
  const space = label.indexOf(' ');
  const at = space > 0 ? space : Math.ceil(label.length / 2);
  const [first, rest] = [label.slice(0, at), label.slice(at).trim()];
  return rest === '' ? `[${first}](/${slug})` : `[${first}](/${slug})${space > 0 ? ' ' : ''}[${rest}](/${slug})`;
}

function reworded(slug: string): string {
  const found = synonyms.find(([word]) => slug.includes(word));
  return found ? slug.replace(found[0], found[1]) : `${slug}-ing`;
}
