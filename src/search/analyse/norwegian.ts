import { norwegianIrregular } from './norwegian-irregular.ts';
import { anyOf, scandinavianAnalyser } from './scandinavian.ts';
import type { ScandinavianGrammar } from './scandinavian.ts';

const grammar: ScandinavianGrammar = {
  endings: ['en', 'et', 'a', 'er', 'ene', 'ne', 'n', 'r', 't', 'tt', 'te', 'tes', 'd', 'de', 'des', 'dde', 'dd', 'ede', 'es', 'ende', 'ere', 'est', 'este', 'um'],
  irregular: norwegianIrregular,
  prefix: anyOf(`
    ad an av be bi bort del er etter fast for fore fort forut fra fram frem fri full gjen gjennom godt? i igjen imot inn inne iverk klar med mis mot ned om opp opprett over
    på rede ren råd sam sammen til tilbake tilrette under unn ut ved vedlike verd videre .{2,}ig
  `),
  inCompounds: /^(?:bøk|menn|føtt|hend|sted|nett|sønn|døtre|brødre|mødre|fedre|tenn|stend|kreft|bønd|bøt|røtt|steng|teng|strend|trær|barn|øyne|risiki|konti|fora|våpn)/,
  adjectives: new Set('blå bar dum død dyp døv fin fri gal grå gul hul lam lav lik lun lys løs ny pen rar ren rik rød rå san sen skrå sun sur syk tam tom tro tyk tyn vag vis'.split(' ')),
  verbs: new Set('døm fød håp lag lei les lev lik lov lån lås løs møt ram rop ros søk tap tem tøm vei vek vis'.split(' ')),
};

export const norwegian = scandinavianAnalyser('nb', grammar);
