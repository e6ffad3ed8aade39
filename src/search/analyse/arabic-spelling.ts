/**
 * One spelling for what Arabic writes in several ways: without vowel signs, hamza on its carriers, Persian letters. `أسعار` →
 * `اسعار`, `مسئول` and `مسءول` → `مسوول`, `على` → `علي`. The closing hamza and the feminine ending stay: they tell the forms apart.
 */
export function arabicSpelling(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670\u06d6-\u06ed]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ئء]و/g, 'وو')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
    .replace(/[ىیې]/g, 'ي')
    .replace(/[کڪ]/g, 'ك')
    .replace(/[ہەۀ]/g, 'ه')
    .replace(/يء$/, 'ي');
}
