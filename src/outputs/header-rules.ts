/** Headers for the paths that a pattern matches, as Netlify and Cloudflare read them from a file named `_headers`. */
export interface HeaderRule {
  /** A path with `*` for anything and `:name` for one segment. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  return rules.map(({ pattern, headers }) => `${pattern}\n${formatHeaders(headers)}`).join('\n');
}

/** Comments and lines that are neither a path nor a header are passed over, as hosts do. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const blocks = text.split(/^(?=\S)/m).filter((block) => block.startsWith('/'));
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.split(/\r?\n/).map((line) => line.trim());
    return { pattern, headers: Object.fromEntries(lines.flatMap(parseHeader)) };
  });
}

/** All headers for a path, names in lower case; where two rules set one, the later rule wins. */
export function headersOf(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const matching = rules.filter(({ pattern }) => expressionOf(pattern).test(path));
  const pairs = matching.flatMap(({ headers }) => Object.entries(headers));
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}

function formatHeaders(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('');
}

function parseHeader(line: string): readonly (readonly [string, string])[] {
  const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
  return name !== undefined && value !== undefined ? [[name, value]] : [];
}

/** `/docs/:locale/*` → `^/docs/[^/]+/.*$` */
function expressionOf(pattern: string): RegExp {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`);
}
