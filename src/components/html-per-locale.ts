import type { Corpus } from '../articles/corpus.ts';
import type { Locale } from '../locales/locales.ts';

/** What was rendered first under the name for the locale. The dev server renders each time, for its code changes. */
export async function htmlPerLocale(corpus: Corpus, { code }: Locale, name: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const known = rendered.get(corpus) ?? new Map<string, string>();
  rendered.set(corpus, known);
  const key = `${code} ${name}`;
  const html = known.get(key) ?? (await render());
  known.set(key, html);
  return html;
}

const rendered = new WeakMap<Corpus, Map<string, string>>();
