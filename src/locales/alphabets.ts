import type { LocaleCode } from './locales.ts';

/** What a language's index is divided into, as data. */
export interface Alphabet {
  /** What the first character of a title must be to stand under one of the letters. */
  readonly script: RegExp;
  /**
   * The letters in order, between commas: label, segment and further characters at which the letter begins when
   * titles are sorted. The segment may be left out where it is the letter in lower case.
   */
  readonly letters: string;
  /** What comes after the letters; the first that holds a title's first character takes it. */
  readonly buckets: readonly Bucket[];
}

export interface Bucket {
  readonly label: string;
  readonly segment: string;
  readonly holds: RegExp;
}

const latinScript = /^\p{Script=Latin}/u;
const aToZ = 'A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z';

const latinTitles: Bucket = { label: 'A–Z', segment: 'a-z', holds: latinScript };
const kanjiTitles: Bucket = { label: '漢字', segment: 'kanji', holds: /^\p{Script=Han}/u };

/**
 * Segments name a letter as HTML's character references do (`aring`), other scripts by the usual name of the letter.
 * Turkish and Polish use letters outside their alphabet in foreign words only; those share one bucket.
 */
export const alphabets = {
  en: latin(aToZ),
  de: latin(aToZ),
  fr: latin(aToZ),
  it: latin(aToZ),
  ms: latin(aToZ),
  pt: latin(aToZ),
  es: latin(aToZ.replace('N,', 'N, Ñ ntilde,')),
  da: latin(`${aToZ}, Æ aelig, Ø oslash, Å aring`),
  no: latin(`${aToZ}, Æ aelig, Ø oslash, Å aring`),
  fi: latin(`${aToZ}, Å aring, Ä auml, Ö ouml`),
  sv: latin(`${aToZ}, Å aring, Ä auml, Ö ouml`),
  pl: latin(
    'A, Ą aogon, B, C, Ć cacute, D, E, Ę eogon, F, G, H, I, J, K, L, Ł lstrok, M, N, Ń nacute, O, Ó oacute, P, R, S, ' +
      'Ś sacute, T, U, W, Y, Z, Ź zacute, Ż zdot',
    { label: 'Q V X', segment: 'q-v-x', holds: /^[qvx]/i },
  ),
  tr: latin(
    'A, B, C, Ç ccedil, D, E, F, G, Ğ gbreve, H, I inodot, İ i, J, K, L, M, N, O, Ö ouml, P, R, S, Ş scedil, T, U, ' +
      'Ü uuml, V, Y, Z',
    { label: 'Q W X', segment: 'q-w-x', holds: /^[qwx]/i },
  ),
  ar: {
    script: /^\p{Script=Arabic}/u,
    letters:
      'ا alif, ب ba, ت ta, ث tha, ج jim, ح hha, خ kha, د dal, ذ dhal, ر ra, ز zay, س sin, ش shin, ص sad, ض dad, ' +
      'ط tah, ظ zah, ع ayn, غ ghayn, ف fa, ق qaf, ك kaf, ل lam, م mim, ن nun, ه ha, و waw, ي ya',
    buckets: [latinTitles],
  },
  hi: {
    script: /^\p{Script=Devanagari}/u,
    // ऍ and ऑ, in English words only, sort just before ए and ओ.
    letters:
      'अ a ॲ, आ aa, इ i, ई ii, उ u, ऊ uu, ऋ ri, ए e ऍ, ऐ ai, ओ o ऑ ॐ, औ au, क ka, ख kha, ग ga, घ gha, ङ nga, ' +
      'च ca, छ cha, ज ja, झ jha, ञ nya, ट tta, ठ ttha, ड dda, ढ ddha, ण nna, त ta, थ tha, द da, ध dha, न na, ' +
      'प pa, फ pha, ब ba, भ bha, म ma, य ya, र ra, ल la, व va, श sha, ष ssa, स sa, ह ha',
    buckets: [latinTitles],
  },
  ja: {
    script: /^[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    letters: 'あ a, か ka, さ sa, た ta, な na, は ha, ま ma, や ya, ら ra, わ wa',
    buckets: [kanjiTitles, latinTitles],
  },
  ko: {
    script: /^[\p{Script=Hangul}\p{Script=Han}]/u,
    letters:
      'ㄱ giyeok, ㄴ nieun, ㄷ digeut, ㄹ rieul, ㅁ mieum, ㅂ bieup, ㅅ siot, ㅇ ieung, ㅈ jieut, ㅊ chieut, ' +
      'ㅋ kieuk, ㅌ tieut, ㅍ pieup, ㅎ hieut',
    buckets: [latinTitles],
  },
  ru: {
    script: /^\p{Script=Cyrillic}/u,
    letters:
      'А a, Б b, В v, Г g, Д d, Е e, Ж zh, З z, И i, Й j, К k, Л l, М m, Н n, О o, П p, Р r, С s, Т t, У u, Ф f, ' +
      'Х kh, Ц ts, Ч ch, Ш sh, Щ shch, Ъ hard, Ы y, Ь soft, Э eh, Ю yu, Я ya',
    buckets: [latinTitles],
  },
  zh: {
    script: /^[\p{Script=Han}\p{Script=Latin}]/u,
    // The first character of each pinyin initial; no reading begins with i, u or v.
    letters:
      'A a 阿, B b 八, C c 嚓, D d 哒, E e 妸, F f 发, G g 旮, H h 哈, I, J j 讥, K k 咔, L l 垃, M m 妈, N n 拏, ' +
      'O o 噢, P p 妑, Q q 七, R r 呥, S s 仨, T t 他, U, V, W w 屲, X x 夕, Y y 丫, Z z 帀',
    buckets: [],
  },
} as const satisfies Record<LocaleCode, Alphabet>;

function latin(letters: string, ...buckets: readonly Bucket[]): Alphabet {
  return { script: latinScript, letters, buckets };
}
