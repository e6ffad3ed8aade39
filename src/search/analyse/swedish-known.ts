/**
 * Whether the work shows that a stem is one: the word `kund` tells that `kunder` is of `kund`, and the word `registret` that
 * `register` is no form of `regist`. All are folded.
 */
export function isKnownSwedish(stem: string, isWord: (folded: string) => boolean, word: string): boolean {
  if (stem !== word) return endings.some((ending) => isWord(stem + ending)) || (/[mn]$/.test(stem) && isWord(`${stem}${stem.slice(-1)}a`));
  const short = word.replace(/e([lnr])$|a(r)$/, '$1$2');
  return (word.endsWith('a') ? verbal : definite).some((ending) => isWord(word + ending)) || (short !== word && contracted.some((ending) => isWord(short + ending)));
}

const endings = ['', 'a', 'ad', 'e', 'er', 'ar', 's', 'as'];
const verbal = ['n', 'r', 'd', 't', 'de'];
const definite = ['a', 'n', 'en', 'et', 'er', 'erna'];
const contracted = ['et', 'en', 'ar', 'a', 'arna'];
