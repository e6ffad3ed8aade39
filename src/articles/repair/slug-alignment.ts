import type { Article } from '../article.ts';

/** Own slug → the slug that the translations have in its place. */
export type SlugMap = ReadonlyMap<string, string>;

/** Whether so many translations are enough to put one slug in the place of another. */
export type IsTrusted = (slug: string, candidate: string, votes: number) => boolean;

/**
 * What the translations of an article link to where it links to something that does not exist. Links are compared in
 * order: what stands in the place of the missing one must be the same in all translations that can be compared.
 */
export function alignSlugs(own: readonly string[], others: readonly Article[], isMissing: (slug: string) => boolean, isTrusted: IsTrusted): SlugMap {
  const missing = new Set(own.slice(0, mostLinks).filter(isMissing));
  const lists = others.map(({ outline }) => outline.links.slice(0, mostLinks).map(({ slug }) => slug));
  for (const slugs of lists) for (const slug of slugs) missing.delete(slug);
  if (missing.size === 0) return new Map();
  const votes = new Map([...missing].map((slug) => [slug, new Map<string, number>()]));
  for (const slugs of lists) for (const [slug, candidate] of new Map(pairs(own.slice(0, mostLinks), slugs, missing))) vote(votes, slug, candidate);
  return new Map([...votes].flatMap(([slug, candidates]) => elected(slug, candidates, isTrusted)));
}

/** A candidate that all translations agree on. */
function elected(slug: string, candidates: ReadonlyMap<string, number>, isTrusted: IsTrusted): readonly (readonly [string, string])[] {
  const [only, ...rest] = candidates;
  return only && rest.length === 0 && isTrusted(slug, ...only) ? [[slug, only[0]]] : [];
}

function vote(votes: ReadonlyMap<string, Map<string, number>>, slug: string, candidate: string): void {
  const candidates = votes.get(slug);
  candidates?.set(candidate, (candidates.get(candidate) ?? 0) + 1);
}

/** Missing slugs with what stands in their place; a link that is cut in two in one language counts once where that helps. */
function pairs(own: readonly string[], other: readonly string[], missing: ReadonlySet<string>): readonly (readonly [string, string])[] {
  if (own.length === other.length && isAlike(own, other, missing)) return own.flatMap((slug, index) => (missing.has(slug) ? [[slug, other[index] ?? slug] as const] : []));
  const found = pairsInGaps(own, other, missing);
  return found.length > 0 ? found : pairsInGaps(withoutRepeats(own), withoutRepeats(other), missing);
}

/** Whether lists of equal length differ, with few exceptions, only where a slug is missing. */
function isAlike(own: readonly string[], other: readonly string[], missing: ReadonlySet<string>): boolean {
  const known = own.filter((slug) => !missing.has(slug));
  const equal = own.filter((slug, index) => slug === other[index]);
  return equal.length >= known.length * 0.8;
}

/** In gaps of equal length between slugs that both lists have. */
function pairsInGaps(own: readonly string[], other: readonly string[], missing: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  let [ownFrom, otherFrom] = [0, 0];
  for (const [ownTo, otherTo] of [...anchors(own, other), [own.length, other.length] as const]) {
    const gap = own.slice(ownFrom, ownTo);
    const place = other.slice(otherFrom, otherTo);
    if (gap.length === place.length && gap.every((slug) => missing.has(slug))) found.push(...gap.map((slug, index) => [slug, place[index] ?? slug] as const));
    [ownFrom, otherFrom] = [ownTo + 1, otherTo + 1];
  }
  return found;
}

/** The longest common subsequence, as pairs of indices. */
function anchors(own: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = lengthsOf(own, other);
  const found: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < own.length && j < other.length; ) {
    if (own[i] === other[j]) found.push([i++, j++]);
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return found;
}

/** At `[i][j]`, how much is common from there on. */
function lengthsOf(own: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: own.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let i = own.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? [];
      row[j] = own[i] === other[j] ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function withoutRepeats(slugs: readonly string[]): readonly string[] {
  return slugs.filter((slug, index) => slug !== slugs[index - 1]);
}

/** More links than any article has are not compared. */
const mostLinks = 400;
