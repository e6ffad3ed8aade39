import { messagesOf } from '../../locales/message.ts';
import type { Site } from '../../site.ts';
import { localePath, urlOf } from '../address.ts';
import type { ArticleModel } from './page-model.ts';

/** schema.org: the article is a term of the locale's term set; the breadcrumb leads to it through the alphabet. */
export function structuredDataOf(site: Site, model: ArticleModel): object {
  const { locale, title, description, url, letter } = model;
  const home = urlOf(site, localePath(site, locale.code));
  const crumbs = [
    { name: site.name, item: home },
    { name: `${messagesOf(locale).alphabet}: ${letter.label}`, item: urlOf(site, letter.href) },
    { name: title, item: url },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'DefinedTerm',
        '@id': url,
        name: title,
        description,
        url,
        inLanguage: locale.lang,
        inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': home, name: site.name, inLanguage: locale.lang },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
      },
    ],
  };
}
