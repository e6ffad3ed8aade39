import { irregularForms } from './irregular.ts';

/** Strong verbs; forms with -s are known by their form without. Written for this project. */
export const swedishVerbs = irregularForms(`
be ber bad bett bedja | binda binder band bundit bunden bundna | bita biter bet bitit biten bitna bitet | bjuda bjuder bjöd bjudit bjuden | bli blir blev blivit bliva | brinna brinner brann brunnit | brista brister brast brustit
bryta bryter bröt brutit bruten brutna brutet | bära bär bar burit buren burna buret bärs | böra bör borde bort | dela | dra drar drog dragit dragen dragna draget draga dras | dricka dricker drack druckit
driva driver drev drivit driven drivna drivet | dö dör dog dött | dölja döljer dolde dolt dold | falla faller föll fallit fallen fallna fallet | fara far for farit | finna finner fann funnit funnen funnet finns fanns funnits
flyga flyger flög flugit | flyta flyter flöt flutit | frysa fryser frös frusit frusen frusna | få får fick fått fås fåtts | förlora förlorar förlorade förlorat | ge ger gav gett givit given givna givet getts giva
glädja gläder gladde glatt | gripa griper grep gripit gripen gripna gripet | gå går gick gått | göra gör gjorde gjort gjord gjorda görs gjordes | ha har hade haft | hinna hinner hann hunnit
hålla håller höll hållit hållen hållna hållet | kliva kliver klev klivit | knyta knyter knöt knutit knuten knutna | komma kommer kom kommit | kunna kan kunde kunnat | le ler log | leda leder ledde lett ledd ledda leds led
leva lever levde levt levat | ligga ligger låg legat | ljuga ljuger ljög ljugit | lyda lyder löd lytt lydde | låta låter lät låtit låten låtna låtet | lägga lägger lade lagt la lagd lagda | läsa läser läste läst lästa
lösa löser löste löst lösta | låsa låser låste låst låsta | måla | njuta njuter njöt njutit | nå når nådde nått nås nåtts | resa reser reste rest | rida rider red ridit riden ridna | riva river rev rivit riven rivna rivet
rå rår rådde rått | se ser såg sett sedd sedda ses setts | sitta sitter satt suttit | sjunga sjunger sjöng sjungit | sjunka sjunker sjönk sjunkit sjunkna | skilja skiljer skilde skilt skild skilda | skina skiner sken skinit
skjuta skjuter sköt skjutit skjuten skjutna | ska skall skulle | skriva skriver skrev skrivit skriven skrivna skrivet | skära skär skar skurit skuren skurna | slippa slipper slapp sluppit | slita sliter slet slitit sliten slitna slitet
sluta slutar slutade slutat | slå slår slog slagit slagen slagna slaget slås | smita smiter smet smitit | smörja smörjer smorde smort | snida | sova sover sov sovit | spricka spricker sprack spruckit sprucken spruckna
sprida sprider spred spridit spritt spridd spridda | springa springer sprang sprungit | stiga stiger steg stigit stigna | stjäla stjäl stal stulit stulen stulna stulet stjäls | strida strider stred stridit
stryka stryker strök strukit struken strukna | stå står stod stått | stödja stöder stödde stött stödd stödda stöd | svika sviker svek svikit sviken svikna | försvinna försvinner försvann försvunnit försvunnen försvunna
lida lider led lidit liden | sticka sticker stack stuckit stucken | krypa kryper kröp krupit | sluta sluter slöt slutit sluten slutna slutet | hugga hugger högg huggit huggen | dyka dyker dök dykt | svära svär svor svurit svuren
suga suger sög sugit | svälja sväljer svalde svalt | skryta skryter skröt skrutit | skrika skriker skrek skrikit | rinna rinner rann runnit | klyva klyver klöv kluvit kluven | spinna spinner spann spunnit | strypa stryper ströp strypt
duga duger dög dugt | säga säger sade sa sagt sägs sägas | sälja säljer sålde sålt såld sålda säljs säljas | sätta sätter satte satt satta | söka söker sökte sökt sökta | ta tar tog tagit tagen tagna taget taga tas
tiga tiger teg tigit | tvinga tvingar tvang tvingade tvingat | tänka tänker tänkte tänkt tänkta | vika viker vek vikit | vilja vill ville velat | vinna vinner vann vunnit vunnen vunna vunnet
vrida vrider vred vridit vriden vridna vridet | välja väljer valde valt vald valda väljs väljas | vänja vänjer vande vant | vara är var varit | växa växer växte växt växta vuxit vuxen vuxna vuxet | veta vet visste vetat
äta äter åt ätit äten ätna ätet | köpa köper köpte köpt köpta köps köpas | använda använder använde använt använd använda | sända sänder sände sänt sänd | vända vänder vände vänt vänd | bygga bygger byggde byggt byggd byggda
följa följer följde följt följd följda | hjälpa hjälper hjälpte hjälpt hjälpta | hänga hänger hängde hängt | känna känner kände känt känd kända | märka märker märkte märkt märkta | möta möter mötte mött mötta
räcka räcker räckte räckt | röra rör rörde rört rörd rörda | ställa ställer ställde ställt ställd ställda | tycka tycker tyckte tyckt | öka ökar ökade ökat ökad ökade | minska minskar minskade minskat minskad
stänga stänger stängde stängt stängd stängda | höra hör hörde hört hörd hörda | föra för förde fört förd förda | lära lär lärde lärt lärd | styra styr styrde styrt styrd styrda | hyra hyr hyrde hyrt | köra kör körde kört
skilja skiljer skilde skilt | välja väljer valde valt | ske sker skedde skett | bero beror berodde berott | tro tror trodde trott trodd | bo bor bodde bott bebodd | äga äger ägde ägt ägs ägd ägda ägdes | öva övar övade övat övas övad
ösa öser öste öst | ana anar anade anat anas | ena enar enade enat enas enad enades enats | eka ekar ekade ekat | råda råder rådde rått | stödja stödjer stödjs stödjas | hända händer hände hänt | tända tänder tände tänt tänd tänds
lända länder lände länt | betala betalar betalade betalt betalat betald betalda betalas betalades betalats | minnas minns mindes mints | trivas trivs trivdes trivts | umgås umgicks umgåtts | slåss slogs slagits
töras törs tordes torts | skämmas skäms skämdes skämts | gjuta gjuter göt gjutit gjuten gjutna | glida glider gled glidit | gnida gnider gned gnidit | gråta gråter grät gråtit | knipa kniper knep knipit | niga niger neg nigit
nypa nyper nöp nupit | nysa nyser nös nyst | pipa piper pep pipit | skrida skrider skred skridit skriden skridna | smälla smäller small smällt | snyta snyter snöt snutit | stinka stinker stank | supa super söp supit
svida svider sved svidit | svälta svälter svalt svultit | tjuta tjuter tjöt tjutit | tryta tryter tröt trutit | vina viner ven vinit | ryta ryter röt rutit | ryka ryker rök rykt | fnysa fnyser fnös fnyst | drypa dryper dröp drupit
slinka slinker slank slunkit | sjuda sjuder sjöd sjudit | löpa löper löpte löpt | förnimma förnimmer förnam förnummit | bringa bringar bringade bragte bragt | tåla tål tålde tålt | mala mal malde malt mald
sköta sköter skötte skött sköts | åka åker åkte åkt åks | sy syr sydde sytt sydd | bry bryr brydde brytt | fly flyr flydde flytt | sky skyr skydde skytt | ro ror rodde rott | strö strör strödde strött | må mår mådde
förmå förmår förmådde förmått | klä klär klädde klätt klädd klädda | spörja spörjer sporde sport | begrava begraver begravde begravt begravd begravda
`);

