/**
 * How much of a label its slug repeats, from 0 to 1, by the beginnings of words: `relationship management` fits
 * `relationship-management` wholly and `relationship-supervisor` by half.
 */
export function slugFit(label: string, slug: string): number {
  const words = label.normalize('NFKD').toLowerCase().match(/[a-z0-9]{3,}/g) ?? [];
  const letters = slug.toLowerCase().replace(/[^a-z0-9]/g, '');
  const all = words.reduce((sum, word) => sum + word.length, 0);
  const fitting = words.filter((word) => letters.includes(stemOf(word))).reduce((sum, word) => sum + word.length, 0);
  return all === 0 ? 0 : fitting / all;
}

/** Without what English adds at the end. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}
