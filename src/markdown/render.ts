import { toHtml } from 'hast-util-to-html';
import { removeBidiControls } from './bidi-controls.ts';
import { footnotes } from './footnotes.ts';
import { foreignTables } from './foreign-tables.ts';
import { foreignText } from './foreign-text.ts';
import { formulas } from './formulas.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { isolateRuns } from './isolate-runs.ts';
import { layoutTables } from './layout-tables.ts';
import { links } from './links.ts';
import { mergeLinks } from './merge-links.ts';
import { parseTree } from './parse-tree.ts';
import { placeholders } from './placeholders.ts';
import type { Rendered, RenderOptions, RenderProblem, Rendering } from './rendering.ts';
import { softBreaks } from './soft-breaks.ts';
import { tables } from './tables.ts';
import { taskLists } from './task-lists.ts';
import { writtenHeadings } from './written-headings.ts';

export type { Rendered, RenderOptions } from './rendering.ts';

/** An article's Markdown, without front matter, as HTML that is safe in any page, with what its contents list. */
export function render(markdown: string, options: RenderOptions): Rendered {
  const problems: RenderProblem[] = [];
  const rendering: Rendering = { ...options, report: (code, message) => void problems.push({ code, message }) };
  const tree = parseTree(markdown);
  removeBidiControls(tree);
  softBreaks(tree);
  footnotes(tree, rendering);
  taskLists(tree);
  placeholders(tree, rendering);
  formulas(tree, rendering);
  layoutTables(tree);
  foreignText(tree, options.locale);
  const contents = headings(tree, rendering, writtenHeadings(markdown));
  images(tree, rendering);
  mergeLinks(tree);
  links(tree, rendering);
  tables(tree);
  foreignTables(tree, rendering);
  isolateRuns(tree, options.locale.dir);
  return { html: toHtml(tree), contents, problems };
}
