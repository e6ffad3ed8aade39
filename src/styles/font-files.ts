import latin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { Script } from '../locales/locales.ts';
import arabic from './fonts/arabic.woff2?url';
import arabicName from './fonts/autonym-arabic.woff2?url';
import chineseName from './fonts/autonym-chinese.woff2?url';
import cyrillicName from './fonts/autonym-cyrillic.woff2?url';
import devanagariName from './fonts/autonym-devanagari.woff2?url';
import japaneseName from './fonts/autonym-japanese.woff2?url';
import koreanName from './fonts/autonym-korean.woff2?url';
import cyrillic from './fonts/cyrillic.woff2?url';
import devanagari from './fonts/devanagari.woff2?url';

/** The one font file that a page of the script fetches early. CJK text is set in the system's fonts. */
export const fontFileOf: Readonly<Record<Script, string>> = {
  Latn: latin,
  Cyrl: cyrillic,
  Arab: arabic,
  Deva: devanagari,
  Hans: latin,
  Jpan: latin,
  Kore: latin,
};

/** The file with the letters of the script's autonym; 2–4 KB. Latin ones stand in the text's font. */
export const autonymFileOf: Readonly<Record<Script, string | undefined>> = {
  Latn: undefined,
  Cyrl: cyrillicName,
  Arab: arabicName,
  Deva: devanagariName,
  Hans: chineseName,
  Jpan: japaneseName,
  Kore: koreanName,
};
