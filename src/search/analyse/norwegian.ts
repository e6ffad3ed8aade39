import type { CompoundRules } from './compound-heads.ts';
import { irregularForms } from './irregular.ts';
import { scandinavianAnalyser } from './scandinavian.ts';
import type { ScandinavianGrammar } from './scandinavian.ts';

const grammar: ScandinavianGrammar = {
  endings: ['en', 'et', 'a', 'er', 'ene', 'ne', 'n', 'r', 't', 'te', 'tes', 'de', 'des', 'dde', 'dd', 'ede', 'es', 'ende', 'ere', 'est', 'este'],
  prefix: /^(?:an|av|be|bort|er|for|fore|fram|frem|gjen|inn|med|mis|mot|ned|om|opp|over|på|sam|til|under|ut|ved)$/,
  changesVowel: /^(?:bøker|menn|føtter|hender|steder|netter|sønner|døtre|brødre|mødre|fedre|tenner|krefter|land)/,
  irregular: irregularForms(`
lønn lønnen lønna lønninger lønningene
ny nytt nye nyere nyest
bok boken boka bøker bøkene
mann mannen menn mennene
fot foten føtter føttene
hånd hånden hånda hender hendene
natt natten natta netter nettene
datter datteren døtre døtrene
bror broren brødre brødrene
mor moren mødre mødrene
far faren fedre fedrene
tann tannen tenner tennene
kraft kraften krefter kreftene
barn barnet barna
øye øyet øyne øynene
stor stort store større størst største
liten lita lite små mindre minst minste
god godt gode bedre best beste
dårlig dårlige verre verst verste
lang langt lange lengre lengst lengste
ung ungt unge yngre yngst yngste
gammel gammelt gamle eldre eldst eldste
tung tungt tunge tyngre tyngst tyngste
mange flere flest fleste
dyr dyret dyrene dyrt dyre dyrere dyrest dyreste
idé ide ideen ideer ideene
uke uka uken uker ukene
mye mer mest meste
få færre færrest
være er var vært
ha har hadde hatt
bli blir ble blitt
gå går gikk gått
stå står stod sto stått
få får fikk fått
se ser så sett ses
gi gir ga gav gitt gis
ta tar tok tatt tas
si sier sa sagt sies
gjøre gjør gjorde gjort gjøres
betale betaler betalte betalt betales
kjøpe kjøper kjøpte kjøpt kjøpes kjøp
bruke bruker brukte brukt brukes bruk
vise viser viste vist vises
lese leser leste lest leses
høre hører hørte hørt høres
føre fører førte ført føres
kjøre kjører kjørte kjørt kjøres
lære lærer lærte lært læres
kjenne kjenner kjente kjent kjennes
sende sender sendte sendt sendes
bygge bygger bygde bygget bygd bygges
tjene tjener tjente tjent
låne låner lånte lånt lånes
mene mener mente ment
tenke tenker tenkte tenkt
øke øker økte økt økes
selge selger solgte solgt selges selg
spørre spør spurte spurt
følge følger fulgte fulgt følges
velge velger valgte valgt velges
sette setter satte satt settes
legge legger la lagt legges
bringe bringer brakte brakt bringes
telle teller telte talte talt telles
finne finner fant funnet finnes fantes
binde binder bandt bundet bindes
vinne vinner vant vunnet
skrive skriver skrev skrevet skrives
drive driver drev drevet drives
stige stiger steg steget
falle faller falt
holde holder holdt holdes
komme kommer kom kommet
ligge ligger lå ligget
sitte sitter satt sittet
bære bærer bar båret bæres
bryte bryter brøt brutt brytes
by byr bød bydd budt bys
fly flyr fløy fløyet
skyte skyter skjøt skutt
trekke trekker trakk trukket
treffe treffer traf truffet
hjelpe hjelper hjalp hjulpet
synke synker sank sunket
springe springer sprang sprunget
la lar lot latt
løpe løper løp løpt
slå slår slo slått
vite vet visste visst
kunne kan kunnet
skulle skal skullet
ville vil villet
måtte må måttet
burde bør
`),
};

const compounds: CompoundRules = {
  joints: /(?:s|e)$/, seam: /(?:ning|ing|het|skap|dom|sjon|tet|else|ans|ens)s$/,
  prefixes: new Set('an av be for fore fram frem gjen inn med mis mot ned om opp over på sam til under ut ved kon pro dis'.split(' ')),
};

export const norwegian = scandinavianAnalyser('nb', grammar, compounds);
