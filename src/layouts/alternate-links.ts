import type { Alternate } from '../articles/models/alternates.ts';

/** For `<head>`. One string: twenty elements with their attributes on every page are a good part of its rendering. */
export function alternateLinks(alternates: readonly Alternate[]): string {
  return alternates.map(({ hreflang, url }) => `<link rel="alternate" hreflang="${escapeAttribute(hreflang)}" href="${escapeAttribute(url)}">`).join('');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
