import type { Place, SiteFiles } from './site-files.ts';

export const tinyPlace: Place = { basePath: '/docs/', url: 'https://example.org/docs/' };

/** Changes to the files of the tiny site: a new text, or undefined to remove one. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** A sound site of two locales and one article, as small as a site can be. */
export function tinySite(changes: Changes = {}): SiteFiles {
  const files = Object.entries({ ...sound, ...changes });
  return new Map(files.flatMap(([file, text]) => (text === undefined ? [] : [[file, Buffer.from(text)] as const])));
}

/** The text of a file of the sound site, with `from`, which must occur in it, replaced. */
export function changed(file: string, from: string, to: string): Changes {
  const text = sound[file];
  if (!text?.includes(from)) throw new Error(`${file} of the tiny site has no “${from}”.`);
  return { [file]: text.replace(from, () => to) };
}

interface TinyPage {
  readonly path: string;
  readonly lang: string;
  readonly body: string;
  /** hreflang → path. */
  readonly alternates: Readonly<Record<string, string>>;
  readonly isArticle?: boolean;
}

const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const homes = { en: 'en/', sv: 'sv/', 'x-default': '' };
const articles = { en: 'en/mba/', sv: 'sv/mba/', 'x-default': 'mba/' };

function htmlOf({ path, lang, body, alternates, isArticle = false }: TinyPage): string {
  const url = tinyPlace.url + path;
  const links = Object.entries(alternates).map(([hreflang, to]) => `<link rel="alternate" hreflang="${hreflang}" href="${tinyPlace.url}${to}">`);
  const term = JSON.stringify({ '@graph': [{ '@type': 'DefinedTerm', name: 'MBA', url, inLanguage: lang }] });
  return `<!doctype html><html lang="${lang}" dir="ltr"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>MBA</title>
<meta name="description" content="A degree."><link rel="canonical" href="${url}">${links.join('')}<link rel="stylesheet" href="/docs/_astro/a.css">
<meta property="og:type" content="${isArticle ? 'article' : 'website'}">${isArticle ? `<script type="application/ld+json">${term}</script>` : ''}
<script type="module" src="/docs/_astro/a.js"></script></head><body><main id="text"><h1>MBA</h1>${body}</main></body></html>`;
}

function articleOf(lang: string, body: string): string {
  return htmlOf({ path: `${lang}/mba/`, lang, alternates: articles, isArticle: true, body: `<div class="prose">${body}</div>` });
}

function entryOf(path: string, alternates: Readonly<Record<string, string>>): string {
  const links = Object.entries(alternates).map(([hreflang, to]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${tinyPlace.url}${to}"/>`);
  return `<url><loc>${tinyPlace.url}${path}</loc>${links.join('')}</url>\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const feed = `${declaration}<rss><channel><link>${tinyPlace.url}en/</link><item><link>${tinyPlace.url}en/mba/</link></item></channel></rss>`;

const sound: Readonly<Record<string, string>> = {
  'index.html': htmlOf({ path: '', lang: 'en', alternates: homes, body: '<a href="/docs/en/" hreflang="en">English</a>' }),
  'en/index.html': htmlOf({ path: 'en/', lang: 'en', alternates: homes, body: '<a href="mba/#use">MBA</a>' }),
  'sv/index.html': htmlOf({ path: 'sv/', lang: 'sv', alternates: homes, body: '<a href="https://example.com/">elsewhere</a>' }),
  'mba/index.html': htmlOf({ path: 'mba/', lang: 'en', alternates: articles, body: '<a href="/docs/sv/mba/" hreflang="sv">MBA</a>' }),
  'en/mba/index.html': articleOf('en', '<h2 id="use">Use</h2><p>Taught for <a href="/docs/en/mba/">two years</a>.</p><img src="/docs/a.png" alt="">'),
  'sv/mba/index.html': articleOf('sv', '<math><mrow><mi>x</mi></mrow></math><a href="/docs/en/mba/" hreflang="en">MBA</a>'),
  'a.png': '',
  '_astro/a.css': 'body { background: url(/docs/a.png) }',
  '_astro/a.js': 'import"./b.js"',
  '_astro/b.js': 'export{}',
  'sitemap.xml': `${declaration}<sitemapindex><sitemap><loc>${tinyPlace.url}sitemap-all.xml</loc></sitemap></sitemapindex>`,
  'sitemap-all.xml': `${declaration}<urlset>${['', 'en/', 'sv/'].map((path) => entryOf(path, homes)).join('')}${['mba/', 'en/mba/', 'sv/mba/'].map((path) => entryOf(path, articles)).join('')}</urlset>`,
  'en/feed.xml': feed,
  'sv/feed.xml': feed,
  'robots.txt': `User-agent: *\nSitemap: ${tinyPlace.url}sitemap.xml\n`,
  'availability/mba.json': '{"mba":{"en":"MBA","sv":"MBA"}}',
};
