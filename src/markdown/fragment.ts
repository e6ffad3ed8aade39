/** `#r%C3%A9sum%C3%A9` → `résumé`; percent signs that encode nothing stay as they are. */
export function fragmentOf(href: string): string {
  const fragment = href.slice(href.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
