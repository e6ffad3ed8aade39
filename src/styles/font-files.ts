import latin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import arabic from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?url';
import devanagari from '@fontsource-variable/noto-serif-devanagari/files/noto-serif-devanagari-devanagari-wght-normal.woff2?url';
import type { Script } from '../locales/locales.ts';

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
