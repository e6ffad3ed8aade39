import type { Corpus } from '../articles/corpus.ts';
import { perLocale } from '../articles/models/per-locale.ts';
import type { Locale } from '../locales/locales.ts';

/** What was rendered first under the name for the locale. The dev server renders each time, for its code changes. */
export async function htmlPerLocale(corpus: Corpus, { code }: Locale, name: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const rendered = renderedIn(corpus, code);
  const html = rendered.get(name) ?? (await render());
  rendered.set(name, html);
  return html;
}

const renderedIn = perLocale(() => new Map<string, string>());
