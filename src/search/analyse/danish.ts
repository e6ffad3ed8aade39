import type { CompoundRules } from './compound-heads.ts';
import { irregularForms } from './irregular.ts';
import { scandinavianAnalyser } from './scandinavian.ts';
import type { ScandinavianGrammar } from './scandinavian.ts';

const grammar: ScandinavianGrammar = {
  endings: ['en', 'et', 'er', 'erne', 'ene', 'ne', 'n', 'r', 'rne', 'ede', 'edes', 'es', 'et', 'te', 'tes', 't', 'ende', 'ere', 'est', 'este', 'er'],
  prefix: /^(?:af|an|be|bort|er|for|fore|frem|gen|ind|med|mis|ned|om|op|over|på|sam|til|ud|under|ved)$/,
  changesVowel: /^(?:bøger|mænd|fødder|hænder|stæder|nætter|sønner|døtre|brødre|mødre|fædre|tænder|stænder|kræfter)/,
  irregular: irregularForms(`
løn lønnen lønninger lønningerne
ny nyt nye nyere nyest
bog bogen bøger bøgerne
mand manden mænd mændene
fod foden fødder fødderne
hånd hånden hænder hænderne
stad staden stæder stæderne
nat natten nætter nætterne
søn sønnen sønner sønnerne
datter datteren døtre døtrene
bror broderen brødre brødrene
mor moderen mødre mødrene
far faderen fædre fædrene
tand tanden tænder tænderne
barn barnet børn børnene
øje øjet øjne øjnene
stor stort store større størst største
lille små mindre mindst mindste
god godt gode bedre bedst bedste
dårlig dårligt dårlige værre værst værste
lang langt lange længere længst længste
ung ungt unge yngre yngst yngste
gammel gammelt gamle ældre ældst ældste
tung tungt tunge tungere tungest
mange flere flest fleste
dyr dyret dyrene dyrt dyre dyrere dyrest dyreste
ide idé ideen ideer ideerne
meget mere mest meste
få færre færrest
være er var været
have har havde haft
blive bliver blev blevet bliv
gå går gik gået
stå står stod stået
få får fik fået
se ser så set ses
give giver gav givet gives giv
tage tager tog taget tages tag
sige siger sagde sagt siges
gøre gør gjorde gjort gøres
betale betaler betalte betalt betales
købe køber købte købt købes køb
bruge bruger brugte brugt bruges brug
vise viser viste vist vises
læse læser læste læst læses
høre hører hørte hørt høres
føre fører førte ført føres
køre kører kørte kørt køres
lære lærer lærte lært læres
kende kender kendte kendt kendes
sende sender sendte sendt sendes
bygge bygger byggede bygget bygges
tjene tjener tjente tjent
låne låner lånte lånt lånes
mene mener mente ment
tænke tænker tænkte tænkt
øge øger øgede øget øges
sælge sælger solgte solgt sælges sælg
spørge spørger spurgte spurgt
følge følger fulgte fulgt følges
vælge vælger valgte valgt vælges
sætte sætter satte sat sættes
lægge lægger lagde lagt lægges
bringe bringer bragte bragt bringes
tælle tæller talte talt tælles
finde finder fandt fundet findes fandtes
binde binder bandt bundet bindes
vinde vinder vandt vundet
skrive skriver skrev skrevet skrives
drive driver drev drevet drives
stige stiger steg steget
falde falder faldt faldet
holde holder holdt holdes
komme kommer kom kommet
ligge ligger lå ligget
sidde sidder sad siddet
bære bærer bar båret bæres
bryde bryder brød brudt brydes
byde byder bød budt bydes
flyve flyver fløj fløjet
skyde skyder skød skudt
trække trækker trak trukket
træffe træffer traf truffet
hjælpe hjælper hjalp hjulpet
synke synker sank sunket
springe springer sprang sprunget
lade lader lod ladet
løbe løber løb løbet
slå slår slog slået
vide ved vidste vidst
kunne kan kunnet
skulle skal skullet
ville vil villet
måtte må
burde bør
`),
};

const compounds: CompoundRules = {
  joints: /(?:s|e)$/, seam: /(?:ning|ing|hed|skab|dom|ion|tet|else|ans|ens)s$/,
  prefixes: new Set('af an be for fore frem gen ind med mis ned om op over på sam til ud under ved kon pro dis'.split(' ')),
};

export const danish = scandinavianAnalyser('da', grammar, compounds);
