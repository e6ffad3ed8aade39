import type { LocaleCode } from '../../src/locales/locales.ts';
import { damages, rates } from './damage/rates.ts';
import type { DamageKind } from './damage/rates.ts';
import type { Draft } from './draft.ts';
import type { Random } from './random.ts';

/** The article as a machine translation leaves it: each kind of damage as often as real articles of that language have it. */
export function damaged(draft: Draft, locale: LocaleCode, random: Random): Draft {
  const hit = kinds.filter((kind) => random() < (rates[kind][locale] ?? rates[kind].other));
  return hit.reduce((hurt, kind) => damages[kind](hurt, random, locale), draft);
}

const kinds = Object.keys(damages).filter((kind): kind is DamageKind => Object.hasOwn(rates, kind));