/** Plurals that change their vowel, and comparatives. */
export const swedishWords = irregularForms(`
bok boken böcker böckerna | man mannen män männen | fot foten fötter fötterna | hand handen händer händerna | land landet länder länderna | stad staden städer städerna | natt natten nätter nätterna | rot roten rötter rötterna
son sonen söner sönerna | dotter dottern döttrar döttrarna | bror brodern broder bröder bröderna | mor modern moder mödrar mödrarna | far fadern fader fäder fäderna | tand tanden tänder tänderna | strand stranden stränder stränderna
brand branden bränder bränderna | kraft kraften krafter krafterna | bonde bonden bönder bönderna | gås gåsen gäss gässen | mus musen möss mössen | öga ögat ögon ögonen | öra örat öron öronen | huvud huvudet huvuden huvudena
ledamot ledamoten ledamöter ledamöterna | bokstav bokstaven bokstäver bokstäverna | stav staven stäver stäverna | and anden änder änderna | rand randen ränder ränderna | tång tången tänger tängerna | stång stången stänger stängerna
lus lusen löss lössen | sko skon skor skorna | ort orten orter orterna | museum museet museer museerna | centrum centret centra centrumet | faktum faktumet fakta | datum datumet data datumen | stor stort stora större störst största
liten litet lilla små mindre minst minsta | god gott goda bra bättre bäst bästa | dålig dåligt dåliga sämre sämst sämsta | hög högt höga högre högst högsta | låg lågt låga lägre lägst lägsta | lång långt långa längre längst längsta
ung ungt unga yngre yngst yngsta | gammal gammalt gamla äldre äldst äldsta | tung tungt tunga tyngre tyngst tyngsta | grov grovt grova grövre grövst | få färre | många mång fler flera flest flesta | mycket mer mera mest mesta
nära närmare närmast närmaste | ny nytt nya nyare nyast nyaste | fri fritt fria friare | egen eget egna | morgon morgonen morgnar morgnarna | afton aftonen aftnar aftnarna | djävul djävulen djävlar djävlarna
sommar sommaren somrar somrarna | hammare hammaren hammarna hammare | kammare kammaren kamrar kamrarna | nummer numret numren nummerna | himmel himlen himmeln himlar himlarna | dotter dottern döttrar | mun munnen munnar
lager lagret lagren lagrens | papper papperet pappret papperen papperna | glad glatt glada gladare gladast gladaste | nöjd nöjt nöjda nöjdare nöjdast nöjdaste | död dött döda | rädd rädda räddare räddast | åker åkern åkrar åkrarna
tentamen tentamina | examen examina | lexikon lexikonet lexika | medium mediet medier media | spektrum spektrumet spektra | bot boten böter böterna | nöt nöten nötter nötterna | get geten getter getterna
spång spången spänger spängerna | svåger svågern svågrar | finger fingret fingrar fingrarna | kollega kollegan kolleger kollegor kollegorna kollegerna | historia historien historian historier historierna
modern modernt moderna modernare modernast | stimulus stimuli | vän vännen vänner vännerna | hustru hustrun hustrur | viss visst vissa | ond ont onda värre värst | ö ön öar öarna öns | verkstad verkstaden verkstäder verkstäderna
forum forumet fora
`);
