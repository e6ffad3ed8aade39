/** For the text of an element and for an attribute between double quotes. Most have nothing to escape, and are many. */
export function escapeHtml(value: string): string {
  return special.test(value) ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : value;
}

const special = /[&<"]/;
