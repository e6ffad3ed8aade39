import type { LinkTarget } from '../../src/articles/links.ts';
import { localeOf } from '../../src/locales/locales.ts';
import { messagesOf } from '../../src/locales/message.ts';
import { render } from '../../src/markdown/render.ts';
import type { Rendered, RenderOptions } from '../../src/markdown/render.ts';

/** Renders as the site does, with links that need no corpus: see `linkOf`. */
export function rendered(markdown: string, code = 'en', options: Partial<RenderOptions> = {}): Rendered {
  const locale = localeOf(code);
  return render(markdown, { locale, messages: messagesOf(locale), linkOf, assetOf, elsewhere: [], headingIds: [], ...options });
}

export function htmlOf(markdown: string, code = 'en'): string {
  return rendered(markdown, code).html;
}

/** `/sv-…` exists in Swedish only, `/no-…` nowhere, `/mended` was repaired; any other path is an article. */
function linkOf(href: string): LinkTarget {
  if (href.startsWith('#')) return { kind: 'internal', href };
  if (/^(https?|mailto):/i.test(href)) return { kind: 'external', href };
  if (href.startsWith('/sv-')) return { kind: 'translation', href: `/sv${href}/`, locale: localeOf('sv'), title: 'Titel' };
  if (href.startsWith('/no-')) return { kind: 'unwritten', slug: href.slice(1) };
  if (href === '/mended') return { kind: 'article', href: '/en/mended/', repairedFrom: 'mendde' };
  if (/^\/[a-z]/.test(href)) return { kind: 'article', href: `/en${href}/` };
  return { kind: 'unsafe' };
}

/** Images named `there…` are there. */
function assetOf(src: string): string | undefined {
  return src.startsWith('there') ? `/media/${src}` : undefined;
}
