import type { Locale } from '../locales/locales.ts';
import { escapeHtml } from './escape-html.ts';

/** A page in a language. */
export interface LanguageItem {
  readonly locale: Locale;
  readonly href: string;
  readonly title?: string | undefined;
  readonly current?: boolean | undefined;
}

/** Items of a list of languages, each by its own name. Text, not elements: every page has them all, and elements would take a tenth of its time. */
export function languageItems(pages: readonly LanguageItem[]): string {
  return pages.map(languageItem).join('');
}

function languageItem({ locale: { lang, dir, autonym }, href, title, current }: LanguageItem): string {
  const details = [...(title === undefined ? [] : [` title="${escapeHtml(title)}"`]), ...(current ? [' aria-current="page"'] : [])];
  return `<li><a href="${escapeHtml(href)}" lang="${lang}" hreflang="${lang}" dir="${dir}"${details.join('')}>${escapeHtml(autonym)}</a></li>`;
}

/** Items of a list of titles, each under the name of its language. */
export function titleItems(pages: readonly (LanguageItem & { readonly title: string })[]): string {
  return pages.map(titleItem).join('');
}

function titleItem({ locale: { lang, dir, autonym }, href, title }: LanguageItem & { readonly title: string }): string {
  return `<li lang="${lang}" dir="${dir}"><span class="small">${escapeHtml(autonym)}</span> <a href="${escapeHtml(href)}" hreflang="${lang}">${escapeHtml(title)}</a></li>`;
}
