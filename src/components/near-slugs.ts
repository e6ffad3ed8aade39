/** The slugs most like `slug`, the likest first: a few letters differ, or one begins with the other. */
export function nearSlugs(slug: string, slugs: readonly string[], limit: number): readonly string[] {
  const wanted = plain(slug);
  const scored = slugs.map((candidate) => ({ candidate, score: scoreOf(wanted, plain(candidate)) }));
  const near = scored.filter(({ candidate, score }) => candidate !== slug && score < Infinity);
  return near.toSorted((a, b) => a.score - b.score).slice(0, limit).map(({ candidate }) => candidate);
}

/** Slugs often differ in separators only: `relation_manager` → `relationmanager`. */
function plain(slug: string): string {
  return slug.replace(/[^a-z0-9]/g, '');
}

/** The number of letters to change; a common beginning counts a little more than the most that may differ. */
function scoreOf(wanted: string, candidate: string): number {
  const most = Math.min(3, 1 + Math.floor(wanted.length / 6));
  const distance = distanceOf(wanted, candidate, most);
  if (distance <= most) return distance;
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  return short.length > 3 && long.startsWith(short) ? most + 1 : Infinity;
}

/** Levenshtein distance; anything above `most` where the lengths alone say so. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}
