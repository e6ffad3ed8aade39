import type { CheckedPage, CheckedSite } from './check-site.ts';
import type { PageElement } from './parse-elements.ts';

/** Ids, headings, alternative texts; nothing inline that runs or styles; no HTML of an article that is not harmless. */
export function checkMarkup(site: CheckedSite): readonly string[] {
  return [...site.pages.values()].flatMap((page) => [
    ...[...checkIds(page), ...checkHeadings(page), ...page.elements.flatMap(checkElement)].map((trouble) => `${page.path}  ${trouble}`),
    ...(page.is.kind === 'article' ? page.elements.filter(({ isInProse }) => isInProse).flatMap((element) => checkProse(element, page.path)) : []),
  ]);
}

function checkIds({ ids }: CheckedPage): readonly string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (id === '' || /\s/.test(id)) return [`has the id “${id}”, which is none`];
    return seen.size === seen.add(id).size ? [`has the id “${id}” twice`] : [];
  });
}

function checkHeadings({ headings }: CheckedPage): readonly string[] {
  const firsts = headings.filter(({ depth }) => depth === 1).length;
  return [
    ...(firsts === 1 ? [] : [`has ${firsts} first headings`]),
    ...headings.flatMap(({ depth, text }, place) => [
      ...(depth - (headings[place - 1]?.depth ?? 0) > 1 ? [`jumps to a heading of level ${depth}: ${text}`] : []),
      ...(text === '' ? [`has an empty heading of level ${depth}`] : []),
    ]),
  ];
}

function checkElement({ name, attributes, text }: PageElement): readonly string[] {
  const handlers = Object.keys(attributes).filter((attribute) => attribute.startsWith('on'));
  const scripts = Object.values(attributes).filter((value) => /^\s*(javascript|vbscript|data:text)/i.test(value.replace(/[\s\u0000-\u001f]/g, '')));
  const isInline = name === 'script' && attributes['type'] !== 'application/ld+json' && text.trim() !== '';
  return [
    ...handlers.map((attribute) => `has the event handler ${attribute} on <${name}>`),
    ...scripts.map((value) => `has a script as an address on <${name}>: ${value}`),
    ...('style' in attributes ? [`has a style attribute on <${name}>`] : []),
    ...(name === 'style' ? ['has an inline style sheet'] : []),
    ...(isInline ? ['has an inline script'] : []),
    ...(name === 'img' && !('alt' in attributes) ? [`has an image without alternative text: ${attributes['src']}`] : []),
  ];
}

function checkProse({ name, attributes, parent = '' }: PageElement, path: string): readonly string[] {
  const isMath = mathElements.has(name);
  const isAllowed = isMath ? name === 'math' || mathElements.has(parent) : proseElements.has(name);
  const allowed = isMath ? mathAttributes : proseAttributes;
  const strange = Object.keys(attributes).filter((attribute) => !allowed.has(attribute));
  return [
    ...(isAllowed ? [] : [`${path}  has <${name}> in the article`]),
    ...strange.map((attribute) => `${path}  has the attribute ${attribute} on <${name}> in the article`),
  ];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const proseElements = words(
  'p br hr h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre div details summary figure figcaption table caption thead tbody tfoot tr th td section ' +
    'a img em strong b i u s del ins sub sup small mark abbr dfn q cite code kbd samp var span bdi bdo time ruby rt rp wbr input',
);
const proseAttributes = words(
  'id class lang dir title href hreflang rel src alt width height loading decoding tabindex role start reversed value type checked disabled open ' +
    'colspan rowspan scope datetime aria-label aria-labelledby aria-describedby aria-hidden',
);
const mathElements = words(
  'math semantics annotation mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts ' +
    'mtable mtr mtd mpadded mphantom mstyle menclose merror',
);
const mathAttributes = words(
  'xmlns display class encoding mathvariant stretchy symmetric fence separator form lspace rspace minsize maxsize largeop movablelimits accent ' +
    'accentunder linethickness width height depth voffset displaystyle scriptlevel columnalign columnspacing rowspacing columnlines rowlines frame ' +
    'notation title lang dir mathcolor mathbackground id href intent arg',
);
