/** Words whose root is another word's as well, by their forms. */
export type OwnWords = ReadonlyMap<string, { readonly words: readonly string[]; readonly isVerb: boolean }>;

/** Other words than their neighbours: what the stemmer takes from `caso` and `casa` is all that parts them. */
interface Pairs {
  /** Roots of a noun in -o and another in -a; with a + before it, the one in -a is a form of a verb too, as `porta`. */
  readonly roots: string;
  /** A word and its forms, up to the end of the line or a bar; a form with a + before it is of another word too. */
  readonly rows: string;
  /** The forms of the noun in -o and of the one in -a. */
  readonly formsOf: (root: string) => readonly (readonly [string, ...string[]])[];
}

export function genderPairs({ roots, rows, formsOf }: Pairs): OwnWords {
  const own = new Map<string, { words: string[]; isVerb: boolean }>();
  const add = (written: string, word: string): void => {
    const form = written.replace('+', '');
    const known = own.get(form) ?? { words: [], isVerb: false };
    own.set(form, { words: [...new Set([...known.words, word])], isVerb: known.isVerb || form !== written });
  };
  for (const written of roots.trim().split(/\s+/)) {
    const [masculine = [''], feminine = ['']] = formsOf(written.replace('+', ''));
    for (const form of masculine) add(form, masculine[0]);
    for (const form of feminine) add(written.startsWith('+') ? `+${form}` : form, feminine[0]);
  }
  for (const row of rows.trim().split(/[\n|]/)) {
    const [first = '', ...others] = row.trim().split(' ');
    for (const form of [first, ...others]) add(form, first);
  }
  return own;
}

/** `caso`, `casos`; `casa`, `casas`. */
export function pluralInS(root: string): readonly (readonly [string, ...string[]])[] {
  return [[`${root}o`, `${root}os`], [`${root}a`, `${root}as`]];
}
