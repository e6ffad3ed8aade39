import { readFileSync } from 'node:fs';

/** What the bench wrote beside this file: the languages, by code. */
const languages = JSON.parse(readFileSync(new URL('./languages.json', import.meta.url), 'utf8'));

export default function (config) {
  const entries = new Map();
  const translations = new Map();
  const places = new Map();

  config.addGlobalData('languages', languages);
  config.addGlobalData('locales', Object.keys(languages));
  config.addPassthroughCopy({ static: '/' });
  config.amendLibrary('md', (markdown) => {
    markdown.set({ html: true });
    markdown.renderer.rules.heading_open = (tokens, at, options, env, self) => {
      tokens[at].attrSet('id', idOf(tokens[at + 1].content));
      return self.renderToken(tokens, at, options);
    };
  });
  config.addCollection('articles', (api) => {
    const articles = api.getFilteredByGlob('content/**/*.md').map(({ url, data }) => ({ url, title: data.title, locale: data.locale, slug: data.slug }));
    for (const [locale, own] of Map.groupBy(articles, (article) => article.locale)) {
      const collator = new Intl.Collator(languages[locale].lang);
      const sorted = own.sort((a, b) => collator.compare(a.title, b.title));
      entries.set(locale, sorted);
      sorted.forEach((article, at) => places.set(article.url, { previous: sorted[at - 1], next: sorted[at + 1] }));
    }
    for (const own of Map.groupBy(articles, (article) => article.slug).values()) for (const { url } of own) translations.set(url, own);
    return articles;
  });
  config.addFilter('entries', (locale) => entries.get(locale) ?? []);
  config.addFilter('translations', (url) => translations.get(url) ?? []);
  config.addFilter('neighbours', (url) => places.get(url) ?? {});
  config.addFilter('contents', (html) => [...html.matchAll(/<h[23] id="([^"]*)">(.*?)<\/h[23]>/g)].map(([, id, text]) => ({ id, text })));
  return { markdownTemplateEngine: false, dir: { input: '.', output: '_site' } };
}

function idOf(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
