import type { Locale, LocaleCode } from './locales.ts';
import { scriptOf } from './script.ts';
import { ar } from './topics/ar.ts';
import { da } from './topics/da.ts';
import { de } from './topics/de.ts';
import { en, type TopicNames } from './topics/en.ts';
import { es } from './topics/es.ts';
import { fi } from './topics/fi.ts';
import { fr } from './topics/fr.ts';
import { hi } from './topics/hi.ts';
import { it } from './topics/it.ts';
import { ja } from './topics/ja.ts';
import { ko } from './topics/ko.ts';
import { ms } from './topics/ms.ts';
import { no } from './topics/no.ts';
import { pl } from './topics/pl.ts';
import { pt } from './topics/pt.ts';
import { ru } from './topics/ru.ts';
import { sv } from './topics/sv.ts';
import { tr } from './topics/tr.ts';
import { zh } from './topics/zh.ts';

export interface TopicName {
  readonly name: string;
  /** Set where the name is not in the locale's language. */
  readonly lang?: string;
}

const namesByLocale: Readonly<Record<string, TopicNames>> = {
  en, ar, da, de, es, fi, fr, hi, it, ja, ko, ms, no, pl, pt, ru, sv, tr, zh,
} satisfies Record<LocaleCode, TopicNames>;

/**
 * What a keyword is called in addresses, the same in every language: `M&A` → `m-and-a`, `Cafés` → `cafes`.
 * A keyword that loses letters on the way, or is very long, ends in a hash of its own text.
 */
export function topicKeyOf(keyword: string): string {
  const key = keys.get(keyword) ?? makeKey(keyword);
  keys.set(keyword, key);
  return key;
}

/** A work has hundreds of keywords, and its articles name them thousands of times. */
const keys = new Map<string, string>();

function makeKey(keyword: string): string {
  const text = keyword.normalize('NFKC').trim().toLowerCase();
  const letters = text.normalize('NFKD').replace(/\p{Mn}/gu, '');
  const key = withWords(letters).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const whole = key !== '' && key.length <= 80 && !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(letters);
  return whole ? key : `${key.slice(0, 60)}-${hashOf(text)}`.replace(/^-+/, 'topic-');
}

/** What a keyword is called in that language; an English one without a translation stays as it is and says so. */
export function topicNameOf(keyword: string, locale: Locale): TopicName {
  const key = topicKeyOf(keyword);
  const names = namesByLocale[locale.code];
  if (names && isKnown(key)) return { name: names[key] };
  return locale.code !== 'en' && scriptOf(keyword) === 'Latn' ? { name: keyword, lang: 'en' } : { name: keyword };
}

function isKnown(key: string): key is keyof TopicNames {
  return Object.hasOwn(en, key);
}

function withWords(letters: string): string {
  return letters.replaceAll('&', ' and ').replaceAll('+', ' plus ').replaceAll('%', ' percent ').replaceAll('#', ' sharp ');
}

/** FNV-1a, 32 bits, eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
