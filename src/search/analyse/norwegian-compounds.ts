import { headsWith } from './compound-heads.ts';
import { norwegian } from './norwegian.ts';

export const norwegianHeads = headsWith((head) => norwegian.stems(head).slice(0, 1), {
  joints: /(?:s|e)$/, seam: /(?:ning|ing|het|skap|dom|sjon|tet|else|ans|ens)s$/,
  prefixes: new Set('an av be for fore fram frem gjen inn med mis mot ned om opp over på sam til under ut ved kon pro dis'.split(' ')),
});
