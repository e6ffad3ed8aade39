/** `key: value` as it stands in the file. */
export interface FrontMatterLine {
  /** As written, and in lower case. */
  readonly name: string;
  readonly key: string;
  /** The text after the first colon. */
  readonly value: string;
  /** Lines below that belong to it, trimmed. */
  readonly more: readonly string[];
  /** All of its lines as they stand. */
  readonly source: readonly string[];
  /** Index among the lines. */
  readonly at: number;
}

/** The keys of a block, each with the lines that belong to it; what YAML makes of them does not matter here. */
export function frontMatterLines(lines: readonly string[]): readonly FrontMatterLine[] {
  const starts = lines.flatMap((line, at) => (keyLine.test(line) ? [at] : []));
  return starts.map((at, index) => {
    const source = lines.slice(at, starts[index + 1]);
    const [, name = '', value = ''] = keyLine.exec(lines[at] ?? '') ?? [];
    const more = source.slice(1).filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => line.trim());
    return { name, key: name.toLowerCase(), value: value.trim(), more, source, at };
  });
}

/** The value as plain text: its lines joined, quotes around the whole taken off. */
export function textOfLine({ value, more }: FrontMatterLine): string {
  const isBlock = more.length > 0 && /^[|>][+-]?\d?$/.test(value);
  return unquote([isBlock ? '' : value, ...more].filter(Boolean).join(' '));
}

/** The value as a list: `[a, "b, c"]`, `- a` on lines of their own, or words between commas. */
export function listOfLine(line: FrontMatterLine): readonly string[] {
  const isSpread = line.value === '' && line.more.some((text) => text.startsWith('- '));
  if (isSpread) return line.more.map((text) => unquote(text.replace(/^-\s+/, '')));
  const inside = textOfLine(line).replace(/^\[([^]*)\]$/, '$1');
  return Array.from(inside.matchAll(/\s*("[^"]*"|'[^']*'|[^,،、，]+)/g), ([, item = '']) => unquote(item.trim()));
}

function unquote(text: string): string {
  const quote = text[0];
  const isWhole = (quote === '"' || quote === "'") && text.length > 1 && text.indexOf(quote, 1) === text.length - 1;
  return isWhole ? text.slice(1, -1) : text;
}

/** Known keys may do without the space after the colon, and with the colon of other scripts. */
export const keyLine = /^([A-Za-z_][\w-]{0,40})[ \t]*(?::(?=\s|$)|：|(?<=^(?:title|description|keywords)):)(.*)$/;
