/**
 * The HTML table in a piece of HTML. A blank line inside a table ends the piece: `open` is what came before it, and `rest`
 * what the next piece continues.
 */
export function tableInHtml(html: string, open: string | undefined): { readonly table: string | undefined; readonly rest: string | undefined } {
  const start = open === undefined ? html.search(/<table[\s>]/i) : 0;
  if (start < 0) return { table: undefined, rest: undefined };
  const whole = open === undefined ? html.slice(start) : `${open}\n${html}`;
  const end = whole.toLowerCase().lastIndexOf(closing);
  const isTooLong = whole.length > mostCharacters;
  if (end < 0) return { table: undefined, rest: isTooLong ? undefined : whole };
  return { table: whole.slice(0, end + closing.length), rest: undefined };
}

const closing = '</table>';
/** A table that never closes must not be copied again with every piece of HTML below it. */
const mostCharacters = 100_000;
