import { irregularForms } from './irregular.ts';

/** Verbs that change their stem, and nouns that do. Written for this project. */
export const frenchIrregular = irregularForms(`
œil oeil yeux
ciel cieux
travail travaux
bail baux
vitrail vitraux
émail émaux
être est sont suis sommes êtes soit soient était étaient fut furent sera seront serait été étant
avoir a ont ai avons avez ait aient avait avaient eut eurent aura auront aurait eu eue eus ayant
aller va vont vais vas aille aillent ira iront irait
faire fait font fais faisons faites fasse fassent faisait faisaient fit firent fera feront ferait faite faites faits faisant
dire dit disent dis dise disait disaient dira diront disant dite dites dits
pouvoir peut peuvent peux puisse puissent pouvait pouvaient pourra pourront pourrait pu pouvant
vouloir veut veulent veux veuille voulait voulaient voudra voudrait voulu voulue voulant
devoir doit doivent dois doive devait devaient devra devront devrait dû due dus dues devant
savoir sait savent sais sache savait savaient saura sauront su sue sachant
voir voit voient vois voie voyait voyaient verra verront vit vu vue vus vues voyant
venir vient viennent viens vienne venait venaient viendra viendront viendrait vint venu venue venus venues venant
tenir tient tiennent tiens tienne tenait tenaient tiendra tiendront tint tenu tenue tenus tenues tenant
prendre prend prennent prends prenne prenait prenaient prendra prendront prit pris prise prises prenant
mettre met mettent mets mette mettait mettaient mettra mettront mit mis mise mises mettant
vendre vend vendent vends vende vendait vendaient vendra vendront vendrait vendit vendu vendue vendus vendues vendant
rendre rend rendent rends rende rendait rendaient rendra rendit rendu rendue rendus rendues rendant
tendre tend tendent tende tendait tendra tendu tendue tendus tendant
pendre pend pendent pende pendait pendra pendu pendue pendant
fondre fond fondent fondait fondra fondu fondue
perdre perd perdent perds perde perdait perdaient perdra perdront perdit perdu perdue perdus perdues perdant
répondre répond répondent réponds réponde répondait répondra répondu répondue répondant
descendre descend descendent descendait descendra descendu descendue
défendre défend défendent défendait défendra défendu défendue
attendre attend attendent attende attendait attendra attendu attendue attendus attendant
étendre étend étendent étendait étendra étendu étendue
entendre entend entendent entendait entendra entendu entendue
dépendre dépend dépendent dépende dépendait dépendra dépendu dépendant
offrir offre offrent offres offrait offraient offrira offriront offert offerte offerts offertes offrant
ouvrir ouvre ouvrent ouvrait ouvraient ouvrira ouvert ouverte ouverts ouvertes ouvrant
couvrir couvre couvrent couvrait couvrira couvert couverte couverts couvertes couvrant
souffrir souffre souffrent souffrait souffert soufferte
acheter achète achètent achètes achetait achetaient achètera achèteront achèterait acheté achetée achetés achetées achetant
lever lève lèvent levait lèvera levé levée levés levées levant
mener mène mènent menait mènera mené menée menés menant
appeler appelle appellent appelait appellera appelé appelée appelés appelant
jeter jette jettent jetait jettera jeté jetée
peser pèse pèsent pesait pèsera pesé pesée
payer paie paient paye payent payait payaient paiera paieront payera payé payée payés payées payant
essayer essaie essaient essaye essayé
employer emploie emploient employait emploiera employé employée employés employant
envoyer envoie envoient envoyait enverra envoyé envoyée
céder cède cèdent cédait cédera cédé cédée cédés
gérer gère gèrent gérait gérera géré gérée gérés gérées gérant
préférer préfère préfèrent préférait préféré
considérer considère considèrent considérait considéré considérée considérés
opérer opère opèrent opérait opéré opérant
croître croît croissent croisse croissait croîtra crû croissant
connaître connaît connaissent connaisse connaissait connaîtra connu connue connus connues connaissant
paraître paraît paraissent paraissait paraîtra paru paraissant
naître naît naissent naquit né née nés nées naissant
duire duit duisent duise duisait duira duisit duite duites duits duisant
construire construit construisent construisait construira construite construits construisant
inscrire inscrit inscrivent inscrivait inscrite inscrits
écrire écrit écrivent écrive écrivait écrira écrite écrits écrites écrivant
crire crit crivent crive crivait crira crite crits crivant
lire lit lisent lise lisait lira lu lue lus lues lisant
élire élit élisent élu élue élus
vivre vit vivent vive vivait vivra vécu vécue vivant
suivre suit suivent suive suivait suivra suivi suivie suivis suivies suivant
servir sert servent serve servait servira servi servie servis servant
sentir sent sentent sentait sentira senti sentie
partir part partent parte partait partira parti partie partis
sortir sort sortent sorte sortait sortira sorti sortie sortis
dormir dort dorment dormait dormira
courir court courent coure courait courra couru courue
mourir meurt meurent mourait mourra mort morte
recevoir reçoit reçoivent reçoive recevait recevra reçut reçu reçue reçus reçues recevant
cevoir çoit çoivent çoive cevait cevra çu çue çus cevant
valoir vaut valent vaille valait vaudra valu value valant
falloir faut faille fallait faudra fallu
acquérir acquiert acquièrent acquérait acquerra acquit acquis acquise acquises acquérant
conclure conclut concluent concluait conclura conclu conclue conclus
inclure inclut incluent inclura inclus incluse
exclure exclut excluent exclu exclue
vaincre vainc vainquent vaincu vaincue vaincus
craindre craint craignent craignait craindra crainte
joindre joint joignent joignait joindra jointe joints
teindre teint teignent teignait teindra teinte teints
soudre sout solvent solvait soudra solu solue
boire boit boivent buvait bu
croire croit croient croyait croira cru crue
battre bat battent battait battu battue
rompre rompt rompent rompait rompu rompue
plaire plaît plaisent plu
investir investit investissent investissait investira investi investie investis investies investissant
actif active actifs actives
nouveau nouvel nouvelle nouveaux nouvelles
beau bel belle beaux belles
vieux vieil vieille vieilles
bon bonne bons bonnes meilleur meilleure meilleurs meilleures
long longue longs longues
blanc blanche blancs blanches
public publique publics publiques
sec sèche secs sèches
gros grosse grosses
bas basse basses
faux fausse fausses
doux douce douces
franc franche francs franches
grec grecque grecs grecques
turc turque turcs turques
roux rousse rousses
frais fraîche fraîches
prévoir prévu prévue prévus prévues
revoir revu revue revus revues
pourvoir pourvu pourvue pourvus
`);
