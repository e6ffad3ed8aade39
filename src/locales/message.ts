import type { Locale, LocaleCode } from './locales.ts';
import { ar } from './messages/ar.ts';
import { da } from './messages/da.ts';
import { de } from './messages/de.ts';
import { en, type Message, type Messages, type PluralForms } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fi } from './messages/fi.ts';
import { fr } from './messages/fr.ts';
import { hi } from './messages/hi.ts';
import { it } from './messages/it.ts';
import { ja } from './messages/ja.ts';
import { ko } from './messages/ko.ts';
import { ms } from './messages/ms.ts';
import { no } from './messages/no.ts';
import { pl } from './messages/pl.ts';
import { pt } from './messages/pt.ts';
import { ru } from './messages/ru.ts';
import { sv } from './messages/sv.ts';
import { tr } from './messages/tr.ts';
import { zh } from './messages/zh.ts';

export type Values = Readonly<Record<string, string | number | WrittenNumber>>;

/** A number as a language writes it. */
export interface WrittenNumber {
  readonly value: number;
  readonly written: string;
}

const byCode: Readonly<Record<string, Messages>> = {
  en, ar, da, de, es, fi, fr, hi, it, ja, ko, ms, no, pl, pt, ru, sv, tr, zh,
} satisfies Record<LocaleCode, Messages>;

/** The words of the interface in that language. Throws for a locale that is not in the table. */
export function messagesOf(locale: Locale): Messages {
  const messages = byCode[locale.code];
  if (!messages) throw new Error(`No messages for the locale “${locale.code}”.`);
  return messages;
}

/**
 * The message as plain text, `{name}` filled from `values`, numbers as the language writes them.
 * Plural forms are chosen by the number `values.count`. Throws for a placeholder without a value.
 */
export function format(message: Message, values: Values, locale: Locale): string {
  const form = typeof message === 'string' ? message : formOf(message, values['count'], locale);
  return form.replace(/\{(\w+)\}/g, (_, name: string) => textOf(valueOf(name, values, form), locale));
}

/** For `format`, where the page itself would take too long: a worker has the time. */
export function writeNumber(value: number, locale: Locale): WrittenNumber {
  return { value, written: textOf(value, locale) };
}

function formOf(forms: PluralForms, count: Values[string] | undefined, locale: Locale): string {
  const number = typeof count === 'object' ? count.value : count;
  if (typeof number !== 'number') throw new Error(`“${forms.other}” needs a number as count.`);
  return forms[pluralRulesOf(locale.lang).select(number)] ?? forms.other;
}

function valueOf(name: string, values: Values, form: string): Values[string] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`“${form}” needs a value for {${name}}.`);
  return value;
}

/** In right-to-left text a value is isolated, so that `C++` does not become `++C` beside a quotation mark. */
function textOf(value: Values[string], locale: Locale): string {
  if (typeof value === 'object') return value.written;
  if (typeof value === 'number') return isShort(value) ? String(value) : numberFormatOf(locale.lang).format(value);
  return locale.dir === 'rtl' ? `\u2068${value}\u2069` : value;
}

/** With Latin digits such a number is written alike in all languages. To make a format for it would take a slow device long. */
function isShort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}

const numberFormatOf = cached((lang) => {
  // The articles write Latin digits in every language; Arabic would get ١٢٣ in some regions and 123 in others.
  return new Intl.NumberFormat(lang, { numberingSystem: 'latn' });
});

const pluralRulesOf = cached((lang) => new Intl.PluralRules(lang));

function cached<Value>(make: (lang: string) => Value): (lang: string) => Value {
  const made = new Map<string, Value>();
  return (lang) => {
    const value = made.get(lang) ?? make(lang);
    made.set(lang, value);
    return value;
  };
}
