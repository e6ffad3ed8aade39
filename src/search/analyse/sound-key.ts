/**
 * How a word sounds to one who writes it in Latin letters as he hears it: consonants in groups that are confused, of the
 * vowels only i and u. `sambandh` and `sambandha` → `snbnd`, `poonji` and `punji` → `punji`.
 */
export function soundKeyOf(romanised: string): string {
  const letters = romanised.toLowerCase().replace(/[^a-z]/g, '');
  const key = letters
    .replace(/ck|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/c(?!h)/g, 'k')
    .replace(/ch+/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/([bdgjkst])h+/g, '$1')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/m(?=[bpf])/g, 'n')
    .replace(/(?<=[^aeiou])y$|ee|e/g, 'i')
    .replace(/oo|o/g, 'u')
    .replace(/(?<=.)a/g, '')
    .replace(/a+/g, 'a')
    .replace(/(.)\1+/g, '$1');
  return key.replace(/(?<=.{3})u?i$/, 'i');
}
