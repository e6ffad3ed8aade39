/** A character of a text as it is compared, and where the text has it. */
export interface Character {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly kind: 'ideographic' | 'alphabetic';
}

/** Runs of characters that belong together: Han and kana in one, letters and digits in another. Width and form do not count. */
export function runsOf(text: string): readonly (readonly Character[])[] {
  const runs: Character[][] = [];
  let last: Character | undefined;
  for (const match of text.matchAll(/.[\uff9e\uff9f\u3099\u309a]?/gsu)) {
    for (const form of match[0].normalize('NFKC')) {
      const kind = kindOf(form);
      const character = kind && { text: form.toLowerCase(), at: match.index, end: match.index + match[0].length, kind };
      if (character && character.kind === last?.kind) runs.at(-1)?.push(character);
      else if (character) runs.push([character]);
      last = character;
    }
  }
  return runs;
}

function kindOf(form: string): Character['kind'] | undefined {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(form)) return 'ideographic';
  return /[\p{L}\p{N}]/u.test(form) ? 'alphabetic' : undefined;
}
