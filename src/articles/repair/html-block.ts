/** What ends the HTML block that this line opens, by CommonMark's rules; undefined where it opens none. */
export function htmlBlockEnd(text: string, followsBlank: boolean): RegExp | undefined {
  const start = /^ {0,3}</.test(text) ? text.trimStart() : '';
  if (start === '') return undefined;
  if (start.startsWith('<!--')) return /-->/;
  if (/^<(script|pre|style|textarea)([\s>]|$)/i.test(start)) return /<\/(script|pre|style|textarea)>/i;
  if (blockTag.test(start)) return blankLine;
  return followsBlank && loneTag.test(start) ? blankLine : undefined;
}

export const blankLine = /^\s*$/;

const loneTag = /^<\/?[a-z][a-z0-9-]*(\s[^<>]*)?\/?>\s*$/i;
const blockTag = new RegExp(`^</?(${[
  'address', 'article', 'aside', 'base', 'blockquote', 'body', 'caption', 'center', 'col', 'colgroup', 'dd', 'details', 'dialog', 'dir',
  'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frame', 'frameset', 'h[1-6]', 'head', 'header', 'hr', 'html',
  'iframe', 'legend', 'li', 'link', 'main', 'menu', 'menuitem', 'nav', 'noframes', 'ol', 'optgroup', 'option', 'p', 'param', 'search',
  'section', 'source', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'title', 'tr', 'track', 'ul',
].join('|')})([\\s/>]|$)`, 'i');
