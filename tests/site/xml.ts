/** Why a document is no well-formed XML; undefined where it is. Enough for documents without CDATA, entities and namespaces of their own. */
export function xmlTrouble(xml: string): string | undefined {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  if (body === xml) return 'no XML declaration';
  const open: string[] = [];
  let roots = 0;
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!token.startsWith('<')) {
      if (!text.test(token) || (open.length === 0 && token.trim() !== '')) return `stray text “${token.slice(0, 40)}”`;
      continue;
    }
    const [, closing, name = '', empty] = tag.exec(token) ?? [];
    if (name === '') return `a broken tag “${token.slice(0, 80)}”`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes nothing`;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (!empty) open.push(name);
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? undefined : `${roots} roots`;
}

/** The texts of all elements of that name; for an attribute, its values. */
export function xmlTexts(xml: string, name: string): readonly string[] {
  return Array.from(xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'g')), ([, inner = '']) => unescape(inner));
}

export function unescape(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name] ?? '');
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const text = /^(?:[^&\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?:amp|lt|gt|quot|apos);)*$/;
const tag = /^<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|apos);)*")*\s*(\/?)>$/;
