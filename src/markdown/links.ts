import type { Element, ElementContent, Properties, Root } from 'hast';
import { headingIdOf } from '../articles/heading-ids.ts';
import type { LinkTarget } from '../articles/links.ts';
import { languageNameOf } from '../locales/locales.ts';
import { format } from '../locales/message.ts';
import { attributeOf, element, isBlank, isElement, replaceElements, text } from './element.ts';
import { fragmentOf } from './fragment.ts';
import type { Rendering } from './rendering.ts';

/** Shows each link as what it leads to. Links of our own making have a class and stay. */
export function links(tree: Root, rendering: Rendering): void {
  const ids = idsIn(tree);
  replaceElements(tree, (node) => {
    if (node.tagName === 'a') return isOwn(node) ? undefined : linkOf(node, ids, rendering);
    return undefined;
  });
}

function linkOf(link: Element, ids: ReadonlySet<string>, rendering: Rendering): readonly ElementContent[] {
  const href = attributeOf(link, 'href');
  if (href === '' || isEmpty(link) || holdsLink(link)) return link.children;
  const target = rendering.linkOf(href);
  const title = attributeOf(link, 'title');
  const properties = title === '' ? {} : { title };
  switch (target.kind) {
    case 'article':
      return safeLink({ ...properties, ...repairOf(target, rendering), href: target.href }, link, rendering);
    case 'translation':
      return translationLink(target, link, rendering);
    case 'unwritten':
      return [element('span', { className: ['link-unwritten'], title: rendering.messages.linkUnwritten }, link.children)];
    case 'external':
      return externalLink(target.href, properties, link, rendering);
    case 'internal':
      return internalLink(target.href, properties, link, ids, rendering);
    case 'unsafe':
      return refuse(href, link, rendering);
  }
}

function translationLink(target: LinkTarget & { readonly kind: 'translation' }, link: Element, rendering: Rendering): readonly ElementContent[] {
  const { code, lang } = target.locale;
  const repair = repairOf(target, rendering);
  const language = format(rendering.messages.linkOtherLanguage, { language: languageNameOf(target.locale, rendering.locale) }, rendering.locale);
  const title = repair.title === undefined ? language : `${language}. ${repair.title}`;
  const className = ['link-translation', ...(repair.className ?? [])];
  const mark = element('span', { className: ['link-code'], lang, ariaHidden: 'true' }, [text(code)]);
  return safeLink({ className, href: target.href, hrefLang: lang, title }, { ...link, children: [...link.children, mark] }, rendering);
}

function externalLink(href: string, properties: Properties, link: Element, rendering: Rendering): readonly ElementContent[] {
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return refuse(href, link, rendering);
  return [element('a', { ...properties, className: ['link-external'], rel: ['noopener', 'external', 'nofollow'], href }, link.children)];
}

/** A fragment leads to a heading of this article, or nowhere. */
function internalLink(href: string, properties: Properties, link: Element, ids: ReadonlySet<string>, rendering: Rendering): readonly ElementContent[] {
  if (!href.startsWith('#')) return safeLink({ ...properties, href }, link, rendering);
  const fragment = fragmentOf(href);
  const id = [fragment, headingIdOf(fragment)].find((candidate) => ids.has(candidate));
  if (id !== undefined) return [element('a', { ...properties, href: `#${id}` }, link.children)];
  rendering.report('link-fragment-missing', `This article has no heading with the address “#${fragment}”.`);
  return link.children;
}

/** The last gate: whatever resolved the link, nothing but an address of this site gets through. */
function safeLink(properties: Properties & { readonly href: string }, link: Element, rendering: Rendering): readonly ElementContent[] {
  const isOwn = /^(\/(?![/\\])|#|\?)/.test(properties.href) || rendering.elsewhere.some((root) => properties.href.startsWith(root));
  return isOwn ? [element('a', properties, link.children)] : refuse(properties.href, link, rendering);
}

function refuse(href: string, link: Element, rendering: Rendering): readonly ElementContent[] {
  rendering.report('link-unsafe', `The protocol of “${href.slice(0, 80)}” is not allowed.`);
  return link.children;
}

function repairOf(target: LinkTarget, { messages, locale }: Rendering): { readonly className?: string[]; readonly title?: string } {
  if (!('repairedFrom' in target) || target.repairedFrom === undefined) return {};
  return { className: ['link-repaired'], title: format(messages.linkRepaired, { source: target.repairedFrom }, locale) };
}

function isOwn({ properties }: Element): boolean {
  return properties['className'] !== undefined;
}

/** The innermost of nested links wins. */
function holdsLink({ children }: Element): boolean {
  return children.some((node) => isElement(node) && (node.tagName === 'a' || holdsLink(node)));
}

function isEmpty({ children }: Element): boolean {
  return children.every((node) => isBlank(node) || (isElement(node) && node.tagName !== 'img' && isEmpty(node)));
}

function idsIn(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  replaceElements(tree, (node) => {
    const id = attributeOf(node, 'id');
    if (id !== '') ids.add(id);
    return undefined;
  });
  return ids;
}
