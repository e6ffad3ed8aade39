import { irregularForms } from './irregular.ts';

/** Verbs in -ere: the root, what the preterite and what the participle is made of. Written for this project. */
const roots = `
rid ris ris|ard ars ars|mord mors mors|rad ras ras|espand espans espans|elud elus elus|regg ress rett|frigg friss fritt|figg fiss fiss|sconfigg sconfiss sconfitt
sum suns sunt|redim redens redent|spegn spens spent|sping spins spint|ting tins tint|ung uns unt|pung puns|cing cins cint|frang frans frant|piang pians|mung muns munt
estingu estins estint|distingu distins distint|solv sols solt|percuot percoss percoss|porg pors|sporg spors|converg convers|piov piovv piovut|svell svels svelt
intrud intrus intrus|estrud estrus estrus|asperg aspers aspers|merg mers mers|terg ters ters|nett ness ness|flett fless fless|rod ros ros|led les les|scind sciss sciss
sprem spremett spremut|string strins strett|volg vols|erg ers|ascend asces asces|iscriv iscriss iscritt|costring costrins costrett|annett anness anness|cosparg cospars cospars
`;

/** `rid ris ris` → `ridere`, `rise`, `risero`, `riso`, `risa`, `risi`. */
const strong = roots.trim().split(/[\n|]/).map((row) => row.split(' ')).map(formsOf);

function formsOf([root = '', past = '', participle]: readonly string[]): string {
  const present = ['ere', 'e', 'ono', 'eva', 'erà'].map((end) => root + end);
  const preterite = ['e', 'ero'].map((end) => past + end);
  return [...present, ...preterite, ...(participle ? ['o', 'a', 'i', 'e'].map((end) => participle + end) : [])].join(' ');
}

/** Verbs that change their stem, and nouns that do. Written for this project. */
export const italianIrregular = irregularForms(`${strong.join('|')}
uomo uomini
dio dei
bue buoi
paio paia
uovo uova
braccio braccia
mano mani
essere è sono sia siano era erano fu furono sarà saranno sarebbe essendo fosse fossero
avere ha hanno ho abbia abbiano aveva avevano ebbe avrà avranno avrebbe avuto avendo ebbero avremo avesse avessero abbiamo
fare fa fanno faccio faccia facciano faceva facevano fece fecero farà faranno farebbe fatto fatta fatti fatte facendo facesse facessero facciamo
dare dà danno dia diano dava davano diede diedero darà daranno darebbe dato data dati date dando dette dettero desse dessero
stare sta stanno stia stiano stava stavano starà stato stata stati state stando stette stettero stesse stessero
andare va vanno vada vadano andava andavano andrà andranno andrebbe andato andata andati andate andando andò andarono andasse
venire viene vengono venga vengano veniva venne vennero verrà verranno venuto venuta venuti venute venendo vengo
tenere tiene tengono tengo tenga tengano teneva tenne tennero terrà terranno tenuto tenuta tenuti tenute tenendo terrebbe tenesse
porre pone pongono ponga pongano poneva pose posero porrà porranno posto posta posti poste ponendo pongo poniamo ponesse ponessero
trarre trae traggono tragga traeva trasse trarrà tratto tratta tratti tratte traendo traggo traesse
durre duce ducono duca duceva dusse durrà durranno dotto dotta dotti dotte ducendo duco ducesse ducessero ducente
dire dice dicono dica dicano diceva disse dissero dirà diranno detto detta detti dette dicendo dico direbbe dicesse dicessero
potere può possono possa possano poteva potevano potrà potranno potrebbe potuto potendo posso poté potesse
volere vuole vogliono voglia voleva volle vorrà vorrebbe voluto volendo voglio vollero volesse
dovere deve devono debba debbano doveva dovrà dovranno dovrebbe dovuto dovuta dovuti dovute dovendo devo dovesse
sapere sa sanno sappia sapeva seppe saprà saputo sapendo so seppero saprebbe sapesse
vedere vede vedono veda vedeva vide vedrà vedranno visto vista visti viste veduto vedendo vedo videro vedrebbe vedesse
rimanere rimane rimangono rimanga rimase rimarrà rimasto rimasta rimasti rimaste rimanendo rimango rimasero
valere vale valgono valga valse varrà valso valendo
salire sale salgono salga saliva salì salirà salito salendo salgo
morire muore muoiono morì morirà morto morta morti morte morendo
uscire esce escono esca usciva uscì uscirà uscito uscita uscendo esco
offrire offre offrono offro offra offrano offriva offrì offrirà offriranno offerto offerta offerti offerte offrendo offerse
aprire apre aprono apra apriva aprì aprirà aperto aperta aperti aperte aprendo
coprire copre coprono copra copriva coprì coprirà coperto coperta coperti coperte coprendo
soffrire soffre soffrono soffra soffriva sofferto soffrendo
scegliere sceglie scelgono scelga sceglieva scelse sceglierà scelto scelta scelti scelte scegliendo scelgo scelsero
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
cuocere cuoce cuociono cotto cotta cosse
unire unisce uniscono unisco unisca uniscano unì unito unita uniti unite unendo
bere beve bevono beva beveva bevevano bevve berrà bevuto bevuta bevuti bevute bevendo bevo bevesse
agire agisce agiscono agisco agisca agiscano agì agito agita agendo
esistere esiste esistono esisteva esistito esistendo
emettere emette emettono emise emesso emessa emessi emettendo
ottenere ottiene ottengono ottenga ottenne otterrà ottenuto ottenuta ottenuti ottenendo
investire investe investono investa investiva investirà investito investita investiti investendo
seguire segue seguono segua seguiva seguì seguirà seguito seguita seguiti seguendo
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
permanere permane permangono permanga permase | equivalere equivale equivalgono equivalga equivarrà | comparire compare compaiono compaia comparve comparso comparsa comparsi
vvedere vvede vvedono vveda vvide vveduto vvisto vvista vvisti vviste | udire udì udito udita udirà | restringere ristretto ristretta ristretti ristrette | unire unirsi uniamo unisse unirà
zio zii zia zie | ala ali | via vie | scia scie | dea dee | mille mila | eco echi | duca duchi duchessa duchesse | principe principi principessa principesse | poeta poeti poetessa poetesse
barone baroni baronessa | sacerdote sacerdoti sacerdotessa | oste osti ostessa | eroe eroi eroina eroine | gallo galli gallina galline | cane cani cagna cagne | re regina regine
`);
