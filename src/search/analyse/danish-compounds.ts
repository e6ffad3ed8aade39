import { headsWith } from './compound-heads.ts';
import { danish } from './danish.ts';

export const danishHeads = headsWith((head) => danish.stems(head).slice(0, 1), {
  joints: /(?:s|e)$/, seam: /(?:ning|ing|hed|skab|dom|ion|tet|else|ans|ens)s$/,
  prefixes: new Set('af an be for fore frem gen ind med mis ned om op over på sam til ud under ved kon pro dis'.split(' ')),
});
