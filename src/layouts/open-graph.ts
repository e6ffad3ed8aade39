import { escapeHtml } from '../components/escape-html.ts';
import type { Locale } from '../locales/locales.ts';
import type { Site } from '../site.ts';

export interface SharedPage {
  readonly site: Site;
  readonly locale: Locale;
  readonly kind: 'article' | 'website';
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/** How the page looks where a link to it is shared: tags for `<head>`, as text. */
export function openGraphTags({ site, locale, kind, title, description, url }: SharedPage): string {
  const tags = { site_name: site.name, type: kind, title, description, url, locale: locale.lang.replace('-', '_') };
  return Object.entries(tags).map(([property, content]) => `<meta property="og:${property}" content="${escapeHtml(content)}">`).join('');
}
