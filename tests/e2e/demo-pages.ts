import { localeOf } from '../../src/locales/locales.ts';
import type { Locale } from '../../src/locales/locales.ts';
import { messagesOf } from '../../src/locales/message.ts';
import type { Messages } from '../../src/locales/messages/en.ts';

/** The languages of the demo. */
export const demoLocales: readonly Locale[] = ['en', 'hi', 'ar', 'tr', 'sv', 'it', 'ja'].map(localeOf);

export function wordsIn(code: string): Messages {
  return messagesOf(localeOf(code));
}

/** One page of each kind that a locale has. */
export function pagesOfEachKind(code: string): readonly string[] {
  return [`${code}/`, `${code}/${articleOf(code)}/`, `${code}/a-z/`, `${code}/a-z/${letterOf(code)}/`, `${code}/topics/`, `${code}/topics/customer-relationships/`, `${code}/search/`, `${code}/about/`, `${code}/help/`, `${code}/404.html`];
}

/** Pages of no language. */
export const neutralPages: readonly string[] = ['', 'relationship-manager/', '404.html'];

/** A long article, with links of every kind. */
export function articleOf(code: string): string {
  return code === 'ar' ? 'relationship-management' : 'relationship-manager';
}

/** A letter with an article under it. */
function letterOf(code: string): string {
  return { hi: 'ka', ar: 'alif', ja: 'ra' }[code] ?? (code === 'sv' ? 'k' : 'm');
}
