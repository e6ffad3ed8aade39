import type { Corpus } from '../articles/corpus.ts';
import type { ArticleModel } from '../articles/models/page-model.ts';
import { mediaPath } from '../articles/address.ts';
import { parseHref } from '../articles/href.ts';
import { readBody } from '../articles/read-article.ts';
import { resolveLink } from '../articles/resolve-link.ts';
import { messagesOf } from '../locales/message.ts';
import type { Site } from '../site.ts';
import { render } from './render.ts';
import type { Rendered } from './render.ts';

/** The article's body as HTML, read from its file. */
export function readRenderedArticle(site: Site, corpus: Corpus, { locale, slug, headingIds }: ArticleModel): Rendered {
  const key = { locale: locale.code, slug };
  const { text, repairedFrom } = readBody(site.contentDir, corpus, key);
  const { file } = corpus.articleOf(key).entry;
  const place = { site, corpus, locale, file, repairedFrom };
  return render(text, {
    locale,
    messages: messagesOf(locale),
    headingIds,
    elsewhere: [site.rootUrl, ...Object.values(site.localeUrls)],
    linkOf: (href) => resolveLink(href, place),
    assetOf: (source) => {
      const media = parseHref(source, file);
      return media.kind === 'media' && corpus.media.has(media.file) ? mediaPath(site, media.file) : undefined;
    },
  });
}
