import { describe, expect, test } from 'vitest';
import { letterOf } from '../../src/locales/alphabet.ts';
import { localeOf } from '../../src/locales/locales.ts';

/** Each word with the letter it is looked up under. */
const tables: Readonly<Record<string, string>> = {
  en: "'Just=J “Čapek”=C Łódź=L Øre=O 401(k)=0–9 %125=0–9 $100=0–9 β=0–9 株=0–9 ½=0–9 –=0–9 (Net)=N ¿Qué=Q Ａ=A",
  ar: 'إيراد=ا أصل=ا آلة=ا اسم=ا ء=ا التضخم=ت تداول=ت المال=م «التحوط»=ت الأصل=ا وحدة=و والمال=و پ=ب چ=ج ڤ=ف گ=ك IPO=A–Z 3C1=0–9 ٣٥=0–9',
  da: 'Aarhus=Å AAR=A AAA-rating=A Åben=Å Ørsted=Ø Öre=Ø Æble=Æ Über=Y W-2=W Zone=Z',
  de: 'Äpfel=A Öl=O Über=U ß=S Zinsen=Z',
  es: 'Ñandú=Ñ Nómina=N Llave=L Chile=C Ábaco=A ¿Último?=U',
  fi: 'Åbo=Å Äiti=Ä Öljy=Ö Über=Y Šekki=S W-2=W',
  fr: 'Œuvre=O État=E Ça=C «École»=E L’or=L À=A',
  hi: 'अंश=अ अँ=अ आय=आ ऑडिट=ओ ऐप=ऐ ऍप=ए ऋण=ऋ क़र्ज़=क ख़र्च=ख ज़मा=ज फ़ंड=फ ड़=ड क्षति=क त्रुटि=त ज्ञान=ज श्रम=श ह्रास=ह “संबंध”=स IPO=A–Z 1040=0–9 ०५=0–9',
  it: 'È=E Àncora=A B2B=B',
  ja: 'アイ=あ か=か ガ=か ぱ=は ヴ=あ ん=わ を=わ っ=た ゃ=や ｱ=あ 「かぶ」=か リレーション=ら 小型株=漢字 々=漢字 MBA=A–Z ＭＢＡ=A–Z 3C1=0–9 ３=0–9',
  ko: '관계=ㄱ 까=ㄱ 따=ㄷ 빠=ㅂ 쌍=ㅅ 짜=ㅈ 아=ㅇ 힣=ㅎ ㄲ=ㄱ IPO=A–Z 12=0–9',
  ms: 'Éa=E Saham=S',
  no: 'Aarhus=Å AAR=A Ære=Æ Øre=Ø Öre=Ø Zen=Z',
  pl: 'Ćma=Ć Łódź=Ł Ósemka=Ó Święto=Ś Źródło=Ź Żyto=Ż Zysk=Z VAT=QVX quiz=QVX Ü=U',
  pt: 'Ágio=A Índice=I Ça=C',
  ru: 'Ёлка=Е ёж=Е ель=Е йога=Й Щит=Щ Яна=Я «Ипотека»=И IPO=A–Z 3=0–9',
  sv: "Ångra=Å ånga=Å Äkta=Ä öl=Ö über=Y W-2=W Vad=V É=E Ø=Ö æ=Ä 'Just=J",
  tr: 'ızgara=I istem=İ Irak=I İzmir=İ i=İ ı=I çay=Ç ceza=C ğ=Ğ Şirket=Ş Üretim=Ü ödeme=Ö Âlim=A %125=0–9 B2C=B quiz=QWX Wall=QWX xetra=QWX',
  zh: '阿=A 银行=Y 资产=Z 儿童=E 欧元=O 日元=R 套利=T 外汇=W 期权=Q IPO=I VAT=V 美元=M “市场”=S 1040=0–9',
};

describe.each(Object.entries(tables))('in %s', (code, table) => {
  test.each(table.split(' ').map((row) => row.split('=')))('“%s” is looked up under %s', (title = '', label) => {
    expect(letterOf(title, localeOf(code)).label.replaceAll(' ', '')).toBe(label);
  });
});

test.each([
  ['التزامات', 'ا'], ['الالتزام', 'ا'], ['التزامن', 'ت'], ['التماس', 'ا'], ['الكترونية', 'ا'], ['الله', 'ا'], ['ال', 'ا'],
])('the article is no part of the word, but the first letters of a word are: %s under %s', (title, label) => {
  expect(letterOf(title, localeOf('ar')).label).toBe(label);
});

test.each([
  ['会计', 'K'], ['会议', 'H'], ['重组', 'C'], ['重要', 'Z'], ['行业', 'H'], ['行为', 'X'], ['长期', 'C'], ['长子', 'Z'],
  ['调整', 'T'], ['调查', 'D'], ['弹性', 'T'], ['粘性价格', 'N'], ['给付', 'J'], ['便宜', 'P'], ['便利', 'B'],
])('a character of two readings stands where the word is pronounced: %s under %s', (title, label) => {
  expect(letterOf(title, localeOf('zh')).label).toBe(label);
});
