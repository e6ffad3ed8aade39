import { decodeEntities } from './decode-text.ts';

/** A formula's HTML within a text. */
export interface FormulaPaste {
  readonly start: number;
  readonly end: number;
  /** Whether its markup ends within the text. */
  readonly isClosed: boolean;
  /** Undefined where translation damaged it. */
  readonly tex: string | undefined;
}

/** The KaTeX pastes of a text, in order. */
export function formulaPastes(text: string): readonly FormulaPaste[] {
  const pastes: FormulaPaste[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const paste = pasteAt(text, match.index);
    pastes.push(paste);
    opening.lastIndex = paste.end;
  }
  return pastes;
}

/** `katex-display` holds `katex`, which holds `katex-mathml` and `katex-html`: one formula. */
function pasteAt(text: string, start: number): FormulaPaste {
  const balanced = balancedEnd(text, start);
  const broken = brokenEnd(text, start);
  const isClosed = balanced !== undefined && !leftover.test(text.slice(balanced, broken));
  const end = isClosed ? balanced : broken;
  return { start, end, isClosed, tex: texOf(text.slice(start, end)) };
}

/** Past the tag that closes the one at `start`. A third formula inside it means that its own end is lost. */
function balancedEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let formulas = 0;
  spanTag.lastIndex = start;
  for (let tag = spanTag.exec(text); tag && formulas < 3 && tag.index < start + mostCharacters; tag = spanTag.exec(text)) {
    depth += tag[1] === undefined ? 1 : -1;
    if (depth === 0) return spanTag.lastIndex;
    if (anyOpening.test(tag[0])) formulas += 1;
  }
  return undefined;
}

/** Where translation broke the markup: the last tag before the next formula, or of the text. */
function brokenEnd(text: string, start: number): number {
  const near = text.slice(start, start + mostCharacters);
  const wrapped = nextOpening(near, 1);
  const next = wrapped < longestOpening ? nextOpening(near, wrapped + 1) : wrapped;
  const own = near.slice(0, next);
  return start + Math.max(...['>', '›', '＞'].map((bracket) => own.lastIndexOf(bracket))) + 1;
}

function nextOpening(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? text.length;
}

function texOf(html: string): string | undefined {
  const inside = annotation.exec(html)?.[1];
  const tex = inside === undefined ? '' : withoutSpaces(decodeEntities(inside).replace(/\s+/g, ' ').trim());
  return tex !== '' && isWhole(tex) ? tex : undefined;
}

/** Translators put spaces after backslashes: `\ frac {a} {b}` → `\frac {a} {b}`. */
function withoutSpaces(tex: string): string {
  return tex.replace(/\\ (?=[a-z]{2,})/gi, '\\');
}

/** Brackets of other scripts in place of the braces, or a command in another language, are past reading. */
function isWhole(tex: string): boolean {
  return !/\$\$|[｛｝＼]|\\\p{Lo}/u.test(tex) && bracesBalance(tex);
}

function bracesBalance(tex: string): boolean {
  let depth = 0;
  for (const [brace] of tex.matchAll(/\\.|[{}]/g)) {
    if (brace === '{') depth += 1;
    if (brace === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Translators put spaces into tags, too, and now and then take the tag for a word: only its attribute is sure. */
const annotation = /=\s?["“”]\s?application\s?\/\s?x-tex\s?["“”]\s?>([^<]*)<\s?\/\s?annotation\s?>/i;
/** `<span class="katex">`, or what translators make of it: `＜スパンクラス＝“katex”＞`. */
const opening = /[<‹＜][^<>‹›＜＞]{0,40}[=＝][^<>‹›＜＞\w]{0,4}katex(?:-display)?(?![\w-])[^<>‹›＜＞]{0,40}[>›＞]/gi;
/** What stands in a formula's markup and nowhere else. */
const leftover = /["“”\s](?:katex-html|mord|mspace|vlist|strut|pstrut|frac-line|nulldelimiter)\b/;
const anyOpening = new RegExp(opening.source, 'i');
/** The longest that were seen have 10,000. */
const mostCharacters = 60_000;
/** What opens closer to the one before stands inside it. */
const longestOpening = 50;
const spanTag = /<(\/)?span\b[^<>]*>/g;
