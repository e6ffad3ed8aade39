import { irregularForms } from './irregular.ts';
import { losingVowel, withParticiples } from './scandinavian.ts';

/** Strong verbs, by infinitive, past and participle: their other forms need no table. Written for this project. */
const strong = `
binde bandt bundet | bite bet bitt bitte | briste brast bristet | bryte brøt brutt brutte | bære bar båret | drikke drakk drukket | drive drev drevet | ete åt ett
falle falt falne | fare for fart | finne fant funnet fantes | flyte fløt flytt | forsvinne forsvant forsvunnet | fryse frøs frosset | gjelde gjaldt gjeldt | gripe grep grepet | gråte gråt
hete het hett | henge hang hengt hengte | hjelpe hjalp hjulpet | holde holdt holdte | klinge klang klinget | knekke knakk knekt knekket | knipe knep knepet | komme kom kommet | krype krøp krøpet
kvele kvalte kvalt | late lot latt | lide led lidt lidd | ligge lå ligget | lyde lød lydt | lyve løy løyet | løpe løp løpt | nyte nøt | nyse nøs nyst | pipe pep pepet | rekke rakk rukket rakte rakt
renne rant rent | rive rev revet | ryke røk røket | sitte satt sittet | skjære skar skåret | skrike skrek skreket | skride skred skredet | skrive skrev skrevet | skryte skrøt skrytt | skvette skvatt
skyte skjøt skutt skutte | skyve skjøv skjøvet | slippe slapp sluppet | slite slet slitt slitte | smøre smurte smurt | snike snek sneket | snyte snøt snytt | sove sov sovet
spinne spant spunnet | sprekke sprakk sprukket | springe sprang sprunget | stige steg steget | stikke stakk stukket | stjele stjal stjålet | strekke strakte strakt | stride stred stridd | stryke strøk strøket
svike svek sveket | svinge svang svunget | sverge svor svoret | synge sang sunget | synke sank sunket | syne synes syns syntes | treffe traf truffet | trekke trakk trukket | tvinge tvang tvunget
vike vek veket | vinne vant vunnet | selge solgte solgt | spørre spør spurte spurt | følge fulgte fulgt | velge valgte valgt | sette satte satt | legge la lagt lagte | bringe brakte brakt
telle telte talte talt | tale talte talt | fortelle fortalte fortalt | vekke vakte vakt vekket | bygge bygde bygd
`;

/** What loses a vowel before an ending. */
const adjectives = 'åpen egen sulten moden voksen kristen naken doven våken sjelden råtten lunken erfaren beskjeden velkommen fullkommen ufullkommen gyllen overlegen forlegen umoden uerfaren tilbakeholden';

/** What no rule joins. Its short words have all their forms here. */
const others = `
lønn lønnen lønna lønninger lønningene
ny nytt nye nyere nyest nyeste
bok boken boka bøker bøkene | mann mannen menn mennene | fot foten føtter føttene | hånd hånden hånda hender hendene | natt natten natta netter nettene | stad staden steder stedene | sted stedet steder stedene
datter datteren datra døtre døtrene | bror broren broderen brødre brødrene | mor moren mora mødre mødrene | far faren fedre fedrene | tann tannen tanna tenner tennene | kraft kraften krafta krefter kreftene
stand standen stender stendene | bonde bonden bønder bøndene | bot boten bota bøter bøtene | rot roten rota røtter røttene | not noten nota nøter nøtene | stang stangen stanga stenger stengene | tang tangen tanga tenger tengene
strand stranden stranda strender strendene | rand randen render rendene | gås gåsen gåsa gjess gjessene | tre treet trær trærne | kne kneet knær knærne | klo kloen kloa klør klørne
tå tåen tåa tær tærne | ku kuen kua kuer kyr kuene kyrne | barn barnet barna | øye øyet øyne øynene | øre øret ører ørene
uke uka uken uker ukene
risiko risikoen risikoer risikoene risiki | konto kontoen konti kontoer kontoene kontiene | saldo saldoen saldoer saldi | tempo tempoet tempoer tempi | forum forumet fora foraene forumene | faktum faktumet fakta faktaene
kvantum kvantumet kvanta | visum visumet visa visumene | memorandum memorandumet memoranda | spektrum spektrumet spekteret spektre spektrene spektret | maksimum maksimumet maksima | minimum minimumet minima
leksikon leksikonet leksika leksikonene | modus modusen modi | radius radien radier radiene | korpus korpuset korpora | indeks indeksen indekser indeksene | datum datoen data dataene | dato datoen datoer datoene
våpen våpenet våpnet våpnene våpna | job jobb jobben jobber jobbene jobba | app appen apper appene apps | kafé kafe kafeen kafeer kafeene kaféen kaféer
stor stort store større størst største | liten lita lite små mindre minst minste | god godt gode bedre best beste | dårlig dårlige verre verst verste | lang langt lange lengre lengst lengste
ung ungt unge yngre yngst yngste | gammel gammelt gamle eldre eldst eldste | tung tungt tunge tyngre tyngst tyngste | mange flere flest fleste | mye mer mest meste | få færre færrest | nær nært nære nærmere nærmest nærmeste
grov grovt grove grovere grøvre grovest grøvst | annen annet andre | hende hender hendte hendt | tenne tenner tente tent | bekrefte bekrefter | avkrefte avkrefter | viss visst visse | stenge stenger stengte stengt | bøte bøter bøtte bøtt
dyr dyret dyrene dyrt dyre dyrere dyrest dyreste
eget egen egne
idé ide ideen ideer ideene idéen idéer
være er var vært vær | ha har hadde hatt | inneha innehar innehadde innehatt | bli blir ble blitt | gå går gikk gått gås | stå står stod sto stått | få får fikk fått | slå slår slog slo slått
se ser så sett ses
gi gir ga gav gitt gis gitte | ta tar tok tatt tas tatte | si sier sa sagt sies | gjøre gjør gjorde gjort gjøres gjorte | be ber ba bad bedt | by byr bød bydd budt bys | fly flyr fløy fløyet flydd
dra drar dro drog dratt dradd | la lar lot latt | dø dør døde dødd døende | le ler lo ledd | bo bor bodde bodd boende | tro tror trodde trodd | nå når nådde nådd nås | sy syr sydde sydd | ro ror rodde rodd | så sår sådde sådd
kle kler kledde kledd | skje skjer skjedde skjedd | snu snur snudde snudd | gro gror grodde grodd | spå spår spådde spådd | flå flår flådde flådd | bre brer bredde bredd | strø strør strødde strødd | rå rår rådde rådd
fri frir fridde | ty tyr tydde tydd | tre trer trådte trådt trådd tredde | gni gnir gned gnidd | gli glir gled glidd | ri rir red ridd | vri vrir vred vridd | li lir led lidd | sky skyr skydde skydd | tie tier tidde tidd
bruke bruker brukte brukt brukes bruk | mene mener mente ment | øke øker økte økt økes | eie eier eide eid eies eiende | øve øver øvde øvd øvet | yte yter ytet ytes ytt ytte
vite vet visste visst | kunne kan kunnet | skulle skal skullet | ville vil villet | måtte må måttet | burde bør burdet | tore tør torde
`;

export const norwegianIrregular = irregularForms(withParticiples(strong) + losingVowel(adjectives) + others);
