import { irregularForms, irregularOf } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

/**
 * Roots without the endings of noun, adjective and verb. No package has a stemmer for Polish that a page could load. All forms
 * of a word lose the same: the ending, the vowel that comes and goes (`rynek`, `rynku`) and the softening (`klienci`).
 */
export const polish = stemmedAnalyser({ lang: 'pl', stem: stemsOf, accentsCount: true });

function stemsOf(word: string): readonly string[] {
  const irregular = [word, adjectiveOf(word)].flatMap((form) => irregularOf(form, polishIrregular, prefix));
  const softened = softening.flatMap(([soft, hard]) => (soft.test(word) ? [word.replace(soft, hard)] : []));
  return [...new Set([...irregular, word, ...softened].map(stemOf))];
}

/** `złego` → `zły`, `niskich` → `niski`: what the irregular words are looked up by. */
function adjectiveOf(word: string): string {
  return word.replace(/(?<=[^i])(?:ego|emu|ej|ych|ym|ymi|ą)$/, 'y').replace(/(?:iego|iemu|iej|ich|im|imi|ią)$/, 'i');
}

/**
 * What a word may be without the change that its ending brings: `pracownicy` → `pracownik`, `spółce` → `spółka`, `drodze` → `droga`,
 * `dyrektorzy` → `dyrektor`, `stracie` → `strata`, `mieście` → `miasto`, `noszą` → `nosi`, `zadań` → `zadanie`, `droższy` → `drogi`, `tańszy` → `tani`,
 * `ekonomiści` → `ekonomista`, `kandydaci` → `kandydat`, `księgowi` → `księgowy`, `szkole` → `szkoła`, `przemyśle` → `przemysł`, `centrum` → `centra`, `zadaniami` → `zadanie`, `osiągnąć` → `osiągnie`, `istnieje` → `istnieć`.
 */
const softening: readonly (readonly [RegExp, string])[] = [
  [/c(?=[ye]$)/, 'k'], [/rz(?=[ye]$)/, 'r'], [/dz(?=[ye]$)/, 'g'],
  [/(?<=..)cie$/, 'ta'], [/(?<=..)dzie$/, 'da'], [/(?<=..)ście$/, 'sta'], [/(?<=.)ieście$/, 'iasto'], [/(?<=.)iecie$/, 'iat'], [/(?<=.)iedzie$/, 'iad'], [/(?<=.)iesie$/, 'ias'],
  [/(?<=..)sz(?=[ąę]$)/, 's'], [/(?<=..)ż(?=[ąę]$)/, 'z'], [/(?<=..)dzi$/, 'dzą'], [/(?<=..[ae])ń$/, 'nie'], [/(?<=...an)ii$/, 'ia'],
  [/(?<=..)ższ(?=(?:y|a|e|ych|ego|ej|ym|ymi|emu)$)/, 'g'], [/(?<=...)sz(?=(?:y|a|e|ych|ego|ej|ym|ymi|emu)$)/, ''], [/(?<=...)sc$/, 'st'], [/(?<=...)ow$/, ''],
  [/(?<=...[iy])(?<!rzy|czy)ści$/, 'sta'], [/(?<=...a)ci$/, 't'], [/(?<=...)owi$/, 'owy'], [/(?<=...)(?<!ś)le$/, 'ła'], [/(?<=..)śle$/, 'sła'], [/(?<=..)śmie$/, 'smo'], [/(?<=..)śnie$/, 'sna'], [/(?<=..)źni$/, 'zna'],
  [/(?<=...)um$/, 'a'], [/(?<=..[ae]ni)(?:ami|ach|om)$/, 'e'], [/(?<=...n)(?:ąć|ął|ęł[aoy]|ęli|ięt(?:[yae]|ych|ego|ej|ym|ymi)|ięci(?:[eau]|em|om|ach|ami))$/, 'ie'], [/(?<=...)iej(?:[eąę]|emy|esz)$/, 'ieć'],
];

function stemOf(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= (end.length > 1 ? 3 : 2));
  const root = ending === undefined ? word : word.slice(0, -ending.length);
  return hardened(root.replace(/(?<=.{2}[^i])i$/, ''), ending ?? '')
    .replace(/(?<=.[^aeiouyąęó])i?e([^aeiouyąęó])$/, '$1')
    .replace(/ń(?=c$)/, 'n')
    .replace(/(?<=..a)w$/, '')
    .replace(/ó(?=[^aeiouyąęó]+$)/, 'o')
    .replace(/ą(?=[^aeiouyąęó]+$)/, 'ę');
}

/** `klienc` before i → `klient`, `ryzyk` and `sędz` stay; a consonant that an i has made soft is written with it or with an accent. */
function hardened(root: string, ending: string): string {
  const hard = /^i[eąęauo]?(?:ch|mi|m)?$/.test(ending) ? root.replace(/(?<=n|s|ś|e|ó)c$/, 't').replace(/(?<!sę)dz$/, 'd') : root;
  return hard.replace(/ć$/, 't').replace(/dź$/, 'd').replace(/ś$/, 's').replace(/ź$/, 'z').replace(/ń$/, 'n');
}

