import { remembered } from './remembered.ts';

/**
 * One spelling for what Hindi writes in several ways: nukta, nasals, half nasals, glides, visarga, the open o of English
 * words. `ज़मीन` → `जमीन`, `हिन्दी` → `हिंदी`, `पाँच` → `पांच`, `गयी` → `गई`, `कॉलेज` → `कालेज`, `महत्त्व` → `महत्व`, `श्रृंखला` → `शृंखला`. Vowels stay.
 */
export const hindiSpelling = remembered((word: string): string =>
  word
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .normalize('NFC')
    .replace(/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ/g, 'ं')
    .replace(/[ः़ॅ]/g, '')
    .replace(/(.)्\1्(?=.)/g, '$1्')
    .replaceAll('श्रृ', 'शृ')
    .replaceAll('ॉ', 'ा')
    .replaceAll('ऑ', 'आ')
    .replace(/(?<=.)यी(?=ं?$)/, 'ई')
    .replace(/(?<=.)ये(?=ं?$)/, 'ए'),
);
