/**
 * Plain text of a front matter value: entities decoded until nothing changes, escapes and invisible characters gone.
 * `M&amp;amp;A` → `M&A`, `&amp; # 39 ؛ x &amp; # 39 ؛` → `'x'`, `caf\u00e9` → `café`.
 */
export function decodeText(text: string): string {
  if (!/[&\\]|[^\x20-\x7e]/.test(text)) return text;
  return stripInvisible(decodeEscapes(decodeEntities(text))).trim();
}

/** Decodes until stable; each round shortens the text, so it ends. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let before = ''; before !== decoded && decoded.includes('&'); ) {
    before = decoded;
    decoded = joinSpacedQuotes(decoded).replace(entity, decodeOne);
  }
  return decoded;
}

/** `\u00ae` → `®`. Escapes of ASCII and of control characters stay. */
export function decodeEscapes(text: string): string {
  if (!text.includes('\\u')) return text;
  return text.replace(/(?<!\\)\\u([0-9a-fA-F]{4})/g, (escape, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return isPrintable(code) && code >= 0xa0 ? String.fromCharCode(code) : escape;
  });
}

/** Without the characters that nobody sees. Joiners stay: Indic scripts and Persian need them. */
export function stripInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** The character that an entity's inside means: `#39` → `'`; undefined where there is none. */
export function characterOf(inside: string): string | undefined {
  const body = inside.replace(/\s/g, '');
  if (!body.startsWith('#')) return named.get(body) ?? capital(named.get(body.toLowerCase()));
  const hex = /^#x/i.test(body);
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  return isPrintable(code) ? String.fromCodePoint(code) : undefined;
}

/** `&Ouml;` → `Ö`; translators write `& Amp;`, too. */
function capital(character: string | undefined): string | undefined {
  return character?.toUpperCase();
}

/** A translator turned `&#39;x&#39;` into `& # 39 ؛ x & # 39 ؛`: the spaces inside the pair are not the author's. */
function joinSpacedQuotes(text: string): string {
  return text.replace(spacedQuotes, (_, open: string, inner: string) => quoted(open, inner));
}

/** `#39` and ` x ` → `'x'`. */
export function quoted(entityInside: string, text: string): string {
  const quote = characterOf(entityInside) ?? '';
  return quote + text.trim() + quote;
}

function decodeOne(whole: string, inside: string): string {
  return characterOf(inside) ?? whole;
}

function isPrintable(code: number): boolean {
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  return code <= 0x10ffff && !isControl && !(code >= 0xd800 && code <= 0xdfff);
}

/** With the spaces and the semicolons of other scripts that machine translation puts there. */
export const entity = /&\s?(#\s?(?:\d{1,7}|[xX]\s?[0-9a-fA-F]{1,6})|[a-zA-Z]{2,6})\s?[;؛；]/g;
export const spacedQuotes = /& ?(# ?(?:39|x27|34|x22)|quot|apos) ?[؛；;] ([^&]{1,200}) & ?\1 ?[؛；;]/g;
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b\u2028-\u202e\u2060-\u206f\ufeff]/g;

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', '\u00a0'], ['reg', '®'], ['copy', '©'],
  ['trade', '™'], ['deg', '°'], ['sect', '§'], ['para', '¶'], ['hellip', '…'], ['ndash', '–'], ['mdash', '—'], ['lsquo', '‘'],
  ['rsquo', '’'], ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['laquo', '«'], ['raquo', '»'], ['bull', '•'],
  ['middot', '·'], ['times', '×'], ['divide', '÷'], ['plusmn', '±'], ['minus', '−'], ['euro', '€'], ['pound', '£'], ['yen', '¥'],
  ['cent', '¢'], ['aacute', 'á'], ['agrave', 'à'], ['auml', 'ä'], ['aring', 'å'], ['aelig', 'æ'], ['ccedil', 'ç'],
  ['eacute', 'é'], ['egrave', 'è'], ['ecirc', 'ê'], ['euml', 'ë'], ['iacute', 'í'], ['ntilde', 'ñ'], ['oacute', 'ó'], ['ouml', 'ö'],
  ['oslash', 'ø'], ['uacute', 'ú'], ['uuml', 'ü'], ['szlig', 'ß'],
]);
