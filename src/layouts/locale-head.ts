import { urlOf } from '../articles/address.ts';
import { alternatesOf } from '../articles/models/alternates.ts';
import type { Alternate } from '../articles/models/alternates.ts';
import type { LocaleModel } from '../articles/models/page-model.ts';
import type { Locale } from '../locales/locales.ts';
import { format, messagesOf } from '../locales/message.ts';
import type { Site } from '../site.ts';

/** What the head of a page says that each locale has one of, such as its A–Z. */
export interface LocaleHead {
  readonly site: Site;
  readonly locale: Locale;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
}

/** `pathIn` tells where a locale has its own. */
export function localeHead(site: Site, { locale, locales }: LocaleModel, pathIn: (site: Site, code: string) => string): LocaleHead {
  const urlIn = (code: string): string => urlOf(site, pathIn(site, code));
  return {
    site,
    locale,
    description: format(messagesOf(locale).siteDescription, { languages: locales.length }, locale),
    canonical: urlIn(locale.code),
    alternates: alternatesOf(locales.map((other) => ({ locale: other.locale, url: urlIn(other.locale.code) }))),
  };
}
