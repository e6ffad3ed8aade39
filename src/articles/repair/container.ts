/** Where a line's own text starts, past quotation marks and list markers. */
export interface Content {
  readonly index: number;
  readonly quoted: boolean;
  readonly inList: boolean;
}

/** `> - text` → 4, quoted, in a list. */
export function contentOf(text: string): Content {
  let index = skipSpaces(text, 0);
  let quoted = false;
  let inList = false;
  for (let length = markerLength(text, index); length > 0; length = markerLength(text, index)) {
    if (text[index] === '>') quoted = true;
    else inList = true;
    index = skipSpaces(text, index + length);
  }
  return { index, quoted, inList };
}

/** Columns before the text; a tab reaches to the next multiple of four. */
export function indentOf(text: string): number {
  let indent = 0;
  for (const character of text.slice(0, 40)) {
    if (character === ' ') indent += 1;
    else if (character === '\t') indent += 4 - (indent % 4);
    else break;
  }
  return indent;
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (text[index] === ' ' || text[index] === '\t') index += 1;
  return index;
}

function markerLength(text: string, index: number): number {
  if (text[index] === '>') return 1;
  listMarker.lastIndex = index;
  return listMarker.exec(text)?.[0].length ?? 0;
}

const listMarker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])/y;