/** Longest first. */
const endings = [
  'owaliśmy', 'iejszymi', 'iejszych', 'owałaby', 'owałby', 'owałem', 'owałam', 'iejszego', 'iejszej', 'owanych', 'owanym', 'owanego', 'owanej', 'owania', 'owaniu', 'owaniem', 'owaną',
  'ejszych', 'ejszego', 'owanie', 'owałem', 'owała', 'owało', 'owały', 'owali', 'owany', 'owana', 'owane', 'owani', 'ejszy', 'ejsza', 'ejsze', 'iejszy', 'iejsza', 'iejsze', 'ować', 'ował', 'ujemy', 'ujecie', 'ujący', 'ująca', 'ujące', 'ującą', 'ującego', 'ującej', 'ujących', 'ującym', 'ującymi', 'ującemu', 'ując',
  'aniem', 'eniem', 'iliśmy', 'aliśmy', 'ajemy', 'owie', 'iami', 'uje', 'ują', 'uję', 'ujesz', 'ami', 'ach', 'iach', 'ego', 'emu', 'iego', 'iemu', 'ymi', 'imi', 'ych', 'ich', 'owi', 'iem', 'ają', 'ała', 'ało', 'ały', 'ali', 'iła', 'iło', 'iły', 'ili', 'yła', 'yło', 'yły', 'yli',
  'iej', 'ania', 'aniu', 'anie', 'enia', 'eniu', 'enie', 'any', 'ana', 'ane', 'ony', 'ona', 'one', 'ów', 'om', 'iom', 'em', 'ej', 'ym', 'im', 'ać', 'ić', 'yć', 'eć', 'ał', 'ił', 'ył', 'ąc', 'aje', 'aję', 'ajesz', 'awać', 'awał', 'awała', 'awało', 'awały', 'awali', 'awany', 'awana', 'awane', 'awanie', 'awania', 'ia', 'ie', 'io', 'iu', 'ię', 'ią', 'a', 'ą', 'e', 'ę', 'i', 'o', 'u', 'y',
].toSorted((a, b) => b.length - a.length);

/** Verbs with a stem of their own in the present, and nouns that change. Written for this project. */
const polishIrregular = irregularForms(`
pisać pisze piszą piszę pisał pisała pisali | brać bierze biorą biorę brał brała brali | wiedzieć wie wiedzą wiem wiedział wiedziała
mieć ma mają mam miał miała mieli | być jest są był była było byli będzie będą | iść idzie idą szedł szła szli | jechać jedzie jadą jechał
móc może mogą mógł mogła mogli | chcieć chce chcą chciał chciała | dać da dadzą dał dała dali | dawać daje dają dawał
rosnąć rośnie rosną rósł rosła rosło rosły | nieść niesie niosą niósł niosła | wieść wiedzie wiodą wiódł wiodła | jeść je jedzą jadł jadła
kazać każe każą kazał kazała kazali | wiązać wiąże wiążą wiązał | szukać szuka szukają szukał | stać stoi stoją stał stała | spać śpi śpią spał
wziąć weźmie wezmą wziął wzięła | jąć jmie jmą jął jęła | zacząć zacznie zaczną zaczął zaczęła | ciąć tnie tną ciął cięła | żyć żyje żyją żył żyła
jść jdzie jdą szedł szła szło szli szły | pójść pójdzie pójdą poszedł poszła poszło poszli poszły | naleźć najdzie najdą nalazł nalazła nalazło nalazły naleźli | paść padnie padną padł padła padło padły padli | wieźć wiezie wiozą wiózł wiozła
zostać zostanie zostaną został została zostało zostały zostali | dostać dostanie dostaną dostał dostała dostali | powstać powstanie powstaną powstał powstała powstało powstały | słać śle ślą słał słała słali | zebrać zbierze zbiorą zebrał zebrała zebrali | odebrać odbierze odbiorą odebrał odebrała
zawrzeć zawrze zawrą zawarł zawarła zawarli zawarty zawarta zawarte | kłaść kładzie kładą kładł kładła | ramię ramienia ramiona ramion
dzień dnia dni dniu dniem dniom dniach | tydzień tygodnia tygodnie tygodni tygodniem | rok roku rokiem lata lat latach latami
człowiek człowieka człowiekiem ludzie ludzi ludziom ludźmi | pieniądz pieniądza pieniądze pieniędzy pieniądzom pieniędzmi | dziecko dziecka dzieckiem dzieci dzieciom dziećmi dzieciach
brat brata bracia braci | ksiądz księdza księża | przyjaciel przyjaciela przyjacielowi przyjacielem przyjaciele przyjaciół przyjaciołom przyjaciółmi przyjaciołach | sąsiad sąsiada sąsiedzi sąsiadów | imię imienia imiona imion
ojciec ojca ojcu ojcem ojcowie ojców | pies psa psu psem psy psów | oko oka okiem oczy oczu oczami | ucho ucha uszy uszu
miesiąc miesiąca miesiące miesięcy miesiącem miesiącach | tysiąc tysiąca tysiące tysięcy tysiącach
duży większy większa większe największy | mały mniejszy mniejsza mniejsze najmniejszy | dobry lepszy lepsza lepsze najlepszy | zły zła złe gorszy gorsza gorsze najgorszy
wysoki wyższy wyższa wyższe wyższych wyższego najwyższy najwyższa najwyższe | niski niższy niższa niższe niższych niższego najniższy najniższa najniższe
krótki krótszy krótsza krótsze krótszych | bliski bliższy bliższa bliższe | szeroki szerszy szersza szersze | daleki dalszy dalsza dalsze dalszych | głęboki głębszy głębsza | lekki lżejszy lżejsza | ciężki cięższy cięższa
`);

const prefix = /^(?:do|na|nad|o|ob|od|po|pod|prze|przy|roz|s|u|w|wy|z|za)$/;
