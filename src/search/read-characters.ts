import type { Locale } from '../locales/locales.ts';

/** Pairs of characters of which the first counts as the second in that language: traditional and simplified Chinese, old and new Japanese. */
export async function readCharacters(locale: Locale): Promise<string> {
  const table = await tableOf(locale);
  return table.split('|').map((row) => row.replace(' ', '')).filter((pair) => [...pair].length === 2).join('');
}

async function tableOf({ script }: Locale): Promise<string> {
  if (script === 'Hans') return (await import('opencc-js/dict/TSCharacters')).default;
  return script === 'Jpan' ? (await import('opencc-js/dict/JPShinjitaiCharactersRev')).default : '';
}

/** The pairs that an index with these words can be asked for. */
export function charactersIn(pairs: string, words: Iterable<string>): string {
  const used = new Set([...words].flatMap((word) => [...word]));
  return (pairs.match(/../gsu) ?? []).filter((pair) => used.has([...pair][1] ?? '')).join('');
}
