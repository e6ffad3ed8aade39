import { escapeXml } from './xml.ts';

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  /** Of the page that the feed stands for. */
  readonly url: string;
  /** Of the feed itself. */
  readonly feedUrl: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/** RSS 2.0, which needs no dates: articles have none, and the time of the build says nothing about them. */
export function renderFeed({ title, description, lang, url, feedUrl, items }: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(url)}</link>
<description>${escapeXml(description)}</description>
<language>${escapeXml(lang)}</language>
<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feedUrl)}"/>
${items.map(renderItem).join('')}</channel>
</rss>
`;
}

function renderItem({ title, description, url }: FeedItem): string {
  const address = escapeXml(url);
  return `<item><title>${escapeXml(title)}</title><link>${address}</link><guid isPermaLink="true">${address}</guid><description>${escapeXml(description)}</description></item>\n`;
}
