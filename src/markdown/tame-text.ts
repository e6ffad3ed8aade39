/** No line of an article comes near it; the longest seen has 9,000 characters. */
const maxLine = 10_000;

/** Quotes and lists inside one another, on one line. */
const maxContainers = 100;

/** Characters of one paragraph that the parser needs more time for, the more there are of them. */
const maxSpecials = 1_000;

/** HTML elements that are open at the same time. */
const maxOpen = 1_000;

/**
 * Takes the edge off text made to keep the parser busy for minutes: what no article has is cut into smaller pieces or
 * flattened. Any other text comes back as it is.
 */
export function tameText(markdown: string): string {
  const shallow = markdown.replace(deepContainers, '$1');
  if (shallow.length <= maxLine) return shallow;
  return closeTags(breakParagraphs(breakLines(shallow)));
}

/** More markers of quotes and lists than any text needs; the first hundred are kept. */
const marker = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])`;
const deepContainers = new RegExp(`^((?:${marker}){${maxContainers}})(?:${marker})+`, 'gm');

function breakLines(markdown: string): string {
  const lines = markdown.split('\n');
  if (lines.every((line) => line.length <= maxLine)) return markdown;
  return lines.map((line) => (line.length <= maxLine ? line : piecesOf(line).join('\n\n'))).join('\n');
}

function piecesOf(line: string): readonly string[] {
  return line.match(new RegExp(`.{1,${maxLine}}`, 'gs')) ?? [];
}

function breakParagraphs(markdown: string): string {
  let specials = 0;
  return markdown.replace(/[&_]|www\.|\n[ \t]*\n/g, (found) => {
    specials = found.startsWith('\n') ? 0 : specials + 1;
    if (specials <= maxSpecials) return found;
    specials = 0;
    return `\n\n${found}`;
  });
}

function closeTags(markdown: string): string {
  let open = 0;
  return markdown.replace(/<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>?/gi, (tag, slash: string, name: string) => {
    if (flat.has(name.toLowerCase())) return tag;
    open = Math.max(0, open + (slash === '' ? 1 : -1));
    return open > maxOpen ? '' : tag;
  });
}

/** Elements that are empty, or end where the next of them begins. */
const flat = new Set(['br', 'hr', 'img', 'wbr', 'col', 'input', 'p', 'li', 'dt', 'dd', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'rt', 'rp']);
