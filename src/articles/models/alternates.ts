export interface Alternate {
  readonly hreflang: string;
  readonly url: string;
}

/** The same page in other languages for `<head>`: those that exist, the page itself included, and the default. */
export function alternatesOf(
  pages: readonly { readonly locale: { readonly lang: string }; readonly url: string }[],
  defaultUrl?: string,
): readonly Alternate[] {
  const own = pages.map(({ locale, url }) => ({ hreflang: locale.lang, url }));
  return defaultUrl === undefined ? own : [...own, { hreflang: 'x-default', url: defaultUrl }];
}
