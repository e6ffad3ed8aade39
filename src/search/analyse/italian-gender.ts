import { genderPairs } from './gender-pairs.ts';

/** Nouns in -o and -a that are different words, as `foglio` and `foglia`, and others of one root. Written for this project. */
export const italianGender = genderPairs({
  roots: `
arc balen banc band bar boll branc buc bust cannell cappell cartell cas cavallett cer cerchi colomb fasci fat filett fitt foc fogli foss gall gamb legn lim
magli manic mass mazz mel minut mod mol mor mus oliv pacc pal palm pann past patt per pezz pizz poll polp pozz pugn quadr razz riv rott sacc salm scal scop
soffitt spin squadr stagn stall stecc suol tacc tapp tel test tort tub vel vill volt
+bilanci +ball +cors +fil +lott +mostr +piant +port +punt +regol +stamp +tass
`,
  rows: `
colpo colpi | colpa colpe | collo colli | colla colle | colle colli | posto posti | posta poste | pesce pesci | tempo tempi | tempia tempie | tempio templi
manico manici | marchio marchi | credito crediti | tema temi | ramo rami | rame rami | vallo valli | valle valli | stelo steli | stele steli | asso assi | asse assi
saluto saluti | salute | vita vite | vite viti | latte | latta latte | seta sete | sete | folla folle | folle folli | mente menti | mento menti | menta mente
parto +parti | conto +conti | monte +monti | sala +sale | costo costi | resto resti | verso versi | pesco +peschi | capo capi | calcio calci | calce calci | merce merci
sede sedi | sedia sedie | gola gole | radice radici | libra libre | fine fini | titolare titolari | camera camere | piano piani | numero numeri | obbligo obblighi
disponibile disponibili | data date | spesa spese | lana lane | gelo geli
`,
  formsOf: (root) => {
    const hard = root.replace(/(?<=[cg])$/, 'h');
    return [[`${root}o`, `${hard.replace(/i$/, '')}i`], [`${root}a`, `${hard.replace(/(?<=[cg])i$/, '')}e`]];
  },
});
