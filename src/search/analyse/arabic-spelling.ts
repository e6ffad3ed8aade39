import { remembered } from './remembered.ts';

/**
 * One spelling for what Arabic writes in several ways: without vowel signs, hamza on its carriers, Persian letters. `أسعار` →
 * `اسعار`, `مسئول` and `مسءول` → `مسوول`, `على` → `علي`. The closing hamza and the feminine ending stay: they tell the forms apart.
 */
export const arabicSpelling = remembered((word: string): string =>
  word
    .replace(/[\u064b-\u065f\u0670\u06d6-\u06ed]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ئء]و/g, 'وو')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
    .replace(/[ىیې]/g, 'ي')
    .replace(/[کڪ]/g, 'ك')
    .replace(/[ہەۀ]/g, 'ه')
    .replace(/يء$/, 'ي'),
);
