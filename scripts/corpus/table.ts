import { wordOf } from './sentence-text.ts';
import type { Voice } from './sentence-text.ts';
import { capitalised } from './term.ts';

/** A Markdown table of four rows. */
export function tableOf(voice: Voice): string {
  const { columns } = voice.vocabulary.language;
  const rows = Array.from({ length: 4 }, () => columns.map(() => capitalised(wordOf(voice))));
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The table of pros and cons that stands in the real articles: HTML on many lines. */
export function columnsOf(voice: Voice): string {
  const { columns } = voice.vocabulary.language;
  const cells = columns.slice(1).map((column) => {
    const points = Array.from({ length: 3 }, () => `<li><p>${capitalised(wordOf(voice))}</p>\n</li>`);
    return `<td style='width:50%'>\n<h3>${column}</h3>\n<ul>\n${points.join('\n')}\n</ul>\n</td>`;
  });
  return `<table><tr>\n${cells.join('\n')}\n</tr></table>`;
}
