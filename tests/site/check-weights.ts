import { gzipSync } from 'node:zlib';
import type { CheckedPage, CheckedSite } from './check-site.ts';
import type { Resource } from './parse-page.ts';
import { fileOfPath } from './site-files.ts';

const kilobyte = 1024;

/** Bytes, compressed, that a page may cost. */
export const budgets = {
  /** The median article's HTML. */
  article: 15 * kilobyte,
  style: 10 * kilobyte,
  /** Before the reader does anything. */
  script: 5 * kilobyte,
  /** Fonts are compressed as they are. */
  font: 125 * kilobyte,
} as const;

/** Articles, style sheets, scripts and fonts are as small as promised, and none names another site. */
export function checkWeights(site: CheckedSite): readonly string[] {
  const sizes = new Map<string, number>();
  const pages = [...site.pages.values()];
  const heavy = pages.flatMap((page) => (['style', 'script', 'font'] as const).flatMap((kind) => checkKind(site, page, kind, sizes)));
  return [...checkArticles(site), ...heavy, ...checkStyleSheets(site)];
}

function checkArticles({ pages, files }: CheckedSite): readonly string[] {
  const sizes = [...pages.values()].filter(({ is }) => is.kind === 'article').map(({ file }) => compressed(files.get(file)));
  const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return median > budgets.article ? [`articles  have ${median} bytes of HTML, more than ${budgets.article}`] : [];
}

function checkKind({ files, basePath }: CheckedSite, page: CheckedPage, kind: 'style' | 'script' | 'font', sizes: Map<string, number>): readonly string[] {
  const first = page.resources.filter((resource) => resource.kind === kind).map(({ href }: Resource) => fileOfPath(href, basePath) ?? '');
  const all = kind === 'script' ? withImports(first, files) : [...new Set(first)];
  const total = all.reduce((sum, file) => sum + sizeOf(file), 0);
  return total > budgets[kind] ? [`${page.path}  loads ${total} bytes of ${kind}, more than ${budgets[kind]}`] : [];

  function sizeOf(file: string): number {
    const size = sizes.get(file) ?? (kind === 'font' ? files.get(file)?.length ?? 0 : compressed(files.get(file)));
    sizes.set(file, size);
    return size;
  }
}

/** Scripts, and what they import without waiting for anything: `import"./a.js"`, `import{b}from"./c.js"`, but not `import("./d.js")`. */
function withImports(first: readonly string[], files: CheckedSite['files']): readonly string[] {
  const found = new Set(first);
  for (const file of found) {
    const text = files.get(file)?.toString('utf8') ?? '';
    for (const [, name = ''] of text.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g)) found.add(new URL(name, `file:///${file}`).pathname.slice(1));
  }
  return [...found];
}

function checkStyleSheets({ files, basePath, url }: CheckedSite): readonly string[] {
  return [...files].filter(([file]) => file.endsWith('.css')).flatMap(([file, bytes]) => {
    const names = Array.from(bytes.toString('utf8').matchAll(/url\(\s*["']?([^"')]+)|@import\s*["']([^"']+)/g), ([, a, b]) => a ?? b ?? '');
    return names.flatMap((name) => {
      const target = new URL(name, new URL(basePath + file, url));
      const isThere = target.origin === new URL(url).origin && files.has(fileOfPath(target.pathname, basePath) ?? '');
      return isThere || target.protocol === 'data:' ? [] : [`${file}  loads what is not there: ${name}`];
    });
  });
}

function compressed(bytes: Buffer | undefined): number {
  return bytes === undefined ? 0 : gzipSync(bytes).length;
}
