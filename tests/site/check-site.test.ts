import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkFiles } from './check-site.ts';
import { changed, tinyPlace, tinySite } from './tiny-site.ts';
import type { Changes } from './tiny-site.ts';

const en = 'en/mba/index.html';
const inProse = (html: string): Changes => changed(en, '<p>', `${html}<p>`);
const noise = (bytes: number): string => randomBytes(bytes).toString('base64');

const broken: readonly (readonly [name: string, changes: Changes, trouble: string])[] = [
  ['a link to a page that is not there', inProse('<a href="/docs/en/mbaa/">x</a>'), '/docs/en/mba/  links to nothing: /docs/en/mbaa/'],
  ['a relative link that leads nowhere', inProse('<a href="../mba.md">x</a>'), '/docs/en/mba/  links to nothing: ../mba.md'],
  ['a link to a page without its closing slash', inProse('<a href="/docs/en">x</a>'), '/docs/en/mba/  links to nothing: /docs/en'],
  ['a link outside the base path', inProse('<a href="/en/mba/">x</a>'), '/docs/en/mba/  links outside the base path: /en/mba/'],
  ['a link to a fragment that is not there', inProse('<a href="#used">x</a>'), '/docs/en/mba/  links to a missing fragment: #used'],
  ['a link by a strange protocol', inProse('<a href="ftp://example.org/">x</a>'), '/docs/en/mba/  links by a strange protocol: ftp://example.org/'],
  ['a link to another language that does not say so', inProse('<a href="/docs/sv/mba/">x</a>'), '/docs/en/mba/  links to another language without saying so: /docs/sv/mba/'],
  ['an image that is not there', inProse('<img src="b.png" alt="">'), '/docs/en/mba/  loads what is not there: b.png'],
  ['an image from another site', inProse('<img src="//example.com/b.png" alt="">'), '/docs/en/mba/  loads from outside: //example.com/b.png'],
  ['an image without alternative text', inProse('<img src="/docs/a.png">'), '/docs/en/mba/  has an image without alternative text: /docs/a.png'],
  ['a script from another site', changed(en, '</head>', '<script src="https://example.com/a.js"></script></head>'), '/docs/en/mba/  loads from outside: https://example.com/a.js'],
  ['the language of another locale', changed(en, 'lang="en" dir="ltr"', 'lang="sv" dir="ltr"'), '/docs/en/mba/  has lang “sv” and dir “ltr”, not “en” and “ltr”'],
  ['the wrong direction', changed(en, 'dir="ltr"', 'dir="rtl"'), '/docs/en/mba/  has lang “en” and dir “rtl”, not “en” and “ltr”'],
  ['no title', changed(en, '<title>MBA', '<title> '), '/docs/en/mba/  has no title'],
  ['no description', changed(en, 'content="A degree."', 'content=""'), '/docs/en/mba/  has no description'],
  ['another canonical address', changed(en, 'canonical" href="https://example.org/docs/en/mba/', 'canonical" href="https://example.org/docs/mba/'), '/docs/en/mba/  has the canonical address https://example.org/docs/mba/, not https://example.org/docs/en/mba/'],
  ['no default language', changed(en, 'hreflang="x-default"', 'hreflang="en-GB"'), '/docs/en/mba/  has no alternate for x-default'],
  ['an alternate that does not name it', changed('sv/mba/index.html', 'hreflang="en" href="https://example.org/docs/en/mba/"', 'hreflang="en" href="https://example.org/docs/en/"'), '/docs/en/mba/  is not an alternate of its alternate https://example.org/docs/sv/mba/'],
  ['alternates without itself', changed(en, 'hreflang="en" href="https://example.org/docs/en/mba/"', 'hreflang="en" href="https://example.org/docs/en/"'), '/docs/en/mba/  is not among its own alternates'],
  ['a relative alternate', changed(en, 'hreflang="sv" href="https://example.org', 'hreflang="sv" href="'), '/docs/en/mba/  has an alternate that is not absolute or not of this site: /docs/sv/mba/'],
  ['an alternate that is not there', changed(en, 'docs/sv/mba/', 'docs/sv/mbaa/'), '/docs/en/mba/  has an alternate that is not there: https://example.org/docs/sv/mbaa/'],
  ['an alternate in another language than it says', changed(en, 'hreflang="sv"', 'hreflang="hi"'), '/docs/en/mba/  calls https://example.org/docs/sv/mba/ “hi”, but it is in “sv”'],
  ['two alternates for one language', changed(en, 'hreflang="sv"', 'hreflang="en"'), '/docs/en/mba/  has two alternates for one language'],
  ['no policy at the beginning of the head', changed(en, '<meta http-equiv', '<meta charset="utf-8"><meta http-equiv'), '/docs/en/mba/  does not begin with the content security policy'],
  ['a lax policy', changed(en, "style-src 'self'", "style-src 'unsafe-inline'"), "/docs/en/mba/  has a lax content security policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'unsafe-inline'"],
  ['structured data that is no JSON', changed(en, '{"@graph"', '{@graph'), '/docs/en/mba/  has structured data that is no JSON'],
  ['no structured data', changed(en, 'DefinedTerm', 'Thing'), '/docs/en/mba/  has no DefinedTerm'],
  ['structured data of another page', changed(en, '"name":"MBA"', '"name":"BBA"'), '/docs/en/mba/  has a DefinedTerm with another address, name or language'],
  ['an id twice', inProse('<p id="use">x</p>'), '/docs/en/mba/  has the id “use” twice'],
  ['an id with a space', inProse('<p id="us e">x</p>'), '/docs/en/mba/  has the id “us e”, which is none'],
  ['a second first heading', changed('en/index.html', '</h1>', '</h1><h1>MBA</h1>'), '/docs/en/  has 2 first headings'],
  ['no first heading', changed('en/index.html', '<h1>MBA</h1>', ''), '/docs/en/  has 0 first headings'],
  ['a heading that skips a level', inProse('<h4>x</h4>'), '/docs/en/mba/  jumps to a heading of level 4: x'],
  ['an empty heading', inProse('<h2> </h2>'), '/docs/en/mba/  has an empty heading of level 2'],
  ['an event handler', changed(en, '<main', '<main onclick="x()"'), '/docs/en/mba/  has the event handler onclick on <main>'],
  ['a script as an address', inProse('<a href="&#1;java\tscript:alert(1)">x</a>'), '/docs/en/mba/  has a script as an address on <a>: \u0001java\tscript:alert(1)'],
  ['a style attribute', changed(en, '<main', '<main style="color:red"'), '/docs/en/mba/  has a style attribute on <main>'],
  ['an inline style sheet', changed(en, '</head>', '<style>a{}</style></head>'), '/docs/en/mba/  has an inline style sheet'],
  ['an inline script', changed(en, '</head>', '<script>x()</script></head>'), '/docs/en/mba/  has an inline script'],
  ['HTML of the author that is not allowed', inProse('<form><button>x</button></form>'), '/docs/en/mba/  has <form> in the article'],
  ['an attribute of the author that is not allowed', inProse('<p data-x="1">x</p>'), '/docs/en/mba/  has the attribute data-x on <p> in the article'],
  ['a part of a formula outside of one', inProse('<mi>x</mi>'), '/docs/en/mba/  has <mi> in the article'],
  ['HTML in a formula', inProse('<math><mtext><svg></svg></mtext></math>'), '/docs/en/mba/  has <svg> in the article'],
  ['an article that the sitemap lacks', changed('sitemap-all.xml', '<loc>https://example.org/docs/en/mba/', '<loc>https://example.org/docs/en/'), 'sitemap.xml  lacks https://example.org/docs/en/mba/'],
  ['a page that the sitemap lists twice', changed('sitemap-all.xml', '<loc>https://example.org/docs/en/mba/', '<loc>https://example.org/docs/sv/mba/'), 'sitemap.xml  lists twice https://example.org/docs/sv/mba/'],
  ['a sitemap with what is not there', changed('sitemap-all.xml', '<loc>https://example.org/docs/en/mba/', '<loc>https://example.org/docs/en/mbaa/'), 'sitemap.xml  lists what is no page to be found: https://example.org/docs/en/mbaa/'],
  ['a sitemap with other alternates than the page', changed('sitemap-all.xml', 'hreflang="sv" href="https://example.org/docs/sv/mba/"', 'hreflang="sv" href="https://example.org/docs/sv/"'), 'sitemap.xml  gives https://example.org/docs/mba/ other alternates than the page has'],
  ['a sitemap that is not there', { 'sitemap-all.xml': undefined }, 'sitemap.xml  names what is not there: https://example.org/docs/sitemap-all.xml'],
  ['no sitemap', { 'sitemap.xml': undefined }, 'sitemap.xml  is not there'],
  ['a feed that is no XML', changed('en/feed.xml', '<item>', '<item>R&D'), 'en/feed.xml  is no well-formed XML: stray text “R&D”'],
  ['a feed with tags that do not nest', changed('en/feed.xml', '</item></channel>', '</channel></item>'), 'en/feed.xml  is no well-formed XML: </channel> closes nothing'],
  ['a feed with what is not there', changed('en/feed.xml', 'en/mba/', 'en/mbaa/'), '/docs/en/feed.xml  names what is not there: https://example.org/docs/en/mbaa/'],
  ['a locale without a feed', { 'sv/feed.xml': undefined }, '/docs/sv/  has no feed'],
  ['robots.txt without the sitemap', { 'robots.txt': 'User-agent: *' }, 'robots.txt  does not name the sitemap'],
  ['availability of what is not there', { 'availability/mba.json': '{"mba":{"en":"MBA","sv":"MBA","hi":"MBA"}}' }, 'availability/mba.json  names what is not there: hi/mba “MBA”'],
  ['availability that lacks an article', { 'availability/mba.json': '{"mba":{"en":"MBA"}}' }, 'availability/mba.json  lacks /docs/sv/mba/'],
  ['a style sheet that loads what is not there', { '_astro/a.css': 'a { src: url("/docs/b.woff2") }' }, '_astro/a.css  loads what is not there: /docs/b.woff2'],
  ['a style sheet that loads from another site', { '_astro/a.css': '@import "https://example.com/a.css";' }, '_astro/a.css  loads what is not there: https://example.com/a.css'],
];

