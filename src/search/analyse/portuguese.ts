import { stemmer } from '@orama/stemmers/portuguese';
import { irregularForms, irregularOf } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const portuguese = stemmedAnalyser({ lang: 'pt', stem: stemsOf, accentsCount: false });

/** The Snowball stemmer, but for verbs that change and plurals that it keeps apart: `ações`, `capitais`, `imóveis`. */
function stemsOf(word: string): readonly string[] {
  const forms = [...irregularOf(word, irregular, prefix), ...singularsOf(word).flatMap((form) => [spellingOf(form), ...(/...[aeo]s$/.test(form) ? [form.slice(0, -1)] : [])])];
  return [...new Set(forms.map((form) => stemmer(form)))];
}

/** As it is spelled before other endings: `fiquei` → `ficei`, `comecei` → `começei`, `exija` → `exiga`, `atriz` → `ator`, `bancária` → `bancário`, `incluído` → `incluido`. */
function spellingOf(word: string): string {
  return word
    .replace(/(?<=.t)riz(?:es)?$/, 'or')
    .replace(/(?<=..)eus$/, 'eu')
    .replace(/(?<=[áâéêíóôú][^aeiou]i)as?$/, 'o')
    .replace(/(?<=u)í(?=d[ao]s?$)/, 'i')
    .replace(/(?<=..)j(?=(?:o|a|am|as|amos)$)/, 'g')
    .replace(/(?<=.)(?:qu|gu|c)(?=(?:ei|e|em|emos)$)/, (letters) => hardLetters[letters] ?? letters);
}

const hardLetters: Readonly<Record<string, string>> = { qu: 'c', gu: 'g', c: 'ç' };

function singularsOf(word: string): readonly string[] {
  if (/(ões|oes|ães|aes|ãos)$/.test(word)) return [word.replace(/(ões|ães|ãos)$/, 'ão').replace(/[oa]es$/, 'ao')];
  if (/[aou]is$/.test(word) && word.length > 4) return [word.replace(/is$/, 'l')];
  if (/óis$/.test(word)) return [word.replace(/óis$/, 'ol')];
  if (/^.eis$/.test(word)) return [word.slice(0, -1)];
  if (/[eé]is$/.test(word) && word.length > 4) return [word.replace(/[eé]is$/, 'el'), word.replace(/[eé]is$/, 'il')];
  return [word.replace(/ns$/, 'm').replace(/is$/, 'il')];
}

/** Verbs that change their stem. Written for this project. */
const irregular = irregularForms(`
ser é são sou seja sejam era eram foi foram será serão seria sido sendo
ir vai vão vou vá indo ido
ter tem têm tenho tenha tenham tinha tinham teve tiveram terá terão teria tido tendo tém
haver há haja havia houve haverá havido havendo
estar está estão esteja estava esteve estará estado estando
fazer faz fazem faço faça façam fazia faziam fez fizeram fará farão faria feito feita feitos feitas fazendo
dizer diz dizem diga dizia disse disseram dirá dito dita dizendo
trazer traz trazem traga trazia trouxe trouxeram trará trazido trazendo
poder pode podem posso possa possam podia pôde puderam poderá poderia podido podendo
pôr por põe põem ponho ponha punha pôs puseram porá posto posta postos postas pondo
vir vem vêm venho venha vinha veio vieram virá vindo
ver vê veem vejo veja via viu viram verá visto vista vistos vistas vendo
dar dá dão dê dava deu deram dará dado dada dados dadas dando
saber sabe sabem saiba sabia soube saberá sabido sabendo
querer quer querem queira queria quis quiseram querido querendo
perder perde perdem perco perca perdia perdeu perderá perdido perdida perdendo
pedir pede pedem peço peça pedia pediu pedirá pedido pedida pedindo
medir mede medem meço meça media mediu medirá medido medida medindo
seguir segue seguem sigo siga seguia seguiu seguirá seguido seguida seguindo
servir serve servem sirvo sirva servia serviu servirá servido servindo
sentir sente sentem sinto sinta sentia sentiu sentido sentindo
ferir fere ferem firo fira feria feriu ferido
investir investe investem invisto invista investia investiu investiram investirá investido investida investindo
vestir veste vestem visto vestia vestiu vestido
cobrir cobre cobrem cubra cobria cobriu coberto coberta cobertos cobrindo
abrir abre abrem abra abria abriu aberto aberta abertos abrindo
escrever escreve escrevem escreva escrevia escreveu escrito escrita escritos escrevendo
subir sobe sobem suba subia subiu subido subindo
cair cai caem caia caía caiu caíram cairá caído caindo
sair sai saem saia saía saiu saíram sairá saído saindo
construir constrói constroem construa construiu construído construída construindo
destruir destrói destroem destruiu destruído
reduzir reduz reduzem reduza reduzia reduziu reduzido reduzida reduzindo
duzir duz duzem duza duzia duziu duzido duzida duzindo
crescer cresce crescem cresço cresça crescia cresceu cresceram crescerá crescido crescida crescendo
pagar paga pagam pague paguem pagava pagou pagaram pagará pagarão pago paga pagos pagas pagado pagando
gastar gasta gastam gaste gastou gasto gastos gastando
ganhar ganha ganham ganhe ganhou ganho ganhos ganhando
eleger elege elegem eleito eleita
aceitar aceita aceitam aceite aceitou aceito aceitos
valer vale valem valha valia valeu valido
usar usa usam uso use usem usava usavam usou usaram usará usado usada usados usadas usando
unir une unem unia uniu uniram unido unida unidos unindo
agir age agem ajo aja agia agiu agiram agido agindo
dormir dorme dormem durmo durma durmam dormia dormiu dormido
petir pete petem pito pita pitam petia petiu petiram petido petindo
odiar odeia odeiam odeie odiava odiou odiado
ler lê leem leio leia leiam lia liam leu leram lerá lido lida lendo
crer crê creem creia creu
bom boa bons boas melhor melhores
mau má maus más pior piores
grande grandes maior maiores
pequeno pequena pequenos pequenas menor menores
`);

const prefix = /^(?:ab|abs|ad|ante|com|con|contra|de|des|dis|em|entre|es|ex|im|in|inter|intro|man|ob|per|pré|pre|pro|pros|re|res|sobre|sub|sup|sus|trans|contra|recon|satis|desem)$/;
