/** The reader's latest searches in a locale, newest first. They stay on the device. */
export function recentSearches(locale: string): readonly string[] {
  const value: unknown = parse(storage()?.getItem(keyOf(locale)));
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function rememberSearch(locale: string, query: string): void {
  const text = query.trim();
  if (text === '') return;
  const others = recentSearches(locale).filter((other) => other !== text);
  store(locale, [text, ...others].slice(0, most));
}

export function forgetSearches(locale: string): void {
  storage()?.removeItem(keyOf(locale));
}

function store(locale: string, searches: readonly string[]): void {
  try {
    storage()?.setItem(keyOf(locale), JSON.stringify(searches));
  } catch {
    // A full or forbidden store only means that nothing is remembered.
  }
}

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}

/** Reading `localStorage` throws where the reader forbids it. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

const keyOf = (locale: string): string => `recent-searches-${locale}`;
const most = 6;
