import { foldAccents } from './fold.ts';
import { turkishVerbs } from './turkish-verbs.ts';

/** Roots of verbs that the word may be a form of: `satıyor`, `sattı`, `satılan`, `satacak` → `sat`. */
export function turkishRoots(word: string): ReadonlySet<string> {
  const bases = new Set([word, ...strip(word, personal)]);
  const verbal = new Set([...bases].flatMap((base) => [...strip(base, tenses), ...strip(base, nominal).flatMap((form) => strip(form, tenses))]));
  const roots = [...verbal].flatMap((base) => [base, ...strip(base, negation)]).flatMap((base) => [base, ...strip(base, voices)]).flatMap(spelled);
  return new Set(roots.filter(isRoot));
}

function strip(form: string, endings: RegExp): readonly string[] {
  const found: string[] = [];
  for (let at = form.length - 1; at > 1; at -= 1) if (endings.test(form.slice(at)) && isVoiced(form, at) && isHarmonic(form, at)) found.push(form.slice(0, at));
  return found;
}

/** `-dı` stands after voiced sounds, `-tı` after the others. */
function isVoiced(form: string, at: number): boolean {
  const [before = '', first = ''] = form.slice(at - 1, at + 1);
  return first === 'd' ? !/[fstkçşhp]/.test(before) : first !== 't' || /[fstkçcşhp]/.test(before);
}

/** `-ar` stands after dark vowels, `-er` after bright ones: `hissedar` is no verb. Typed without dots, i, o and u are both. */
function isHarmonic(form: string, at: number): boolean {
  const first = /^[^aeıioöuü]*([ae])/.exec(form.slice(at))?.[1];
  return first === undefined || !(first === 'a' ? /[eöü][^aeıioöuü]*$/ : /[aı][^aeıioöuü]*$/).test(form.slice(0, at));
}

const personal = /^(?:[ıiuü]m|m|s[ıiuü]n|[ıiuü]z|[ıiuü]k|k|n[ıiuü]z|s[ıiuü]n[ıiuü]z|l[ae]r|d[ıiuü]r|yd[ıiuü]|ym[ıiuü]ş)$/;
const nominal = /^(?:l[ae]r|l[ae]r[ıiuü]|l[ae]r[ıiuü]n|[sy]?[ıiuü]|[sy]?[ıiuü]n[ıiuü]?n?|[ıiuü]?n[ıiuü]n|y?[ae]|n[ae]|[sy]?[ıiuü]n[ae]|[dt][ae]n?|n?d[ae]n?|[sy]?[ıiuü]nd[ae]n?|[ıiuü]m[ıiuü]z)$/;
const tenses = /^(?:[ıiuü]yor|yor|[dt][ıiuü]|m[ıiuü][şs]|y?[ae]c[ae][kğg]|[ıiuüae]?r|m[ae]z|s[ae]|m[ae]l[ıi]|m[ae]k|m[ae]kt[ae]|m[ae]|y?[ae]n|[dt][ıiuü][kğg]|y?[ae]r[ae]k|y?[ıiuü]p|y?[ıiuü]nc[ae]|m[ae]d[ae]n|y?[ıiuü][şs])$/;
const negation = /^(?:m[aeıiuü]|y?[ae]m[aeıiuü])$/;
const voices = /^(?:[ıiuü]?l|[ıiuü]?n|n[ıiuü]l|[ıiuü]n[ıiuü]l|[dt][ıiuü]r|t|[ıiuü]r|t[ıiuü]r[ıiuü]l|[dt][ıiuü]r[ıiuü]l)$/;

/** `öd` of `ödüyor` → `öde`; `gid` → `git`; `di` of `diyor` → `de`; `çevr` of `çevrilir` → `çevir`. */
function spelled(root: string): readonly string[] {
  const isDark = /[aıou][^aeıioöuü]*$/.test(root);
  return [root, `${root}${isDark ? 'a' : 'e'}`, root.replace(/d$/, 't'), ...(/^[dy]i$/.test(root) ? [`${root.slice(0, 1)}e`] : []), fleeting.get(root) ?? []].flat();
}

const fleeting: ReadonlyMap<string, string> = new Map([['çevr', 'çevir'], ['cevr', 'cevir'], ['savr', 'savur'], ['yoğr', 'yoğur'], ['kıvr', 'kıvır'], ['sıyr', 'sıyır'], ['çağr', 'çağır'], ['buyr', 'buyur']]);

function isRoot(root: string): boolean {
  return turkishVerbRoots.has(root) || (root.length > 4 && /[aıou][^aeıioöuü]*la[şsnt]?$|(?:[eiöü][^aeıioöuü]*|[aou]l)le[şsnt]?$/.test(root));
}

/** With and without dots and tails, as both are typed. */
export const turkishVerbRoots: ReadonlySet<string> = new Set([...turkishVerbs, ...[...turkishVerbs].map(foldAccents)]);
