import { parseHref } from './href.ts';

/**
 * What the links and images of a body may lead to: slugs, and files under the content folder. Found without parsing, so
 * that nothing is missed: what cannot be read for certain counts as `anyTarget`.
 */
export function bodyTargets(body: string, file: string): readonly string[] {
  const targets = new Set<string>();
  for (const pattern of patterns) {
    for (const match of body.matchAll(pattern)) targets.add(targetOf(match.slice(1).find((group) => group !== undefined) ?? '', file));
  }
  targets.delete('');
  return [...targets];
}

/** A body with such a target may change with any other article. */
export const anyTarget = '*';

/** Empty where it leads out of the site, or within the page. */
function targetOf(written: string, file: string): string {
  if (/[&\\<]/.test(written)) return anyTarget;
  const href = parseHref(written, file);
  if (href.kind === 'article') return href.slug;
  return href.kind === 'media' ? href.file : '';
}

/** `](/mba "title")`, `[name]: /mba`, `href="/mba"`. */
const patterns = [
  /\]\(\s*([^)\s]+)/g,
  /^[ \t>]*\[[^\]\n]+\]:[ \t]*(\S+)/gm,
  /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi,
];
