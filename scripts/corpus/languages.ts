import type { LocaleCode } from '../../src/locales/locales.ts';
import type { Language } from './language.ts';
import { ar } from './languages/ar.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { hi } from './languages/hi.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { ms } from './languages/ms.ts';
import { no } from './languages/no.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { sv } from './languages/sv.ts';
import { tr } from './languages/tr.ts';
import { zh } from './languages/zh.ts';

/** The languages that articles can be made in, by the code of their locale. */
export const languages: { readonly [code in LocaleCode]: Language } = {
  en, ar, da, de, es, fi, fr, hi, it, ja, ko, ms, no, pl, pt, ru, sv, tr, zh,
};

export const localeCodes: readonly LocaleCode[] = Object.values(languages).map(({ code }) => code);
