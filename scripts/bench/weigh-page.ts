import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed bytes that a browser loads for a page before the reader does anything. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
}

/** Weighs a page of a built site with the style sheets it links and the scripts it starts, and those that they import. */
export function weighPage(siteDir: string, file: string): PageWeight {
  const html = readFileSync(join(siteDir, file), 'utf8');
  const { styles, scripts } = resourcesOf(html, `/${file}`);
  const sizeOf = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(siteDir, path))).length, 0);
  const isThere = (path: string): boolean => existsSync(join(siteDir, path));
  return { html: gzipSync(html).length, css: sizeOf(styles.filter(isThere)), script: sizeOf(withImports(siteDir, scripts.filter(isThere))) };
}

function resourcesOf(html: string, page: string): { readonly styles: readonly string[]; readonly scripts: readonly string[] } {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const [, name, text = ''] of html.matchAll(/<(link|script)\b([^>]*)>/g)) {
    const { rel, href, src, type } = attributesOf(text);
    if (name === 'link' && rel === 'stylesheet' && href) styles.add(pathOf(href, page));
    if (name === 'link' && rel === 'modulepreload' && href) scripts.add(pathOf(href, page));
    if (name === 'script' && src && type !== 'application/ld+json') scripts.add(pathOf(src, page));
  }
  return { styles: [...styles], scripts: [...scripts] };
}

/** ` rel="stylesheet" href=/a.css defer` → `{ rel: 'stylesheet', href: '/a.css' }` */
function attributesOf(text: string): Readonly<Record<string, string | undefined>> {
  const found = text.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
  return Object.fromEntries([...found].map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare]));
}

/** Modules bring their static imports with them. */
function withImports(siteDir: string, scripts: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const pending = [...scripts];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (all.has(path) || !existsSync(join(siteDir, path))) continue;
    all.add(path);
    const code = readFileSync(join(siteDir, path), 'utf8');
    for (const [, target] of code.matchAll(/(?:^|[;}\s])import\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g)) {
      if (target) pending.push(posix.join(dirname(path), target));
    }
  }
  return all;
}

function pathOf(address: string, page: string): string {
  return decodeURIComponent(new URL(address, new URL(page, 'https://example.org')).pathname);
}
