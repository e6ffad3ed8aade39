/** A row a language. `code` is the content folder and the first segment of every URL. */
export interface Locale {
  readonly code: string;
  /** BCP 47, for `lang`, `hreflang` and `Intl`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script: Script;
  /** The language's name in itself. */
  readonly autonym: string;
  /** Where a link leads when this locale lacks the article: these first, then all others in table order. */
  readonly fallback: readonly LocaleCode[];
  /** Other folder names that hold this locale's articles. */
  readonly folders: readonly string[];
}

export type Script = 'Latn' | 'Deva' | 'Arab' | 'Hans' | 'Jpan' | 'Kore' | 'Cyrl';
export type LocaleCode = (typeof codes)[number];

const codes = ['en', 'ar', 'da', 'de', 'es', 'fi', 'fr', 'hi', 'it', 'ja', 'ko', 'ms', 'no', 'pl', 'pt', 'ru', 'sv', 'tr', 'zh'] as const;

/** In the order in which languages are listed to readers. */
export const locales: readonly Locale[] = [
  { code: 'en', lang: 'en', dir: 'ltr', script: 'Latn', autonym: 'English', fallback: [], folders: ['English'] },
  { code: 'ar', lang: 'ar', dir: 'rtl', script: 'Arab', autonym: 'العربية', fallback: ['en', 'fr'], folders: ['Arabic'] },
  { code: 'da', lang: 'da', dir: 'ltr', script: 'Latn', autonym: 'Dansk', fallback: ['no', 'sv', 'en'], folders: ['Danish', 'Dutch', 'nl'] },
  { code: 'de', lang: 'de', dir: 'ltr', script: 'Latn', autonym: 'Deutsch', fallback: ['en'], folders: ['German'] },
  { code: 'es', lang: 'es', dir: 'ltr', script: 'Latn', autonym: 'Español', fallback: ['pt', 'en'], folders: ['Spanish'] },
  { code: 'fi', lang: 'fi', dir: 'ltr', script: 'Latn', autonym: 'Suomi', fallback: ['sv', 'en'], folders: ['Finnish'] },
  { code: 'fr', lang: 'fr', dir: 'ltr', script: 'Latn', autonym: 'Français', fallback: ['en'], folders: ['French'] },
  { code: 'hi', lang: 'hi', dir: 'ltr', script: 'Deva', autonym: 'हिन्दी', fallback: ['en'], folders: ['Hindi'] },
  { code: 'it', lang: 'it', dir: 'ltr', script: 'Latn', autonym: 'Italiano', fallback: ['en', 'fr', 'es'], folders: ['Italian'] },
  { code: 'ja', lang: 'ja', dir: 'ltr', script: 'Jpan', autonym: '日本語', fallback: ['en', 'zh'], folders: ['Japanese'] },
  { code: 'ko', lang: 'ko', dir: 'ltr', script: 'Kore', autonym: '한국어', fallback: ['en', 'ja'], folders: ['Korean'] },
  { code: 'ms', lang: 'ms', dir: 'ltr', script: 'Latn', autonym: 'Bahasa Melayu', fallback: ['en'], folders: ['Malay'] },
  { code: 'no', lang: 'nb', dir: 'ltr', script: 'Latn', autonym: 'Norsk', fallback: ['da', 'sv', 'en'], folders: ['Norwegian', 'nb'] },
  { code: 'pl', lang: 'pl', dir: 'ltr', script: 'Latn', autonym: 'Polski', fallback: ['en'], folders: ['Polish'] },
  { code: 'pt', lang: 'pt-BR', dir: 'ltr', script: 'Latn', autonym: 'Português', fallback: ['es', 'en'], folders: ['Portuguese', 'pt-br'] },
  { code: 'ru', lang: 'ru', dir: 'ltr', script: 'Cyrl', autonym: 'Русский', fallback: ['en'], folders: ['Russian'] },
  { code: 'sv', lang: 'sv', dir: 'ltr', script: 'Latn', autonym: 'Svenska', fallback: ['no', 'da', 'en'], folders: ['Swedish'] },
  { code: 'tr', lang: 'tr', dir: 'ltr', script: 'Latn', autonym: 'Türkçe', fallback: ['en'], folders: ['Turkish'] },
  { code: 'zh', lang: 'zh-Hans', dir: 'ltr', script: 'Hans', autonym: '简体中文', fallback: ['en', 'ja'], folders: ['Chinese', 'zh-cn', 'zh-hans'] },
] satisfies readonly (Locale & { readonly code: LocaleCode })[];

/** The row with that code. Throws for a code that is not in the table. */
export function localeOf(code: string): Locale {
  const locale = byCode.get(code);
  if (!locale) throw new Error(`No locale has the code “${code}”.`);
  return locale;
}

/** `hi`, `Hindi`, `hindi` → the Hindi row. */
export function findLocaleByFolder(folder: string): Locale | undefined {
  return byFolder.get(folder.toLowerCase());
}

/** The locale that a reader of `from` is best served by, among `available`, which must not be empty. */
export function nearestLocale(from: Locale, available: readonly string[]): string {
  const order = [from.code, ...from.fallback, ...codes];
  const nearest = order.find((code) => available.includes(code));
  if (!nearest) throw new Error(`None of “${available.join(', ')}” is in the locale table.`);
  return nearest;
}

/** What a language is called in another: Hindi in Swedish → `hindi`. */
export function languageNameOf(locale: Locale, reader: Locale): string {
  const key = `${locale.lang} ${reader.lang}`;
  const name = languageNames.get(key) ?? displayNamesOf(reader.lang).of(locale.lang) ?? locale.autonym;
  languageNames.set(key, name);
  return name;
}

function displayNamesOf(lang: string): Intl.DisplayNames {
  const names = displayNames.get(lang) ?? new Intl.DisplayNames([lang], { type: 'language' });
  displayNames.set(lang, names);
  return names;
}

const languageNames = new Map<string, string>();
const displayNames = new Map<string, Intl.DisplayNames>();
// Marked so that a script which asks for none of it is built without the table.
const byCode = /* @__PURE__ */ new Map(/* @__PURE__ */ locales.map((locale) => [locale.code, locale]));
const byFolder = /* @__PURE__ */ new Map(
  /* @__PURE__ */ locales.flatMap((locale) => [locale.code, ...locale.folders].map((folder) => [folder.toLowerCase(), locale] as const)),
);
