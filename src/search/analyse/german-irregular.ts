import { irregularForms } from './irregular.ts';

/** Strong verbs and what else changes its stem; umlauts as they are. Written for this project. */
export const germanIrregular = irregularForms(`
sein ist sind war waren sei seien wäre wären gewesen
haben hat hatte hatten hätte habe gehabt
werden wird wurde wurden werde würde würden geworden
können kann konnte konnten könnte könnten gekonnt
müssen muss musste mussten müsste
dürfen darf durfte durften dürfte
wollen will wollte wollten gewollt
wissen weiß weiss wusste wussten gewusst
beginnen beginnt begann begannen begonnen
bieten bietet bot boten geboten
binden bindet band banden gebunden
bitten bittet bat baten gebeten
bleiben bleibt blieb blieben geblieben
brechen bricht brach brachen gebrochen
bringen bringt brachte brachten gebracht
denken denkt dachte dachten gedacht
essen isst aß aßen gegessen
fahren fährt fuhr fuhren gefahren
fallen fällt fiel fielen gefallen
fangen fängt fing fingen gefangen
finden findet fand fanden gefunden
fliegen fliegt flog flogen geflogen
fließen fließt floss flossen geflossen
geben gibt gab gaben gäbe gegeben
gehen geht ging gingen gegangen
gelten gilt galt galten gegolten
gewinnen gewinnt gewann gewannen gewonnen
greifen greift griff griffen gegriffen
halten hält hielt hielten gehalten
hängen hängt hing hingen gehangen
heben hebt hob hoben gehoben
heißen heißt hieß hießen geheißen
helfen hilft half halfen geholfen
kennen kennt kannte kannten gekannt
kommen kommt kam kamen käme gekommen
laden lädt lud luden geladen
lassen lässt ließ ließen gelassen
laufen läuft lief liefen gelaufen
leihen leiht lieh liehen geliehen
lesen liest las lasen gelesen
liegen liegt lag lagen gelegen
messen misst maß maßen gemessen
nehmen nimmt nahm nahmen genommen
nennen nennt nannte nannten genannt
raten rät riet rieten geraten
reißen reißt riss rissen gerissen
rufen ruft rief riefen gerufen
schaffen schafft schuf schufen geschaffen
scheiden scheidet schied schieden geschieden
scheinen scheint schien schienen geschienen
schlagen schlägt schlug schlugen geschlagen
schließen schließt schloss schlossen geschlossen
schneiden schneidet schnitt schnitten geschnitten
schreiben schreibt schrieb schrieben geschrieben
schwimmen schwimmt schwamm geschwommen
sehen sieht sah sahen gesehen
senden sendet sandte sandten gesandt
sinken sinkt sank sanken gesunken
sitzen sitzt saß saßen gesessen
sprechen spricht sprach sprachen gesprochen
springen springt sprang sprangen gesprungen
stehen steht stand standen stünde gestanden
steigen steigt stieg stiegen gestiegen
sterben stirbt starb starben gestorben
stoßen stößt stieß stießen gestoßen
streiten streitet stritt stritten gestritten
tragen trägt trug trugen getragen
treffen trifft traf trafen getroffen
treiben treibt trieb trieben getrieben
treten tritt trat traten getreten
tun tut tat taten getan
verlieren verliert verlor verloren
wachsen wächst wuchs wuchsen gewachsen
weisen weist wies wiesen gewiesen
wenden wendet wandte wandten gewandt
werben wirbt warb warben geworben
werfen wirft warf warfen geworfen
wiegen wiegt wog wogen gewogen
ziehen zieht zog zogen gezogen
zwingen zwingt zwang zwangen gezwungen
backen bäckt backt buk gebacken
befehlen befiehlt befahl befahlen befohlen
beißen beißt biss bissen gebissen
bergen birgt barg bargen geborgen
biegen biegt bog bogen gebogen
brennen brennt brannte brannten gebrannt
dringen dringt drang drangen gedrungen
empfangen empfängt empfing empfingen
empfehlen empfiehlt empfahl empfahlen empfohlen
empfinden empfindet empfand empfanden empfunden
fliehen flieht floh flohen geflohen
frieren friert fror froren gefroren
gelingen gelingt gelang gelangen gelungen
genießen genießt genoss genossen
geschehen geschieht geschah geschahen
gießen gießt goss gossen gegossen
gleichen gleicht glich glichen geglichen
gleiten gleitet glitt glitten geglitten
graben gräbt grub gruben gegraben
klingen klingt klang klangen geklungen
leiden leidet litt litten gelitten
lügen lügt log gelogen
meiden meidet mied mieden gemieden
mögen mag mochte mochten möchte möchten gemocht
reiben reibt rieb rieben gerieben
rennen rennt rannte rannten gerannt
ringen ringt gerungen
schieben schiebt schob schoben geschoben
schießen schießt schoss schossen geschossen
schlafen schläft schlief schliefen geschlafen
schmelzen schmilzt schmolz schmolzen geschmolzen
schreiten schreitet schritt schritten geschritten
schweigen schweigt schwieg schwiegen geschwiegen
schwinden schwindet schwand schwanden geschwunden
singen singt sang sangen gesungen
stechen sticht stach stachen gestochen
stehlen stiehlt stahl stahlen gestohlen
streichen streicht strich strichen gestrichen
trinken trinkt trank tranken getrunken
verderben verdirbt verdarb verdarben verdorben
vergessen vergisst vergaß vergaßen
verzeihen verzeiht verzieh verziehen
waschen wäscht wusch wuschen gewaschen
weichen weicht wich wichen gewichen
gut gute guter guten gutes gutem besser bessere besseren besserer beste besten
hoch hohe hoher hohen hohes hohem höher höhere höheren höherer höchste höchsten
viel viele vieler vielen mehr meiste meisten
nah nahe näher nächste nächsten
thema themas themen
konto kontos konten konti
risiko risikos risiken
firma firmen
datum daten datums
zentrum zentren zentrums
museum museen museums
praxis praxen
basis basen
bonus boni bonusse
malus mali malusse
modus modi
zyklus zyklen
typus typen
virus viren
rhythmus rhythmen
radius radien
matrix matrizen matrizes
saldo salden saldos saldi
tempo tempi tempos
schema schemata schemas schemen
drama dramen
dogma dogmen
paradigma paradigmen
dilemma dilemmata
album alben albums
forum foren forums
visum visa visen
votum voten votums
faktum fakten
spektrum spektren spektrums
individuum individuen individuums
maximum maxima maximums
minimum minima minimums
praktikum praktika praktikums
lexikon lexika lexikons
villa villen
teuer teure teuren teurer teures teurem
sauer saure sauren saurer saures
dunkel dunkle dunklen dunkler dunkles
edel edle edlen edler edles
`);
