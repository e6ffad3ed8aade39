import type { Locale } from '../locales/locales.ts';

/** What was rendered first under the name for the locale: a process builds one site. The dev server renders each time, for its code changes. */
export function htmlPerLocale({ code }: Locale, name: string, render: () => Promise<string>): string | Promise<string> {
  if (import.meta.env.DEV) return render();
  const key = `${code} ${name}`;
  const known = rendered.get(key);
  if (known !== undefined) return known;
  return render().then((html) => {
    rendered.set(key, html);
    return html;
  });
}

const rendered = new Map<string, string>();
