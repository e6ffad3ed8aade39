/** More characters than this of a sentence are not shown. */
const mostCharacters = 200;

/**
 * The sentence that holds the words from `start` to `end`, and where they start in it. A longer sentence is cut around
 * them at a space, where the script has any. Looks no further than it may show.
 */
export function sentenceAround(text: string, start: number, end: number): { readonly sentence: string; readonly at: number } {
  const first = sentenceStart(text, start);
  const last = sentenceEnd(text, end);
  if (last - first <= mostCharacters) return trimmed(text, first, last, start);
  const room = Math.max(0, mostCharacters - 2 - (end - start));
  const before = Math.min(start - first, Math.max(Math.floor(room / 2), room - (last - end)));
  const from = start - before === first ? first : wordStart(text, start - before, start);
  const to = Math.min(last, from + mostCharacters - 2);
  const cut = to < last ? wordEnd(text, to, end) : to;
  const { sentence, at } = trimmed(text, from, cut, start);
  const lead = from > first ? '…' : '';
  return { sentence: `${lead}${sentence}${cut < last ? '…' : ''}`, at: at + lead.length };
}

/** The first sentence of a text, cut to what may be shown. */
export function firstSentence(text: string): string {
  return sentenceAround(text, 0, 0).sentence;
}

function sentenceStart(text: string, from: number): number {
  const limit = Math.max(0, from - 2 * mostCharacters);
  for (let index = from - 1; index >= limit; index -= 1) if (endsSentence(text, index)) return index + 1;
  return limit;
}

function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + 2 * mostCharacters);
  for (let index = from; index < limit; index += 1) if (endsSentence(text, index)) return index + 1 + closers(text, index + 1);
  return limit;
}

/** A stop of these scripts always ends a sentence; one of ours only before a space and no lower-case letter. */
function endsSentence(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit > 0x7f) return stops.has(unit);
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) return false;
  const after = text.slice(index + 1, index + 4);
  return /^["'”’»)\]]?(?:\s+[^\s\p{Ll}\p{Nd}]|\s*$)/u.test(after) && !abbreviation.test(text.slice(Math.max(0, index - 6), index));
}

function closers(text: string, index: number): number {
  return /^["'”’»」』）)\]]{0,2}/.exec(text.slice(index, index + 2))?.[0].length ?? 0;
}

/** After the next space, if it is near; never within a character of two units. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  if (space >= 0 && space < Math.min(limit, from + 25)) return space + 1;
  return isInsideCharacter(text, from) ? from + 1 : from;
}

function wordEnd(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  if (space > Math.max(limit, to - 25)) return space;
  return isInsideCharacter(text, to) ? to - 1 : to;
}

function isInsideCharacter(text: string, index: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, index - 1), index + 1));
}

function trimmed(text: string, from: number, to: number, start: number): { readonly sentence: string; readonly at: number } {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return { sentence: raw.trim(), at: Math.max(0, start - from - lead) };
}

/** `。！？।॥؟．` as code units: every character around every link is asked. */
const stops: ReadonlySet<number> = new Set(Array.from('。！？।॥؟．', (stop) => stop.charCodeAt(0)));
const abbreviation = /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Dr|St|No|vs|Inc|Corp|Co|Ltd|e\.g|i\.e|bl\.a|t\.ex|ca|approx|art|dr|sig)$/u;
