/** Columns with two spaces between them; all but the first aligned to the right where they hold numbers. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? cell).length)));
  const isNumeric = head.map((_, at) => at > 0 && rows.length > 0 && rows.every((row) => /^[\d\s.,×%–-]*$/.test((row[at] ?? '').replace(/ [kMG]?B$/, ''))));
  const lineOf = (row: readonly string[]): string =>
    widths.map((width, at) => (isNumeric[at] ? (row[at] ?? '').padStart(width) : (row[at] ?? '').padEnd(width))).join('  ').trimEnd();
  return [lineOf(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(lineOf)].join('\n');
}

/** 1536 → `1.5 kB`, in powers of 1024. */
export function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const value = bytes / 1024 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${units[power] ?? ''}`;
}

/** 14337 → `14,337` */
export function numberText(number: number): string {
  return number.toLocaleString('en');
}
