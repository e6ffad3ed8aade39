import type { Schema } from 'hast-util-sanitize';

const blocks = [
  'p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'div',
  'details', 'summary', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
];

const phrases = [
  'a', 'img', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'abbr', 'dfn', 'q', 'cite',
  'code', 'kbd', 'samp', 'var', 'span', 'bdi', 'bdo', 'time', 'ruby', 'rt', 'rp', 'wbr',
];

/** What the parser makes of footnotes and task lists. Later passes replace it, wherever it comes from. */
const parsed = ['section', 'input'];

/** Elements that go with all that they hold. Of any other element that is not allowed, the text stays. */
export const dropped = [
  'script', 'style', 'template', 'iframe', 'frame', 'frameset', 'noframes', 'noscript', 'object', 'embed', 'applet',
  'svg', 'math', 'title', 'head', 'textarea', 'select', 'option', 'datalist', 'canvas', 'audio', 'video', 'noembed', 'xmp',
];

const tableParts = ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

/**
 * The HTML that an article may use. Links and images keep their addresses here: their own passes decide about each.
 * `class`, `id` and `data-` are kept only where the parser writes them, and no later than the passes that read them.
 */
export const allowedHtml = {
  tagNames: [...blocks, ...phrases, ...parsed],
  strip: dropped,
  ancestors: {
    ...Object.fromEntries(tableParts.map((part) => [part, ['table']])),
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
    summary: ['details'],
    figcaption: ['figure'],
    rt: ['ruby'],
    rp: ['ruby'],
    input: ['li'],
  },
  attributes: {
    '*': [['lang', /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i], ['dir', 'ltr', 'rtl', 'auto']],
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', ['id', /^user-content-fnref-/]],
    abbr: ['title'],
    dfn: ['title'],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    details: ['open'],
    div: [['dataFrom', /^[a-z0-9-]{2,16}$/i]],
    img: ['src', 'alt', 'title', ['width', /^\d{1,4}$/], ['height', /^\d{1,4}$/]],
    input: ['checked'],
    li: [['id', /^user-content-fn-/], ['value', /^-?\d{1,6}$/]],
    ol: [['start', /^-?\d{1,9}$/], ['reversed', true]],
    section: ['dataFootnotes'],
    td: ['align', ['colSpan', /^\d{1,2}$/], ['rowSpan', /^\d{1,3}$/], 'style'],
    th: ['align', ['colSpan', /^\d{1,2}$/], ['rowSpan', /^\d{1,3}$/], 'style'],
    time: ['dateTime'],
  },
  protocols: {},
  clobber: [],
  required: {},
  allowComments: true,
  allowDoctypes: false,
} satisfies Schema;
