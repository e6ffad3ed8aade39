import { Parser } from 'htmlparser2';

/** Everything that a rendered article can consist of: written down once more, so that nothing is allowed by mistake. */
const elements = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins ' +
    'kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var ' +
    'wbr math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup ' +
    'msup mtable mtd mtext mtr munder munderover'
  ).split(' '),
);

const attributes = new Set(
  (
    'aria-describedby aria-hidden aria-label aria-labelledby alt class colspan datetime decoding dir height href hreflang id lang loading ' +
    'open rel reversed role rowspan scope src start tabindex title value width accent accentunder columnalign columnlines columnspacing ' +
    'depth display displaystyle fence form largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowlines ' +
    'rowspacing rspace scriptlevel separator stretchy symmetric voffset'
  ).split(' '),
);

const classes = new Set(
  (
    'align-center align-end align-start anchor columns contains-task-list flush footnotes foreign-table formula formula-lost link-code ' +
    'link-external link-repaired link-translation link-unwritten note-back note-ref table-scroll'
  ).split(' '),
);

const safeHref = /^(https?:\/\/|mailto:|#|\?|\/(?![/\\]))/i;

/** What in a piece of HTML could do harm, or should not be there; empty for what articles may become. */
export function harmIn(html: string): readonly string[] {
  const harm: string[] = [];
  const ids = new Set<string>();
  const fragments: string[] = [];
  const note = (isHarm: boolean, what: string): void => void (isHarm && harm.push(what));
  const parser = new Parser({
    onopentag(name, found) {
      note(!elements.has(name), `<${name}>`);
      for (const [attribute, value] of Object.entries(found)) {
        note(!attributes.has(attribute), `<${name} ${attribute}>`);
        note(attribute === 'class' && value.split(' ').some((each) => !classes.has(each)), `class="${value}"`);
        note((attribute === 'href' || attribute === 'src') && !safeHref.test(value), `${attribute}="${value}"`);
        note(attribute === 'src' && !value.startsWith('/media/'), `src="${value}"`);
        note(attribute === 'id' && ids.has(value), `id="${value}" twice`);
        if (attribute === 'id') ids.add(value);
        if (attribute === 'href' && value.startsWith('#')) fragments.push(value.slice(1));
      }
    },
    oncomment: (comment) => note(true, `<!--${comment}-->`),
    onprocessinginstruction: (name) => note(true, `<${name}>`),
    oncdatastart: () => note(true, 'CDATA'),
  });
  parser.end(html);
  for (const id of fragments) note(!ids.has(id), `href="#${id}" to nowhere`);
  return harm;
}
