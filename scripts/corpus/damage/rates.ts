import type { LocaleCode } from '../../../src/locales/locales.ts';
import { blockDamage } from './block-damage.ts';
import type { Damage } from './damage.ts';
import { frontMatterDamage } from './front-matter-damage.ts';
import { htmlDamage } from './html-damage.ts';
import { linkDamage } from './link-damage.ts';
import { textDamage } from './text-damage.ts';

export type DamageKind = keyof typeof damages;

/** The share of articles that have it, as counted in real ones; `other` holds for languages that are not named. */
export type Rate = { readonly other: number } & { readonly [code in LocaleCode]?: number };

/** Every kind, in the order in which it is done. */
export const damages = { ...linkDamage, ...textDamage, ...blockDamage, ...htmlDamage, ...frontMatterDamage } satisfies Record<string, Damage>;

export const rates: { readonly [kind in DamageKind]: Rate } = {
  'link-comma': { other: 0.33, en: 0, zh: 0, ja: 0, ar: 0, hi: 0 },
  'link-split': { other: 0.32, en: 0 },
  'link-mark': { other: 0.08, en: 0 },
  'link-edge': { other: 0.21 },
  'link-nested': { other: 0.08 },
  'link-half-word': { other: 0.08, ja: 0, zh: 0 },
  'link-broken': { other: 0, en: 0.24 },
  'slug-replaced': { other: 0, en: 1 },
  'space-before-stop': { other: 0.05 },
  'comma-spaces': { other: 0, ar: 0.3 },
  'full-width': { other: 0, zh: 0.3, ja: 0.3 },
  'zero-width': { other: 0.1 },
  'head-lost': { other: 0.03, en: 0 },
  'left-in-english': { other: 0.08, en: 0 },
  'heading-full-width': { other: 0, zh: 0.93 },
  'heading-space': { other: 0.2, en: 0, ar: 0, ja: 1, sv: 0.83, tr: 0.6, zh: 0.4, ko: 0.6, hi: 0.5, da: 0.6, no: 0.6 },
  'quote-empty': { other: 0.95 },
  'list-space': { other: 0, ja: 0.92, zh: 0.13 },
  'list-dash': { other: 0, sv: 0.67, no: 0.5 },
  'number-missing': { other: 0.4 },
  'list-collapsed': { other: 0.013 },
  'paragraph-breaks': { other: 0.05 },
  'long-line': { other: 0.005 },
  'emphasis-spaces': { other: 0.03, ja: 0.15, zh: 0.15 },
  'table-unclosed': { other: 0, en: 1 },
  'table-lost': { other: 1, en: 0 },
  'formula-broken': { other: 1, en: 0 },
  'image-lost': { other: 0.04 },
  'less-than': { other: 0.04 },
  'heading-entity': { other: 0.04 },
  'value-colon': { other: 0.04 },
  'value-anchor': { other: 0.02 },
  'value-entity': { other: 0.06 },
  'value-escape': { other: 0.02 },
};
