/** Characters, and which each counts as. */
export type AlikeCharacters = ReadonlyMap<string, string>;

/** Of what depends on them in some languages. */
export type MadeFor<Made> = (characters: AlikeCharacters) => Made;

export function always<Made>(made: Made): MadeFor<Made> {
  return () => made;
}

/** `戶户關关` → `戶` counts as `户`, `關` as `关`. */
export function alikeIn(pairs: string): AlikeCharacters {
  return new Map(pairs.match(/../gsu)?.map((pair) => [...pair] as [string, string]));
}
