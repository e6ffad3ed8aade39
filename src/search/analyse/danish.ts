import { danishIrregular } from './danish-irregular.ts';
import { anyOf, scandinavianAnalyser } from './scandinavian.ts';
import type { ScandinavianGrammar } from './scandinavian.ts';

const grammar: ScandinavianGrammar = {
  endings: ['en', 'et', 'er', 'erne', 'ene', 'ne', 'n', 'r', 'rne', 'ede', 'edes', 'es', 'te', 'tes', 't', 'de', 'ende', 'ere', 'est', 'este', 'um'],
  irregular: danishIrregular,
  prefix: anyOf(`
    ad af an be bi bort del efter er fast for fore fort forud fra frem fri fuld gen gennem godt? hjem igen imod ind inde iværk klar med mis mod ned om op opret over på rede
    ren råd sam sammen stand til tilbage ud und under ved vedlige videre værd .{2,}ig
  `),
  inCompounds: /^(?:bøger|mænd|fødder|hænder|stæder|nætter|sønner|døtre|brødre|mødre|fædre|tænder|stænder|kræfter|bønder|rødder|stænger|tænger|børn|øjne|kursus|kurset|kurser|risici|konti|fora|vira|eksaminer|volumina|våb)/,
  adjectives: new Set('blå bar dum død dyb døv fed fin fri gal grå gul hed hul hæs køn lam lav lig lun lys løs nem pæn rar ren rig rød rå sen skrå sur syg sød tam tom tyk vis våd øm'.split(' ')),
  verbs: new Set('bag døb døm fød gem køb led lån løs læs mød ram råb søg tab tem tøm vis'.split(' ')),
};

export const danish = scandinavianAnalyser('da', grammar);
