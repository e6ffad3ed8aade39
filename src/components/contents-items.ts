import type { ContentsEntry } from '../articles/models/page-model.ts';
import { escapeHtml } from './escape-html.ts';

/** Items of a list of headings. Text, as those of languages are. */
export function contentsItems(entries: readonly ContentsEntry[]): string {
  return entries.map(({ id, depth, text }) => `<li${depth > 2 ? ' class="deeper"' : ''}><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`).join('');
}
