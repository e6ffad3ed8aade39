import { stemmer } from '@orama/stemmers/spanish';
import { irregularForms, irregularOf } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const spanish = stemmedAnalyser({ lang: 'es', stem: stemsOf, accentsCount: true });

/**
 * The Snowball stemmer, but for words that change. A stressed stem may have a diphthong: `invierte` is of `invertir`, `cuenta`
 * of `contar`, but `cliente` is not of `clente`; so both are given.
 */
function stemsOf(word: string): readonly string[] {
  const forms = [...irregularOf(word, irregular, prefix), ...spellingsOf(word)].flatMap((form) => [form, ...singularOf(form)]);
  const stems = forms.map((form) => stemmer(form)).flatMap((stem) => [stem, withoutDiphthong(stem)]);
  return [...new Set(stems.map((stem) => stem.replace(/[áéíóú]/g, (vowel) => plainVowels[vowel] ?? vowel)))];
}

/** As the word is spelled before other endings: `veces` → `vez`, `conozco` → `conoco`, `empecé` → `empezé`, `llegué` → `llegé`, `exija` → `exiga`, `actriz` → `actor`, `darle` → `dar`. */
function spellingsOf(typed: string): readonly string[] {
  const word = typed.replace(enclitic, '');
  const spelled = word.replace(/(?<=..)ces$/, 'z').replace(/zc(?=[oaá])/, 'c').replace(/(?<=..t)riz$/, 'or');
  return [...(word === typed ? [] : [typed]), spelled, ...(/..j(?:o|a|as|an|amos)$/.test(word) ? [word.replace(/j(?=[^j]+$)/, 'g')] : []), ...(hardened.test(word) ? [word.replace(hardened, (letters) => hardLetters[letters] ?? letters)] : [])];
}

const enclitic = /(?<=.[aeiáéí]r|[áé]ndo)(?:me|te|se|nos|l[aeo]s?)$/;
const hardened = /(?<=..)(?:qu|gu|c)(?=(?:é|e|en|emos)$)/;
const hardLetters: Readonly<Record<string, string>> = { qu: 'c', gu: 'g', c: 'z' };

/** The stemmer takes `-amos` of `préstamos` and `-er` of `mujer` for the ends of verbs. */
function singularOf(word: string): readonly string[] {
  return /..[^aeiou]es$/.test(word) ? [word.slice(0, -2)] : /...[aeo]s$/.test(word) ? [word.slice(0, -1)] : [];
}

/** In the last syllable of the stem. */
function withoutDiphthong(stem: string): string {
  return stem.replace(/ie(?=[^aeiou]{1,3}$)/, 'e').replace(/ue(?=[^aeiou]{1,3}$)/, 'o');
}

/** An accent marks the stress, which moves: `interés`, `intereses`. The ñ and the ü stay. */
const plainVowels: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** Verbs that change more than a vowel. Written for this project. */
const irregular = irregularForms(`
ser es son soy sea sean era eran fue fueron será serán sería sido siendo
ir va van voy vaya iba iban irá ido yendo
estar está están estoy esté estaba estuvo estuvieron estado estando
haber ha han he hay haya hayan había habían hubo habrá habría habido habiendo
tener tiene tienen tengo tenga tengan tenía tenían tuvo tuvieron tendrá tendrán tendría tenido tenida teniendo
hacer hace hacen hago haga hagan hacía hizo hicieron hará harán haría hecho hecha hechos hechas haciendo
decir dice dicen digo diga decía dijo dijeron dirá dirán dicho dicha dichos diciendo
poner pone ponen pongo ponga pongan ponía puso pusieron pondrá pondrán puesto puesta puestos puestas poniendo
venir viene vienen vengo venga venía vino vinieron vendrá vendrán venido viniendo
poder puede pueden puedo pueda podía pudo pudieron podrá podrán podría podido pudiendo
querer quiere quieren quiera quería quiso querrá querido queriendo
saber sabe saben sepa sabía supo sabrá sabido sabiendo
traer trae traen traiga traía trajo trajeron traerá traído traída trayendo
ver ve ven vea veía vio vieron verá visto vista vistos vistas viendo
dar da dan doy dé den daba dio dieron dará darán dado dada dados dadas dando
caer cae caen caiga caía cayó cayeron caerá caído cayendo
leer lee leen lea leía leyó leyeron leído leyendo
creer cree creen crea creía creyó creído
oír oye oyen oiga oía oyó oído
salir sale salen salga salía salió saldrá saldrán salido saliendo
valer vale valen valga valía valió valdrá valido valiendo
escribir escribe escriben escriba escribía escribió escrito escrita escritos escribiendo
scribir scribe scriben scribió scrito scrita scritos
abrir abre abren abra abría abrió abierto abierta abiertos abriendo
cubrir cubre cubren cubra cubría cubrió cubierto cubierta cubiertos cubriendo
romper rompe rompen rompió roto rota
volver vuelve vuelven vuelva volvía volvió volverá vuelto vuelta volviendo
solver suelve suelven solvió suelto suelta solviendo
resolver resuelve resuelven resolvió resuelto resuelta resueltos resolviendo
morir muere mueren murió muerto muerta
pedir pide piden pida pedía pidió pidieron pedirá pedido pedida pidiendo
medir mide miden mida medía midió medirá medido medida midiendo
servir sirve sirven sirva servía sirvió servirá servido servida sirviendo
seguir sigue siguen sigo siga seguía siguió siguieron seguirá seguido seguida siguiendo
elegir elige eligen elija elegía eligió elegirá elegido elegida eligiendo
invertir invierte invierten invierto invierta inviertan invertía invirtió invirtieron invertirá invertido invertida invertidos invirtiendo
preferir prefiere prefieren prefiera prefería prefirió preferirá preferido prefiriendo
ferir fiere fieren fiera fería firió ferirá ferido firiendo
sentir siente sienten sienta sentía sintió sentirá sentido sintiendo
ducir duce ducen duzca ducía dujo dujeron ducirá ducido ducida duciendo
construir construye construyen construya construía construyó construirá construido construyendo
tribuir tribuye tribuyen tribuya tribuía tribuyó tribuirá tribuido tribuyendo
cluir cluye cluyen cluya cluía cluyó cluirá cluido cluida cluyendo
stituir stituye stituyen stituya stituyó stituido stituyendo
jugar juega juegan juegue jueguen
dormir duerme duermen duermo duerma durmió durmieron durmiendo dormido
petir pite piten pito pita pitan pitió pitieron pitiendo petido
regir rige rigen rijo rija rigió rigieron rigiendo regido
rendir rinde rinden rinda rindió rindieron rindiendo rendido
vestir viste visten vista vistió vistieron vistiendo vestido
concebir concibe conciben concibió concebido
ducir duje dujimos
bueno buena buenos buenas buen mejor mejores
malo mala malos malas mal peor peores
grande grandes gran mayor mayores
pequeño pequeña pequeños pequeñas menor menores
`);

const prefix = /^(?:abs|ad|ante|com|con|contra|cor|de|des|dis|e|em|en|entre|ex|im|in|inter|intro|man|ob|per|pre|pro|re|repro|satis|sobre|sos|sub|su|tra|trans|a|cons|dist|at|contr|con|re|pro)$/;
