import type { Alternate } from '../articles/models/alternates.ts';
import { escapeHtml } from '../components/escape-html.ts';

/** For `<head>`. Text, not elements: twenty with their attributes on every page are a good part of its rendering. */
export function alternateLinks(alternates: readonly Alternate[]): string {
  return alternates.map(({ hreflang, url }) => `<link rel="alternate" hreflang="${escapeHtml(hreflang)}" href="${escapeHtml(url)}">`).join('');
}