describe('the check of a built site', () => {
  test('finds nothing wrong with a sound one', () => {
    expect(checkFiles(tinySite(), tinyPlace)).toEqual([]);
  });

  test.for(broken)('finds %s', ([, changes, trouble]) => {
    expect(checkFiles(tinySite(changes), tinyPlace)).toContain(trouble);
  });

  test('finds articles, style sheets, scripts and fonts that are too large', () => {
    const heavy = tinySite({
      ...inProse(`<p>${noise(20_000)}</p>`),
      '_astro/a.css': `/* ${noise(12_000)} */`,
      '_astro/b.js': `// ${noise(8_000)}`,
      '_astro/a.woff2': noise(100_000),
      ...changed('en/index.html', '</head>', '<link rel="preload" as="font" href="/docs/_astro/a.woff2" crossorigin></head>'),
    });
    const found = checkFiles(heavy, tinyPlace).map((trouble) => trouble.replace(/\d+/, 'n'));
    expect(found).toEqual(expect.arrayContaining([
      'articles  have n bytes of HTML, more than 15360',
      '/docs/en/mba/  loads n bytes of style, more than 10240',
      '/docs/en/mba/  loads n bytes of script, more than 5120',
      '/docs/en/  loads n bytes of font, more than 128000',
    ]));
  });

  test('finds an empty folder strange', () => {
    expect(checkFiles(new Map(), tinyPlace)).toEqual(['/docs/  has no pages']);
  });
});
