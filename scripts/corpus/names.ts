import { itemAt } from './random.ts';

export type NameScript = keyof typeof syllables;

/** The same syllables in each script, so that a made-up name is the same name everywhere. */
const syllables = {
  latin: 'ka ri to sen mar lun vi dan el ta no bra ke su fin or ga mi pel zu hal ne ro wick',
  devanagari: 'का री तो सेन मार लून वी दान एल ता नो ब्रा के सू फिन ओर गा मी पेल ज़ू हाल ने रो विक',
  arabic: 'كا ري تو سين مار لون في دان إل تا نو برا كي سو فين أور غا مي بيل زو هال ني رو ويك',
  cyrillic: 'ка ри то сен мар лун ви дан эль та но бра ке су фин ор га ми пел зу хал не ро вик',
  hangul: '카 리 토 센 마르 룬 비 단 엘 타 노 브라 케 수 핀 오르 가 미 펠 주 할 네 로 윅',
  kana: 'カ リ ト セン マル ルン ヴィ ダン エル タ ノ ブラ ケ ス フィン オル ガ ミ ペル ズ ハル ネ ロ ウィック',
  han: '卡 里 托 森 玛 伦 维 丹 尔 塔 诺 布 克 苏 芬 奥 加 米 佩 祖 哈 内 罗 威',
};

const lists = new Map(Object.entries(syllables).map(([script, list]) => [script, list.split(' ')]));
const size = 24;

/** How many names there are, of two and three syllables. */
export const nameCount = size ** 2 + size ** 3;

/** The name with that number, the same in each script: 0 → `Kaka`, 1 → `Kari`. */
export function nameOf(index: number, script: NameScript): string {
  const list = lists.get(script) ?? [];
  const isShort = index < size ** 2;
  const rest = isShort ? index : index - size ** 2;
  const places = isShort ? [Math.floor(rest / size), rest % size] : [Math.floor(rest / size ** 2), Math.floor(rest / size) % size, rest % size];
  const name = places.map((place) => itemAt(list, place)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
