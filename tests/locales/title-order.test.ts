import { describe, expect, test } from 'vitest';
import { letterOf, titleOrderOf } from '../../src/locales/alphabet.ts';
import { localeOf } from '../../src/locales/locales.ts';
import { sortTitleOf } from '../../src/locales/sort-title.ts';

/** Titles as an index of the language lists them. */
const lists: Readonly<Record<string, readonly string[]>> = {
  sv: ['9 procent', '10 procent', 'Aktie', 'Vad', 'Ventil', 'Wad', 'Ytterst', 'Zon', 'Ånger', 'Äga', 'Ögna', 'Öl'],
  no: ['AAR', 'Aksje', 'Avkastning', 'Zen', 'Ære', 'Øre', 'Åpen', 'Aasen'],
  tr: ['Ceza', 'Çay', 'Dolar', 'Gelir', 'Ğ', 'Hisse', 'Irak', 'ızgara', 'İhracat', 'istem', 'Jet', 'Oran', 'Öz', 'Pay', 'Sigorta', 'Şirket', 'Uç', 'Üretim'],
  pl: ['Akcja', 'Ąż', 'Cena', 'Ćwierć', 'Lokata', 'Łódź', 'Obrót', 'Ósemka', 'Sklep', 'Ślad', 'Zysk', 'Źródło', 'Żyto'],
  es: ['Ábaco', 'activo', 'Chile', 'Cuenta', 'Llave', 'Lote', 'Nota', 'Nuevo', 'Ñandú', 'Obra'],
  hi: ['अंश', 'अधिक', 'आय', 'इकाई', 'ईक्विटी', 'ऋण', 'एक', 'ऐप', 'ऑडिट', 'ओज', 'कर', 'क़र्ज़', 'क्षति', 'ख़र्च', 'जमा', 'ज़मीन', 'ज्ञान', 'ब्याज', 'ह्रास'],
  ar: ['الأثر', 'إدارة', 'الأصول', 'بنك', 'التخلف', 'تداول', 'التضخم', 'ثقة', 'الجودة', 'من', 'نسبة', 'اليورو'],
  ja: ['あい', 'アイス', 'か', 'がく', 'クロス', 'デフォルト', 'ハイ', 'パイ', 'リレー', 'わ', '会計', '株'],
  zh: ['阿尔法', '重组', '行业', '会计', '期权', '市场', '调整', '银行', '中国', '资产'],
};

describe.each(Object.entries(lists))('an index in %s', (code, titles) => {
  const locale = localeOf(code);

  test('lists titles as a reader of the language expects', () => {
    expect(titles.toReversed().toSorted(titleOrderOf(locale))).toEqual(titles);
  });

  test('never goes back to an earlier letter', () => {
    const orders = titles.filter((title) => /^\p{L}/u.test(title)).map((title) => letterOf(title, locale).order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });
});

test.each([
  ['en', "'Just Say No' Defense", "Just Say No' Defense"],
  ['tr', '%125 Kredi', '125 Kredi'],
  ['en', '—', ''],
  ['ar', 'التضخم', 'تضخم'],
  ['en', 'التضخم', 'التضخم'],
  ['zh', '会计', '快计'],
  ['ja', '会計', '会計'],
  ['da', 'AAR', 'A\u034FAR'],
  ['da', 'Aarhus', 'Aarhus'],
])('%s sorts “%s” as “%s”', (code, title, sorted) => {
  expect(sortTitleOf(title, localeOf(code))).toBe(sorted);
});
