import { irregularForms } from './irregular.ts';

/** Verbs that change their stem, and nouns that do. Written for this project. */
export const italianIrregular = irregularForms(`
uomo uomini
dio dei
bue buoi
paio paia
uovo uova
braccio braccia
mano mani
essere è sono sia siano era erano fu furono sarà saranno sarebbe essendo
avere ha hanno ho abbia abbiano aveva avevano ebbe avrà avranno avrebbe avuto avendo
fare fa fanno faccio faccia facciano faceva facevano fece fecero farà faranno farebbe fatto fatta fatti fatte facendo
dare dà danno dia diano dava davano diede diedero darà daranno darebbe dato data dati date dando
stare sta stanno stia stiano stava stavano starà stato stata stati state stando
andare va vanno vada vadano andava andavano andrà andranno andrebbe andato andata andati andate andando
venire viene vengono venga vengano veniva venne vennero verrà verranno venuto venuta venuti venute venendo
tenere tiene tengono tengo tenga tengano teneva tenne tennero terrà terranno tenuto tenuta tenuti tenute tenendo
porre pone pongono ponga pongano poneva pose posero porrà porranno posto posta posti poste ponendo
trarre trae traggono tragga traeva trasse trarrà tratto tratta tratti tratte traendo
durre duce ducono duca duceva dusse durrà durranno dotto dotta dotti dotte ducendo
dire dice dicono dica dicano diceva disse dissero dirà diranno detto detta detti dette dicendo
potere può possono possa possano poteva potevano potrà potranno potrebbe potuto potendo
volere vuole vogliono voglia voleva volle vorrà vorrebbe voluto volendo
dovere deve devono debba debbano doveva dovrà dovranno dovrebbe dovuto dovuta dovuti dovute dovendo
sapere sa sanno sappia sapeva seppe saprà saputo sapendo
vedere vede vedono veda vedeva vide vedrà vedranno visto vista visti viste veduto vedendo
rimanere rimane rimangono rimanga rimase rimarrà rimasto rimasta rimasti rimaste rimanendo
valere vale valgono valga valse varrà valso valendo
salire sale salgono salga saliva salì salirà salito salendo
morire muore muoiono morì morirà morto morta morti morte morendo
uscire esce escono esca usciva uscì uscirà uscito uscita uscendo
offrire offre offrono offro offra offrano offriva offrì offrirà offriranno offerto offerta offerti offerte offrendo
aprire apre aprono apra apriva aprì aprirà aperto aperta aperti aperte aprendo
coprire copre coprono copra copriva coprì coprirà coperto coperta coperti coperte coprendo
soffrire soffre soffrono soffra soffriva sofferto soffrendo
scegliere sceglie scelgono scelga sceglieva scelse sceglierà scelto scelta scelti scelte scegliendo
togliere toglie tolgono tolga toglieva tolse toglierà tolto tolta tolti tolte togliendo
cogliere coglie colgono colga coglieva colse coglierà colto colta colti colte cogliendo
sciogliere scioglie sciolgono sciolse sciolto sciolta sciogliendo
volgere volge volgono volse volto volta volgendo
prendere prende prendono prenda prendeva prese presero prenderà preso presa presi prendendo
spendere spende spendono spenda spendeva spese spesero spenderà speso spesi spendendo
rendere rende rendono renda rendeva rese resero renderà reso resa resi rendendo
tendere tende tendono tenda tendeva tese tenderà teso tesa tesi tendendo
pendere pende pendono penda pendeva pese penderà peso pesa pesi pendendo
difendere difende difendono difese difeso difesa
scendere scende scendono scenda scendeva scese scenderà sceso scesa scesi scendendo
vendere vende vendono vendo venda vendano vendeva vendevano vendette venderà venderanno venderebbe venduto venduta venduti vendute vendendo
chiudere chiude chiudono chiuda chiudeva chiuse chiuderà chiuso chiusa chiusi chiuse chiudendo
cludere clude cludono cluse cludeva cluderà cluso clusa clusi cludendo
decidere decide decidono decida decise deciderà deciso decisa decisi decidendo
dividere divide dividono divida divise dividerà diviso divisa divisi dividendo
mettere mette mettono metta metteva mise misero metterà messo messa messi messe mettendo
cedere cede cedono ceda cedeva cesse cederà cesso cessa cessi cedendo
succedere succede succedono successe successo successa
concedere concede concedono concesse concederà concesso concessa concessi concesse concedendo
correre corre corrono corra correva corse correrà corso corsi correndo
leggere legge leggono legga leggeva lesse leggerà letto letta letti lette leggendo
scrivere scrive scrivono scriva scriveva scrisse scriverà scritto scritta scritti scritte scrivendo
rispondere risponde rispondono risponda rispose risponderà risposto risposta risposti rispondendo
chiedere chiede chiedono chieda chiedeva chiese chiederà chiesto chiesta chiesti chieste chiedendo
nascere nasce nascono nasca nasceva nacque nascerà nato nata nati nate nascendo
crescere cresce crescono cresca cresceva crebbe crescerà cresciuto cresciuta cresciuti crescendo
conoscere conosce conoscono conosca conosceva conobbe conoscerà conosciuto conosciuta conoscendo
perdere perde perdono perda perdeva perse perderà perso persa persi perduto perdendo
vincere vince vincono vinca vinceva vinse vincerà vinto vinta vinti vincendo
vivere vive vivono viva viveva visse vivrà vissuto vissuta vivendo
muovere muove muovono muova muoveva mosse muoverà mosso mossa mossi muovendo
rompere rompe rompono ruppe rotto rotta rompendo
assumere assume assumono assuma assumeva assunse assumerà assunto assunta assunti assunte assumendo
esprimere esprime esprimono espresse espresso espressa espressi esprimendo
spingere spinge spingono spinse spinto spinta spingendo
giungere giunge giungono giunga giungeva giunse giungerà giunto giunta giunti giungendo
stringere stringe stringono strinse stretto stretta stringendo
distruggere distrugge distruggono distrusse distrutto distrutta
proteggere protegge proteggono protegga protesse proteggerà protetto protetta protetti proteggendo
dirigere dirige dirigono diresse diretto diretta diretti dirigendo
esigere esige esigono esatto esatta
risolvere risolve risolvono risolse risolto risolta risolvendo
apparire appare appaiono apparve apparso apparsa
discutere discute discutono discusse discusso discussa discutendo
piacere piace piacciono piacque piaciuto
tacere tace tacciono tacque taciuto
cuocere cuoce cuociono cotto cotta
usare usa usano usi usava userà usato usata usati usate usando
unire unisce uniscono unì unito unita uniti unite unendo
amare ama amano amava amavano amerà amato amata amati amate amando
bere beve bevono beva beveva bevevano bevve berrà bevuto bevuta bevuti bevute bevendo
agire agisce agiscono agì agito agendo
esistere esiste esistono esisteva esistito esistendo
emettere emette emettono emise emesso emessa emessi emettendo
ottenere ottiene ottengono ottenga ottenne otterrà ottenuto ottenuta ottenuti ottenendo
investire investe investono investa investiva investirà investito investita investiti investendo
seguire segue seguono segua seguiva seguì seguirà seguito seguita seguiti seguendo
tempio tempio templi
bello bella belli belle bel bei begli
grande grandi gran
santo santa santi sante san
quello quella quelli quelle quel quei quegli
sedere siedo siede siedono sieda siedano
redigere redasse redassero redatto redatta redatti redatte | transigere transatto | erigere eresse eretto eretta eretti erette
prediligere predilesse prediletto prediletta prediletti predilette | negligere neglesse negletto negletta negletti neglette
affliggere afflisse afflitto afflitta afflitti afflitte | infliggere inflisse inflitto inflitta inflitti inflitte
accendere accese accesero acceso accesa accesi | offendere offese offeso offesa offesi | sospendere sospese sospeso sospesa sospesi
fondere fuse fusero fuso fusa fusi | nascondere nascose nascosto nascosta nascosti nascoste
incidere incise incisero inciso incisa incisi | coincidere coincise coinciso | uccidere uccise ucciso uccisa uccisi
invadere invase invaso invasa invasi | evadere evase evaso evasa evasi | persuadere persuase persuaso persuasa persuasi
illudere illuse illuso illusa illusi | deludere deluse deluso delusa delusi | alludere alluse alluso
esplodere esplose esploso esplosa esplosi
erodere erose eroso erosa erosi | immergere immerse immerso immersa immersi | emergere emerse emerso emersa emersi
sorgere sorse sorsero sorto sorta sorti sorte | spargere sparse sparso sparsa sparsi | accorgere accorse accorto accorta accorti accorte
comprimere compresse compresso compressa compressi | sopprimere soppresse soppresso soppressa soppressi | reprimere represse represso
deprimere depresse depresso depressa depressi | imprimere impresse impresso impressi | opprimere oppresse oppresso oppressa oppressi
dipingere dipinse dipinto dipinta dipinti dipinte | fingere finse finto finta finti finte | piangere pianse pianto pianti
infrangere infranse infranto infranta infranti | spegnere spegne spengono spenga spense spento spenta spenti spente
assolvere assolse assolto assolta assolti | evolvere evolse evoluto evoluta evoluti evolute | scuotere scosse scosso scossa scossi
connettere connesse connesso connessa connessi | riflettere riflesse riflesso riflessa riflessi | scindere scisse scisso scissa scissi
espellere espulse espulso espulsa espulsi espulse | cadere cadde caddero cadrà cadranno cadrebbe | dolere duole dolgono dolse
giacere giacciono giacque | nuocere nuoce nuociono nocque nociuto | parere paiono paia parve parso | udire ode odono oda
cassaforte casseforti | roccaforte roccheforti | piazzaforte piazzeforti | acquaforte acqueforti | terracotta terrecotte
mezzaluna mezzelune | altoforno altiforni | bassorilievo bassirilievi | capogruppo capigruppo | caporeparto capireparto
capostazione capistazione | capofamiglia capifamiglia | caposquadra capisquadra | caposaldo capisaldi | capoufficio capiufficio
dito dita | osso ossa | muro mura | labbro labbra | membro membra | lenzuolo lenzuola | ginocchio ginocchia
servire serve servono serva serviva servì servirà servito servita serviti servendo
`);
