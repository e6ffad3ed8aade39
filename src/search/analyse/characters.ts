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
  for (const { 0: found, index } of text.matchAll(/.[\uff9e\uff9f\u3099\u309a]?/gsu)) {
    if (isMiddleDot.test(found) && last && /\p{Script=Katakana}|ー/u.test(last.text)) continue;
    for (const form of formsOf(found)) {
      const character = form && { ...form, at: index, end: index + found.length };
      if (character && character.kind === last?.kind) runs.at(-1)?.push(character);
      else if (character) runs.push([character]);
      last = character;
    }
  }
  return runs;
}

type Form = Pick<Character, 'text' | 'kind'>;

/** A few thousand characters make up all texts. */
function formsOf(found: string): readonly (Form | undefined)[] {
  const known = knownForms.get(found);
  if (known) return known;
  const forms = Array.from(found.normalize('NFKC'), (form) => {
    const kind = kindOf(form);
    return kind && { text: form.toLowerCase(), kind };
  });
  knownForms.set(found, forms);
  return forms;
}

const knownForms = new Map<string, readonly (Form | undefined)[]>();

/** `キャッシュ・フロー` and `キャッシュフロー` are one word. */
const isMiddleDot = /[・･]/;

function kindOf(form: string): Character['kind'] | undefined {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(form)) return 'ideographic';
  return /[\p{L}\p{N}]/u.test(form) ? 'alphabetic' : undefined;
}
