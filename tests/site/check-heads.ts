import { locales } from '../../src/locales/locales.ts';
import type { CheckedPage, CheckedSite } from './check-site.ts';

/** Language, title, description, canonical address, alternates, policy and structured data of every page. */
export function checkHeads(site: CheckedSite): readonly string[] {
  return [...site.pages.values()].flatMap((page) =>
    [checkLanguage, checkWords, checkCanonical, checkAlternates, checkPolicy, checkStructuredData]
      .flatMap((check) => check(page, site))
      .map((trouble) => `${page.path}  ${trouble}`),
  );
}

type Check = (page: CheckedPage, site: CheckedSite) => readonly string[];

/** Pages of no language speak that of the chooser. */
const checkLanguage: Check = ({ lang, dir, is }, { pages, basePath }) => {
  const chooser = pages.get(basePath);
  const own = 'locale' in is ? is.locale : undefined;
  const wanted = own ?? locales.find((locale) => locale.lang === chooser?.lang);
  return lang === wanted?.lang && dir === wanted.dir ? [] : [`has lang “${lang}” and dir “${dir}”, not “${wanted?.lang}” and “${wanted?.dir}”`];
};

const checkWords: Check = ({ title, description }) => [
  ...(title === '' ? ['has no title'] : []),
  ...(description === '' ? ['has no description'] : []),
];

const checkCanonical: Check = ({ canonical, isIndexable, path }, { url }) => {
  const wanted = isIndexable ? new URL(path, url).href : undefined;
  return canonical === wanted ? [] : [`has the canonical address ${canonical}, not ${wanted}`];
};

const checkAlternates: Check = (page, site) => {
  const url = new URL(page.path, site.url).href;
  const { alternates } = page;
  const languages = alternates.map(({ hreflang }) => hreflang);
  const needed = page.is.kind === 'article' || page.is.kind === 'concept' ? ['x-default'] : [];
  return [
    ...needed.filter((language) => !languages.includes(language)).map((language) => `has no alternate for ${language}`),
    ...(new Set(languages).size < languages.length ? ['has two alternates for one language'] : []),
    ...(alternates.length > 0 && !alternates.some((alternate) => alternate.url === url) ? ['is not among its own alternates'] : []),
    ...alternates.flatMap((alternate) => checkAlternate(alternate, url, site)),
  ];
};

function checkAlternate({ hreflang, url }: CheckedPage['alternates'][number], from: string, site: CheckedSite): readonly string[] {
  if (!url.startsWith(site.url)) return [`has an alternate that is not absolute or not of this site: ${url}`];
  const target = site.pages.get(new URL(url).pathname);
  if (!target) return [`has an alternate that is not there: ${url}`];
  const isRight = hreflang === 'x-default' || hreflang === target.lang;
  const isReturned = target.alternates.some((alternate) => alternate.url === from);
  return [
    ...(isRight ? [] : [`calls ${url} “${hreflang}”, but it is in “${target.lang}”`]),
    ...(isReturned ? [] : [`is not an alternate of its alternate ${url}`]),
  ];
}

const checkPolicy: Check = ({ elements }) => {
  const [first] = elements.filter(({ parent }) => parent === 'head');
  const policy = first?.attributes['http-equiv'] === 'Content-Security-Policy' ? first.attributes['content'] ?? '' : '';
  if (!policy.startsWith("default-src 'none';")) return ['does not begin with the content security policy'];
  const isLax = policy.replaceAll("'wasm-unsafe-eval'", "").match(/unsafe-|https?:|\*/);
  return isLax ? [`has a lax content security policy: ${policy}`] : [];
};

const checkStructuredData: Check = (page) => {
  const parsed = page.structuredData.map(parse);
  if (parsed.includes(undefined)) return ['has structured data that is no JSON'];
  if (page.is.kind !== 'article') return [];
  const terms = parsed.flatMap((value) => [...nodesOf(value)]).filter((node) => node['@type'] === 'DefinedTerm');
  const [term] = terms;
  if (!term) return ['has no DefinedTerm'];
  const isWhole = term['url'] === page.canonical && term['name'] === page.headings.find(({ depth }) => depth === 1)?.text && term['inLanguage'] === page.lang;
  return isWhole ? [] : ['has a DefinedTerm with another address, name or language'];
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const child of Object.values(value)) yield* nodesOf(child);
}
