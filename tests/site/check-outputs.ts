import { availabilityShardOf } from '../../src/articles/address.ts';
import type { CheckedPage, CheckedSite } from './check-site.ts';
import { unescape, xmlTexts, xmlTrouble } from './xml.ts';

/** What stands beside the pages says what the pages are: sitemaps, feeds, robots.txt, availability. */
export function checkOutputs(site: CheckedSite): readonly string[] {
  return [checkXml, checkRobots, checkSitemaps, checkFeeds, checkAvailability].flatMap((check) => check(site));
}

function checkXml({ files }: CheckedSite): readonly string[] {
  const documents = [...files].filter(([file]) => file.endsWith('.xml'));
  return documents.flatMap(([file, bytes]) => {
    const trouble = xmlTrouble(bytes.toString('utf8'));
    return trouble === undefined ? [] : [`${file}  is no well-formed XML: ${trouble}`];
  });
}

function checkRobots({ files, url }: CheckedSite): readonly string[] {
  const text = files.get('robots.txt')?.toString('utf8') ?? '';
  return text.split('\n').includes(`Sitemap: ${url}sitemap.xml`) ? [] : ['robots.txt  does not name the sitemap'];
}

function checkSitemaps(site: CheckedSite): readonly string[] {
  const index = textOf(site, `${site.url}sitemap.xml`);
  if (index === undefined) return ['sitemap.xml  is not there'];
  const parts = xmlTexts(index, 'loc').map((url) => ({ url, text: textOf(site, url) }));
  const entries = parts.flatMap(({ text = '' }) => text.match(/<url>.*?<\/url>/gs) ?? []);
  const listed = entries.flatMap((entry) => xmlTexts(entry, 'loc'));
  const wanted = [...site.pages.values()].filter(isListed).map(({ path }) => new URL(path, site.url).href);
  return [
    ...parts.filter(({ text }) => text === undefined).map(({ url }) => `sitemap.xml  names what is not there: ${url}`),
    ...wanted.filter((url) => !listed.includes(url)).map((url) => `sitemap.xml  lacks ${url}`),
    ...listed.filter((url, place) => listed.indexOf(url) !== place).map((url) => `sitemap.xml  lists twice ${url}`),
    ...entries.flatMap((entry) => checkEntry(entry, site)),
  ];
}

/** Index pages may be listed, but those that are made for search engines must be. */
function isListed({ is, isIndexable }: CheckedPage): boolean {
  return isIndexable && ['chooser', 'home', 'article', 'concept'].includes(is.kind);
}

function checkEntry(entry: string, site: CheckedSite): readonly string[] {
  const [url = ''] = xmlTexts(entry, 'loc');
  const page = pageOf(site, url);
  if (!page?.isIndexable) return [`sitemap.xml  lists what is no page to be found: ${url}`];
  const alternates = Array.from(entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g), ([, hreflang = '', href = '']) => `${hreflang} ${unescape(href)}`);
  const own = page.alternates.map((alternate) => `${alternate.hreflang} ${alternate.url}`);
  return alternates.toSorted().join() === own.toSorted().join() ? [] : [`sitemap.xml  gives ${url} other alternates than the page has`];
}

function checkFeeds(site: CheckedSite): readonly string[] {
  return [...site.pages.values()].flatMap((page) => {
    if (page.is.kind !== 'home') return [];
    const feed = textOf(site, `${new URL(page.path, site.url).href}feed.xml`);
    if (feed === undefined) return [`${page.path}  has no feed`];
    const items = xmlTexts(feed, 'link').filter((url) => !pageOf(site, url)?.isIndexable);
    return items.map((url) => `${page.path}feed.xml  names what is not there: ${url}`);
  });
}

function checkAvailability(site: CheckedSite): readonly string[] {
  const shards = new Map([...site.files].filter(([file]) => file.startsWith('availability/')).map(([file, bytes]) => [file, shardOf(bytes)]));
  const named = [...shards].flatMap(([file, shard]) =>
    Object.entries(shard).flatMap(([slug, titles]) =>
      Object.entries(titles).flatMap(([locale, title]) => {
        const page = site.pages.get(`${site.basePath}${locale}/${slug}/`);
        return page?.headings[0]?.text === title ? [] : [`${file}  names what is not there: ${locale}/${slug} “${title}”`];
      }),
    ),
  );
  const missing = [...site.pages.values()].flatMap(({ path, is }) => {
    if (is.kind !== 'article') return [];
    const file = `availability/${availabilityShardOf(is.slug)}.json`;
    return shards.get(file)?.[is.slug]?.[is.locale.code] === undefined ? [`${file}  lacks ${path}`] : [];
  });
  return [...named, ...missing];
}

function shardOf(bytes: Buffer): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return JSON.parse(bytes.toString('utf8'));
}

function textOf({ files, url }: CheckedSite, address: string): string | undefined {
  return address.startsWith(url) ? files.get(address.slice(url.length))?.toString('utf8') : undefined;
}

function pageOf({ pages, url }: CheckedSite, address: string): CheckedPage | undefined {
  return address.startsWith(url) ? pages.get(new URL(address).pathname) : undefined;
}
