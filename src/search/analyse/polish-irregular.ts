import { irregularForms } from './irregular.ts';

/** Verbs with a stem of their own in the present, which prefixes may precede. Of the past the feminine is enough. Written for this project. */
export const polishVerbs = irregularForms(`
pisać pisze piszą piszę pisał pisała pisali | brać bierze biorą biorę brał brała brali | wiedzieć wie wiedzą wiem wiedział wiedziała | mieć ma mają mam miał miała mieli | być jest są był była będzie będą | iść idzie idą szedł szła szli
jechać jedzie jadą jechał | móc może mogą mógł mogła mogli | chcieć chce chcą chciał chciała | dać da dam dadzą dał dała dali | dawać daje dają dawał | rosnąć rośnie rosną rósł rosła rosło rosły
nieść niesie niosą niósł niosła nieśli niesiony niesiona | wieść wiedzie wiodą wiódł wiodła wiedli wiedziony | jeść je jedzą jadł jadła | kazać każe każą kazał kazała kazali | wiązać wiąże wiążą wiązał | szukać szuka szukają szukał
stać stoi stoją stał stała | spać śpi śpią spał | wziąć weźmie wezmą wziął wzięła wzięty | jąć jmie jmą jął jęła jęty ejmie ejmą | cząć cznie czną czął częła częty | ciąć tnie tną ciął cięła cięty | giąć gnie gną giął gięła gięty
kląć klnie klną klął klęła | piąć pnie pną piął pięła pięty | żyć żyje żyją żył żyła | jść jdzie jdą szedł szła szło szli szły | pójść pójdzie pójdą poszedł poszła poszło poszli poszły
naleźć najdzie najdą nalazł nalazła nalazło nalazły naleźli | paść padnie padną padł padła padło padły padli | wieźć wiezie wiozą wiózł wiozła | zostać zostanie zostaną został została zostało zostały zostali
dostać dostanie dostaną dostał dostała dostali | powstać powstanie powstaną powstał powstała powstało powstały | słać śle ślą słał słała słali | zebrać zbierze zbiorą zebrał zebrała zebrali | odebrać odbierze odbiorą odebrał odebrała
zawrzeć zawrze zawrą zawarł zawarła zawarli zawarty zawarta zawarte | kłaść kładzie kładą kładł kładła | biec biegnie biegną biegł biegła | lec legnie legną legł legła | piec piecze pieką piekł piekła pieczony
tłuc tłucze tłuką tłukł tłukła | strzec strzeże strzegą strzegł strzegła strzeżony | wlec wlecze wloką wlókł wlokła | ciec ciecze cieknie ciekną ciekł ciekła | rzec rzecze rzeką rzekł rzekła
kraść kradnie kradną kradł kradła kradziony | siąść siądzie siądą siadł siadła siedli | trząść trzęsie trzęsą trząsł trzęsła | gryźć gryzie gryzą gryzł gryzła | leźć lezie lezą lazł lazła | pleść plecie plotą plótł plotła pletli
gnieść gniecie gniotą gniótł gniotła | wesprzeć wesprze wesprą wsparł wsparła wsparty | zjeść zje zjem zjedzą zjadł zjadła zjedli zjedzony | prać pierze piorą prał prała | orać orze orzą orał orała | karać karze karzą karał karała
skakać skacze skaczą | płakać płacze płaczą | płukać płucze płuczą | lizać liże liżą | czesać czesze czeszą | deptać depcze depczą | bać boi boją bał bała | zwać zwie zwą zwał | mrzeć mrze mrą marł marła
przeć prze prą parł parła party | trzeć trze trą tarł tarła tarty | drzeć drze drą darł darła darty | siać sieje sieją siał siała | wiać wieje wieją wiał wiała | lać leje leją lał lała | śmiać śmieje śmieją śmiał śmiała
chwiać chwieje chwieją | grzać grzeje grzeją grzał grzała | umieć umie umiem umieją umiał umiała | grać gra gram gramy grają grał grała grany grana grane granych granego granej | znać zna znam znamy znają znał znała znany
dbać dba dbają dbał dbała | pchać pcha pchają pchał | jazd jeździe | ejść ejdzie ejdą szedł eszła | stać stanie staną
`);

/** Nouns that change, comparatives, numerals; of adjectives the first form is enough. Written for this project. */
export const polishWords = irregularForms(`
ramię ramienia ramiona ramion | dzień dnia dni dniu dniem dniom dniach | tydzień tygodnia tygodnie tygodni tygodniem | rok roku rokiem lata lat latach latami | człowiek człowieka człowiekiem ludzie ludzi ludziom ludźmi
pieniądz pieniądza pieniądze pieniędzy pieniądzom pieniędzmi | dziecko dziecka dzieckiem dzieci dzieciom dziećmi dzieciach | brat brata bracia braci | ksiądz księdza księża
przyjaciel przyjaciela przyjacielowi przyjacielem przyjaciele przyjaciół przyjaciołom przyjaciółmi przyjaciołach | sąsiad sąsiada sąsiedzi sąsiadów | imię imienia imiona imion | ojciec ojca ojcu ojcem ojcowie ojców
pies psa psu psem psy psów | oko oka okiem oczy oczu oczami | ucho ucha uszy uszu | miesiąc miesiąca miesiące miesięcy miesiącem miesiącach | tysiąc tysiąca tysiące tysięcy tysiącach | duży większy większa większe największy
mały mniejszy mniejsza mniejsze najmniejszy | dobry lepszy lepsza lepsze najlepszy | zły zła złe gorszy gorsza gorsze najgorszy | kościół kościele | ciało ciele | anioł aniele | las lesie | gniazdo gnieździe | gwiazda gwieździe
wiara wierze | miara mierze | ofiara ofierze | lato lecie | wiatr wietrze | babcia babć | ciocia cioć | trzeci trzeciego trzeciej trzecia trzecie trzecich trzecim trzecią trzeciemu | wieś wsi wsią wsie wsiami wsiach
książę księcia księciu księciem książęta książąt książętom | wąski węższy węższa węższe | gorący gorętszy gorętsza | biały bielszy bielsza bieli | mały mali | prosty prości | czysty czyści | tłusty tłuści | miękki miększy
rzadki rzadszy rzadsza rzadsze | szybki szybszy szybsza szybsze | wielki większy większa większe | cienki cieńszy cieńsza | płytki płytszy | brzydki brzydszy | słodki słodszy | gładki gładszy | mąż męża mężowie mężów mężem mężowi
pięć pięciu pięcioma | sześć sześciu | siedem siedmiu | osiem ośmiu | sto stu setki | dwa dwóch dwie dwaj dwoma dwom | trzy trzech trzema trzem | cztery czterech czterema czterem
wysoki wyższy wyższa wyższe wyższych wyższego najwyższy najwyższa najwyższe | niski niższy niższa niższe niższych niższego najniższy najniższa najniższe | krótki krótszy krótsza krótsze krótszych | bliski bliższy bliższa bliższe
szeroki szerszy szersza szersze | daleki dalszy dalsza dalsze dalszych | głęboki głębszy głębsza | lekki lżejszy lżejsza | ciężki cięższy cięższa
`);
