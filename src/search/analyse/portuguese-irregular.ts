import { irregularForms } from './irregular.ts';

/** Stems that a verb has besides its own, in the preterite and what is made of it. Written for this project. */
const preterites = 'ter tiv|estar estiv|pôr pus|por pus|fazer fiz|dizer diss|trazer troux|poder pud|querer quis|saber soub|caber coub|haver houv|vir vi';

/** `tiv` → `tiveram`, `tivesse`, `tiver`. */
const strong = preterites.split('|').map((row) => row.split(' ')).map(([verb = '', stem = '']) => [verb, ...'e emos eram er erem era esse essem'.split(' ').map((end) => stem + end)].join(' '));

/** Words that change more than a vowel. Written for this project. */
export const portugueseIrregular = irregularForms(`${strong.join('|')}
pôr põe põem ponho ponha ponham punha punham pus pôs porá porão poria posto posta postos postas pondo
por põe põem ponho ponha ponham punha punham pus pôs porá porão poria posto posta postos postas pondo
caber cabe cabem caibo caiba caibam cabia cabido | ouvir ouve ouvem ouço ouça ouçam ouvia ouviu ouvido
ler lê leem leio leia leiam lia liam leu leram lesse lerá lido lida lidos lendo | crer crê creem creio creia cria creu creram crido
rir ri riem ria riam riu riram rirá rindo | requerer requer requeira requeiram requereu
screver screve screvem screva screvia screveu screverá scrito scrita scritos scritas screvendo
struir strói stroem | cobrir coberto coberta cobertos cobertas
prender preso presa presos presas | pender penso pensa pensos pensas | acender aceso acesa acesos | imprimir impresso impressa impressos
morrer morto morta mortos mortas | extinguir extinto extinta extintos | encher cheio cheia cheios cheias | expulsar expulso expulsa
entregar entregue entregues | mediar medeio medeia medeiam medeie medeiem | ansiar anseio anseia anseiam anseie | incendiar incendeio incendeio incendeia incendeiam incendeie incendeiem
fugir foge fogem | consumir consome consomem | sumir some somem | acudir acode acodem | sacudir sacode sacodem | cuspir cospe cospem | subir sobe sobem | polir pule pulem
erguir ergo erga ergam ergue erguem | averiguar averigue averiguem averiguei | apaziguar apazigue apaziguem | enxaguar enxágue
irmão irmãos irmã irmãs | cidadão cidadãos cidadã cidadãs | cristão cristãos cristã cristãs | órfão órfãos órfã órfãs | são sãos sã sãs | vão vãos vã vãs
campeão campeões campeã campeãs | anão anões anã anãs | vilão vilões vilã vilãs | ancião anciãos anciã anciãs | artesão artesãos artesã artesãs
patrão patrões patroa patroas | leão leões leoa leoas | leitão leitões leitoa | barão barões baronesa baronesas
embaixador embaixatriz | imperador imperadores imperatriz | cônsul cônsules consulesa | duque duques duquesa duquesas | conde condes condessa condessas
príncipe príncipes princesa princesas | poeta poetas poetisa poetisas | abade abades abadessa | herói heróis heroína heroínas | rei reis rainha rainhas
réu réus ré rés | ateu ateus ateia ateias | judeu judeus judia judias | avô avôs avó avós | mãe mães | boi bois | mel méis | caráter caracteres
gol gols | cru crus crua cruas | nu nus nua nuas | variar vario varia variam | alto alta altos altas
ser é são somos fosse for sou seja sejam era eram foi foram será serão seria sido sendo
ir vai vão ia iam irá irão vou vá indo ido
ter tem têm temos tenho tenha tenham tinha tinham teve tiveram terá terão teria tido tendo tém
haver há hão haja havia houve haverá havido havendo
estar está estão esteja estava esteve estará estado estando
fazer faz fez fiz fazem faço faça façam fazia faziam fez fizeram fará farão faria feito feita feitos feitas fazendo
dizer diz dizem digo diria diriam ditos dita diga dizia disse disseram dirá dito dita dizendo
trazer traz trazem trago traria trariam trazida traga trazia trouxe trouxeram trará trazido trazendo
poder pode podem posso possa possam podia pôde puderam poderá poderia podido podendo
vir vem vêm vém vim venho venha vinha veio vieram virá vindo
ver vê veem visse virem vejo veja via viu viram verá visto vista vistos vistas vendo
dar dá dão dou der desse dê dava deu deram dará dado dada dados dadas dando
saber sei sabe sabem saiba sabia soube saberá sabido sabendo
querer quer querem queira queria quis quiseram querido querendo
perder perde perdem perco perca perdia perdeu perderá perdido perdida perdendo
pedir pede pedem peço peça pedia pediu pedirá pedido pedida pedindo
medir mede medem meço meça media mediu medirá medido medida medindo
abrir abre abrem abra abria abriu aberto aberta abertos abrindo
duzir duz duzem duza duzia duziu duzido duzida duzindo
crescer cresce crescem cresço cresça crescia cresceu cresceram crescerá crescido crescida crescendo
pagar paga pagam pague paguem pagava pagou pagaram pagará pagarão pago paga pagos pagas pagado pagando
gastar gasta gastam gaste gastou gasto gastos gastando
ganhar ganha ganham ganhe ganhou ganho ganhos ganhando
eleger eleito eleita eleitos eleitas
aceitar aceita aceitam aceite aceitou aceito aceitos
valer vale valem valho valha valham valia valia valeu valido
unir une unem unia uniu uniram unido unida unidos unindo
agir age agem agimos agisse agida ajam agia agiam ajo aja agia agiu agiram agido agindo
odiar odeio odeia odeiam odeie odiava odiou odiado
bom boa bons boas melhor melhores
mau má maus más pior piores
grande grandes maior maiores
pequeno pequena pequenos pequenas menor menores
`);
