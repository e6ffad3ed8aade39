import { headsWith } from './compound-heads.ts';
import { german } from './german.ts';

export const germanHeads = headsWith(german.stems, {
  joints: /(?:es|s|en|n|er|e)$/, seam: /(?:(?:ung|heit|keit|schaft|ion|tat|ling|tum|handel|alter|arbeit|beruf|kauf|.{3}en|.{4}[bdgkpt])s|losen)$/,
  prefixes: new Set('abs ein ent aus auf bei ver zer vor mit nach unter über durch hinter wieder wider miss dar her hin los zurück zusammen fort weg um dis des re pro kon'.split(' ')),
});
