import { irregularForms } from './irregular.ts';

/** Strong verbs; forms with -s are known by their form without. Written for this project. */
export const swedishVerbs = irregularForms(`
be ber bad bett bedja
binda binder band bundit bunden bundna
bita biter bet bitit
bjuda bjuder bjöd bjudit bjuden
bli blir blev blivit bliva
brinna brinner brann brunnit
brista brister brast brustit
bryta bryter bröt brutit bruten brutna brutet
bära bär bar burit buren burna
böra bör borde bort
dela
dra drar drog dragit dragen dragna draget
dricka dricker drack druckit
driva driver drev drivit driven drivna drivet
dö dör dog dött
dölja döljer dolde dolt dold
falla faller föll fallit fallen
fara far for farit
finna finner fann funnit funnen funnet finns fanns funnits
flyga flyger flög flugit
flyta flyter flöt flutit
frysa fryser frös frusit frusen frusna
få får fick fått
förlora förlorar förlorade förlorat
ge ger gav gett givit given givna givet getts giva
glädja gläder gladde glatt
gripa griper grep gripit
gå går gick gått
göra gör gjorde gjort gjord gjorda
ha har hade haft
heta heter hette hetat
hinna hinner hann hunnit
hålla håller höll hållit hållen hållna hållet
kliva kliver klev klivit
knyta knyter knöt knutit knuten knutna
komma kommer kom kommit
kunna kan kunde kunnat
le ler log
leda leder ledde lett ledd ledda
leva lever levde levt levat
ligga ligger låg legat
ljuga ljuger ljög ljugit
lyda lyder löd lytt lydde
låta låter lät låtit
lägga lägger lade lagt la lagd lagda
läsa läser läste läst lästa
lösa löser löste löst lösta
låsa låser låste låst låsta
måla
njuta njuter njöt njutit
nå når nådde nått
resa reser reste rest
rida rider red ridit
riva river rev rivit riven
rå rår rådde rått
se ser såg sett sedd sedda
sitta sitter satt suttit
sjunga sjunger sjöng sjungit
sjunka sjunker sjönk sjunkit sjunkna
skilja skiljer skilde skilt skild skilda
skina skiner sken skinit
skjuta skjuter sköt skjutit skjuten skjutna
skola ska skall skulle
skriva skriver skrev skrivit skriven skrivna skrivet
skära skär skar skurit skuren skurna
slippa slipper slapp sluppit
slita sliter slet slitit sliten
sluta slutar slutade slutat
slå slår slog slagit slagen slagna
smita smiter smet smitit
smörja smörjer smorde smort
snida
sova sover sov sovit
spricka spricker sprack spruckit
sprida sprider spred spridit spritt spridd spridda
springa springer sprang sprungit
stiga stiger steg stigit stigna
stjäla stjäl stal stulit stulen
strida strider stred stridit
stryka stryker strök strukit struken strukna
stå står stod stått
stödja stöder stödde stött stödd stödda stöd
svika sviker svek svikit
försvinna försvinner försvann försvunnit försvunnen försvunna | lida lider led lidit liden | sticka sticker stack stuckit stucken | krypa kryper kröp krupit
sluta sluter slöt slutit sluten slutna slutet | hugga hugger högg huggit huggen | dyka dyker dök dykt | svära svär svor svurit svuren | suga suger sög sugit | svälja sväljer svalde svalt
skryta skryter skröt skrutit | skrika skriker skrek skrikit | rinna rinner rann runnit | klyva klyver klöv kluvit kluven | spinna spinner spann spunnit | strypa stryper ströp strypt | duga duger dög dugt
säga säger sade sa sagt sägs sägas
sälja säljer sålde sålt såld sålda säljs säljas
sätta sätter satte satt satta
söka söker sökte sökt sökta
ta tar tog tagit tagen tagna taget taga tas
tiga tiger teg tigit
tvinga tvingar tvang tvingade tvingat
tänka tänker tänkte tänkt tänkta
vika viker vek vikit
vilja vill ville velat
vinna vinner vann vunnit vunnen vunna vunnet
vrida vrider vred vridit
välja väljer valde valt vald valda väljs väljas
vänja vänjer vande vant
vara är var varit
växa växer växte växt växta
veta vet visste vetat
äta äter åt ätit
köpa köper köpte köpt köpta köps köpas
använda använder använde använt använd använda
sända sänder sände sänt sänd
vända vänder vände vänt vänd
bygga bygger byggde byggt byggd byggda
följa följer följde följt följd följda
hjälpa hjälper hjälpte hjälpt hjälpta
hänga hänger hängde hängt
känna känner kände känt känd kända
märka märker märkte märkt märkta
möta möter mötte mött mötta
räcka räcker räckte räckt
röra rör rörde rört rörd rörda
ställa ställer ställde ställt ställd ställda
tycka tycker tyckte tyckt
öka ökar ökade ökat ökad ökade
minska minskar minskade minskat minskad
stänga stänger stängde stängt stängd stängda
höra hör hörde hört hörd hörda
föra för förde fört förd förda
göra gör gjorde gjort
lära lär lärde lärt lärd
styra styr styrde styrt styrd styrda
hyra hyr hyrde hyrt
köra kör körde kört
skilja skiljer skilde skilt
välja väljer valde valt
ske sker skedde skett
bero beror berodde berott
tro tror trodde trott trodd
bo bor bodde bott
`);

/** Plurals that change their vowel, and comparatives. */
export const swedishWords = irregularForms(`
bok boken böcker böckerna
man mannen män männen
fot foten fötter fötterna
hand handen händer händerna
land landet länder länderna
stad staden städer städerna
natt natten nätter nätterna
rot roten rötter rötterna
son sonen söner sönerna
dotter dottern döttrar döttrarna
bror brodern broder bröder bröderna
mor modern moder mödrar mödrarna
far fadern fader fäder fäderna
tand tanden tänder tänderna
strand stranden stränder stränderna
brand branden bränder bränderna
kraft kraften krafter krafterna
bonde bonden bönder bönderna
gås gåsen gäss gässen
mus musen möss mössen
öga ögat ögon ögonen
öra örat öron öronen
huvud huvudet huvuden huvudena
ledamot ledamoten ledamöter ledamöterna
bokstav bokstaven bokstäver bokstäverna
stav staven stäver stäverna
and anden änder änderna
rand randen ränder ränderna
tång tången tänger tängerna
stång stången stänger stängerna
lus lusen löss lössen
sko skon skor skorna
ort orten orter orterna
museum museet museer museerna
centrum centret centra centrumet
faktum faktumet fakta
datum datumet data datumen
stor stort stora större störst största
liten litet lilla små mindre minst minsta
god gott goda bra bättre bäst bästa
dålig dåligt dåliga sämre sämst sämsta
hög högt höga högre högst högsta
låg lågt låga lägre lägst lägsta
lång långt långa längre längst längsta
ung ungt unga yngre yngst yngsta
gammal gammalt gamla äldre äldst äldsta
tung tungt tunga tyngre tyngst tyngsta
grov grovt grova grövre grövst
få färre
många mång fler flera flest flesta
mycket mer mera mest mesta
nära närmare närmast närmaste
ny nytt nya nyare nyast nyaste
fri fritt fria friare
egen eget egna
`);
