import { irregularForms } from './irregular.ts';
import { losingVowel, withParticiples } from './scandinavian.ts';

/** Strong verbs, by infinitive, past and participle: their other forms need no table. Written for this project. */
const strong = `
bede bad bedt bedte | bide bed bidt | binde bandt bundet | blive bliver blev blevet bliv | briste brast bristet | bryde brød brudt brudte | byde bød budt budte | bære bar båret
drage drog draget | drikke drak drukket | drive drev drevet | dølge dulgte dulgt | falde faldt faldet | fare for faret | finde fandt fundet fandtes | flyde flød flydt | flyve fløj fløjet
fortryde fortrød fortrudt | forsvinde forsvandt forsvundet | fryse frøs frosset | fyge føg føget | gide gad gidet | give giver gav givet | glide gled gledet | gnide gned gnedet
gribe greb grebet | græde græd grædt | gyde gød gydt | gælde gjaldt gældt | hedde hed heddet | hive hev hevet | hjælpe hjalp hjulpet | holde holdt holdte | hænge hang hængt | klinge klang klinget
knibe kneb knebet | komme kom kommet | krybe krøb krøbet | kvæle kvalte kvalt | lade lod ladet ladt | lide led lidt | ligge lå ligget | lyde lød lydt | lyve løj løjet | løbe løb løbet
nyde nød nydt | nyse nøs nyst | pibe peb pebet | ride red redet | rive rev revet | ryge røg røget | række rakte rakt | sidde sad siddet | skride skred skredet | skrige skreg skreget
skrive skrev skrevet | skyde skød skudt skudte | skære skar skåret | slibe sleb slebet | slide sled slidt slidte | slippe slap sluppet | smide smed smidt | smøre smurte smurt | snige sneg sneget
snyde snød snydt snydte | sove sov sovet | spinde spandt spundet | springe sprang sprunget | stige steg steget | stikke stak stukket | stinke stank stinket | stjæle stjal stjålet
stride stred stridt | stryge strøg strøget | strække strakte strakt | svide sved svedet | svige sveg sveget | svinde svandt svundet | svinge svang svunget | sværge svor svoret
synge sang sunget | synke sank sunket | tage tager tog taget | træde trådte trådt | træffe traf truffet | trække trak trukket | tvinge tvang tvunget | vige veg veget | vinde vandt vundet
vride vred vredet | æde åd ædt | sælge solgte solgt | spørge spurgte spurgt | følge fulgte fulgt | vælge valgte valgt | sætte satte sat | lægge lagde lagt lagte | bringe bragte bragt
tælle talte talt | tale talte talt | vække vakte vakt | male malte malt | tie tav tiet | tænke tænkte tænkt
`;

/** What loses a vowel before an ending. */
const adjectives = 'åben egen sulten moden voksen kristen nøgen doven vågen sjælden rådden lunken erfaren beskeden velkommen fuldkommen ufuldkommen gylden overlegen forlegen bevågen tilbageholden umoden uåben uerfaren';

/** What no rule joins. Its short words have all their forms here. */
const others = `
løn lønnen lønninger lønningerne
ny nyt nye nyere nyest
bog bogen bøger bøgerne | mand manden mænd mændene | fod foden fødder fødderne | hånd hånden hænder hænderne | stad staden stæder stæderne | nat natten nætter nætterne
søn sønnen sønner sønnerne | datter datteren døtre døtrene | bror broderen broren brødre brødrene | mor moderen moren mødre mødrene | far faderen faren fædre fædrene
tand tanden tænder tænderne | stand standen stænder stænderne | kraft kraften kræfter kræfterne | bonde bonden bønder bønderne | bod boden bøder bøderne boder boderne | bøde bøden bøder bøderne
rod roden rødder rødderne | klo kloen kløer kløerne | ko koen køer køerne | kø køen køer køerne | so soen søer søerne | sø søen søer søerne | tå tåen tæer tæerne | gås gåsen gæs gæssene | and anden ænder ænderne
stang stangen stænger stængerne | tang tangen tænger tængerne | rand randen rande rænder | barn barnet børn børnene | øje øjet øjne øjnene | øre øret ører øren ørerne | ø øen øer øerne | å åen åer åerne
menneske mennesket mennesker menneskene
kursus kursuset kursusset kurset kurser kurserne | kurs kursen kurser kurserne | risiko risikoen risici risiciene risikoer risikoerne | konto kontoen konti kontiene kontoer kontoerne
saldo saldoen saldi saldoer saldoerne | tempo tempoet tempi tempoer | porto portoen | forum forummet fora foraene forummer forummerne | faktum faktummet fakta faktaene faktaet | virus virussen virusset vira virusser
kvantum kvantummet kvanta | visum visummet visa visummer | memorandum memorandummet memoranda | spektrum spektret spektre spektrene spektrer | centrum centret centrummet centrummer | maksimum maksimummet maksima | minimum minimummet minima
leksikon leksikonet leksika leksikoner | eksamen eksamenen eksamener eksaminer eksaminerne eksamenerne | volumen volumenet volumener volumina | modus modi modusser | radius radien radier radierne | korpus korpusset korpora korpusser
tema temaet temaer temaerne temata | indeks indekset indekser indices | alumne alumnus alumnen alumner alumni | rytme rytmen rytmer | datum data dataene
våben våbenet våbnet våbnene våbnenes | aften aftenen aftener aftner aftnerne | job jobbet jobs jobbene | app appen apps apperne | café cafe caféen cafeen caféer cafeer caféerne cafeerne
stor stort store større størst største | lille små mindre mindst mindste | god godt gode bedre bedst bedste | dårlig dårligt dårlige værre værst værste | lang langt lange længere længst længste
ung ungt unge yngre yngst yngste | gammel gammelt gamle ældre ældst ældste | tung tungt tunge tungere tungest | mange flere flest fleste | få færre færrest | meget mere mest meste | nær nært nære nærmere nærmest nærmeste
grov groft grove grovere grovest groveste | anden andet andre | hænde hænder hændte hændt | tænde tænder tændte tændt | bekræfte bekræfter | afkræfte afkræfter
dyr dyret dyrene dyrt dyre dyrere dyrest dyreste
eget egen egne
ide idé ideen ideer ideerne idéen idéer idéerne
være er var været vær | have har havde haft | gå går gik gået gås | stå står stod stået | få får fik fået | slå slår slog slået
se ser så set ses sete sås
sige siger sagde sagt siges | gøre gør gjorde gjort gøres gjorte | dø dør døde døende | le ler lo leet | bo bor boede boet boende | tro tror troede troet | nå når nåede nået nås | ske sker skete sket
bruge bruger brugte brugt bruges brug | mene mener mente ment | øge øger øgede øget øges | eje ejer ejede ejet ejes ejende | øve øver øvede øvet | yde yder ydede ydet ydes
vide ved vidste vidst | kunne kan kunnet | skulle skal skullet | ville vil villet | måtte må | burde bør burdet | turde tør turdet
`;

export const danishIrregular = irregularForms(withParticiples(strong) + losingVowel(adjectives) + others);
