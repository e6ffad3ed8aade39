import type { Locale } from './locales.ts';

/**
 * What a title is sorted by: `'Just Say No' Defense` → `Just Say No' Defense`, `التضخم` → `تضخم`.
 * It is for comparing only and is never shown.
 */
export function sortTitleOf(title: string, locale: Locale): string {
  const start = title.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');
  return rules[locale.code]?.(start) ?? start;
}

const rules: Readonly<Record<string, (start: string) => string>> = {
  ar: withoutArticle,
  da: withPlainDoubleA,
  no: withPlainDoubleA,
  zh: withReading,
};

/** `التضخم` → `تضخم`; `التزامات` stays. */
function withoutArticle(start: string): string {
  return noArticle.test(start) ? start : start.replace(/^ال(?=\p{L}{2})/u, '');
}

/** Words whose own first letters are those of the article: nouns of form VIII from roots in lam, loans. */
const noArticle =
  /^(?:(?:التزام|التماس|التحاق|التقاط|التقاء|التباس|التفاف|التصاق|التهاب|التئام|التواء)(?:ات|ي|ية)?|الكترون\p{L}*|الله)(?!\p{L})/u;

/** In Danish and Norwegian aa sorts as å (`Aarhus`), but not in abbreviations: the joiner in `AAR` keeps it under A. */
function withPlainDoubleA(start: string): string {
  return start.replace(/^AA(?!\p{Ll})/u, 'A\u034FA');
}

/** A character of two readings becomes one that sounds as it does in this word: `会计` (kuài) → `快计`. */
function withReading(start: string): string {
  const reading = readings.find(({ word }) => word.test(start));
  return reading ? reading.sound + start.slice(1) : start;
}

/** First words of business terms that the collator, which knows one reading a character, puts under another letter. */
const readings: readonly { readonly word: RegExp; readonly sound: string }[] = [
  { word: /^会计/, sound: '快' },
  { word: /^便宜/, sound: '骈' },
  { word: /^给付/, sound: '挤' },
  { word: /^弹[性力]/, sound: '谈' },
  { word: /^粘[性着]/, sound: '年' },
  { word: /^行[业情号列长规]/, sound: '航' },
  { word: /^调[整节解停和息控价制仓薪]/, sound: '条' },
  { word: /^重[组置复新估整叠启做返建述贴开签定订设]/, sound: '虫' },
  { word: /^长(?![者子老官辈大])/, sound: '常' },
];
