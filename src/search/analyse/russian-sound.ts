import { soundKeyOf } from './sound-key.ts';

/** The sound of a word in Cyrillic or in Latin letters, by whatever scheme it was written. */
export function russianSound(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (/^[a-z']+$/.test(lower)) return soundKeyOf(plainLatin(lower));
  return /^[а-яё]+$/.test(lower) ? soundKeyOf(plainLatin([...lower].map((letter) => letters[letter] ?? '').join(''))) : undefined;
}

/** `shch`, `sch` → `sh`; `ya` and `ja` → `a`; `zh` → `z`; `kh` → `h`; `ts` → `ch`. */
function plainLatin(word: string): string {
  return word.replace(/s?h?ch(?<=sh?ch)/g, 'sh').replace(/zh/g, 'z').replace(/kh/g, 'h').replace(/t[sz]/g, 'ch').replace(/[yj](?=[aeou])/g, '').replace(/[yj]/g, 'i');
}

const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
