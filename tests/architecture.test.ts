import { describe, expect, test } from 'vitest';
import { findCycle, reachableFrom, readSourceFile, readSourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

const src = readSourceFiles(['src'], ['.ts', '.astro', '.mdx', '.css']);
const scripts = readSourceFiles(['scripts'], ['.ts', '.mjs']);
const tests = readSourceFiles(['tests'], ['.ts']);
const config = ['astro.config.mjs', 'vitest.config.ts'].map(readSourceFile);

/** Each layer may import itself and what stands after it. */
const layers = [['pages'], ['layouts'], ['components'], ['search', 'markdown', 'articles', 'outputs'], ['styles', 'locales']];

describe('the architecture', () => {
  test('has layers that import in one direction', () => {
    const wrong = src.flatMap(({ path, imported }) => imported.filter((other) => layerOf(other) < layerOf(path)).map((other) => `${path} imports ${other}`));
    expect(wrong).toEqual([]);
  });

  test('has no folder in src that belongs to no layer', () => {
    const folders = new Set(src.map(({ path }) => path.split('/')).flatMap(([, folder, ...rest]) => (rest.length > 0 && folder ? [folder] : [])));
    expect([...folders].filter((folder) => ![...layers.flat(), 'first-party'].includes(folder))).toEqual([]);
  });

  test('has no import in src of what is not src', () => {
    const wrong = src.flatMap(({ path, imported }) => imported.filter((other) => !other.startsWith('src/')).map((other) => `${path} imports ${other}`));
    expect(wrong).toEqual([]);
  });

  test('has no circle of imports', () => {
    expect(findCycle([...src, ...scripts, ...tests])).toBeUndefined();
  });

  test('imports only what is there', () => {
    const known = new Set([...src, ...scripts, ...tests, ...config].map(({ path }) => path));
    const wrong = [...src, ...scripts, ...tests].flatMap(({ path, imported }) => imported.filter((other) => /\.(ts|astro|mjs|css)$/.test(other) && !known.has(other)).map((other) => `${path} imports ${other}`));
    expect(wrong).toEqual([]);
  });

  test('uses the modules of Astro only where Astro runs: in pages and in the collections', () => {
    const wrong = src.filter(({ path, imports }) => imports.some((name) => name.startsWith('astro:')) && !/^src\/(pages\/|(content|live)\.config\.ts$)/.test(path));
    expect(pathsOf(wrong)).toEqual([]);
  });

  /** The endpoint for media sends the files of writers as they are. */
  test('touches the disk only in modules whose name says so, and where media is served', () => {
    const wrong = src.filter(({ path, imports }) => imports.some(isDisk) && !/\/(read|write|move)-[^/]+\.ts$/.test(path) && path !== 'src/pages/media/[...file].ts');
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('gives a browser no module that needs Node or the settings', () => {
    const loaded = reachableFrom(src.flatMap((file) => file.scripts));
    expect(loaded.size).toBeGreaterThan(5);
    const wrong = [...loaded.values()].filter(({ path, imports }) => path === 'src/site.ts' || imports.some((name) => name.startsWith('node:')) || /\/(read|write)-source/.test(path));
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('reads the environment only in the settings', () => {
    expect(pathsOf(src.filter(({ path, text }) => /\bprocess\.env\b/.test(text) && path !== 'src/site.ts'))).toEqual([]);
  });
});

describe('the source', () => {
  test('has no file of more than 200 lines', () => {
    const long = [...src, ...scripts, ...tests, ...config].filter(({ lines }) => lines > 200);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('has no class but custom elements, no enum and no any', () => {
    const wrong = [...src, ...scripts].filter(({ path, text }) => /\.(ts|astro|mjs)$/.test(path) && /^(export )?(enum |class (?!\w+ extends HTMLElement))|[:<,]\s*any\b|\bas any\b/m.test(text));
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('has no physical directions in its styles, which right-to-left pages would get wrong', () => {
    const physical = /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)?\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/;
    const wrong = src.filter(({ path, text }) => physical.test(path.endsWith('.css') ? text : (/<style[^>]*>(.*?)<\/style>/s.exec(text)?.[1] ?? '')));
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('has every visible word of a component in the messages', () => {
    const wrong = src.filter(({ path }) => path.endsWith('.astro')).flatMap((file) => wordsOf(file).map((word) => `${file.path}: ${word}`));
    expect(wrong).toEqual([]);
  });
});

describe('package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(readSourceFile('package.json').text) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const running = packagesOf([...src, ...scripts, readSourceFile('astro.config.mjs')]);
  const testing = packagesOf([...tests, readSourceFile('vitest.config.ts')]);

  test('lists every package that the site imports, and only those', () => {
    expect([...running].filter((name) => !(name in dependencies))).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => !running.has(name))).toEqual([]);
  });

  test('lists every package that the tests import, and for development only those and tools', () => {
    const isTool = (name: string): boolean => name.startsWith('@types/') || ['typescript', '@astrojs/check'].includes(name);
    expect([...testing].filter((name) => !(name in dependencies) && !(name in devDependencies))).toEqual([]);
    expect(Object.keys(devDependencies).filter((name) => !testing.has(name) && !isTool(name))).toEqual([]);
  });

  test('pins every version', () => {
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

/** What belongs to no layer, such as the settings, may be imported by all and stands last; the collections stand first. */
function layerOf(path: string): number {
  const place = layers.findIndex((layer) => layer.some((folder) => path.startsWith(`src/${folder}/`)));
  return place >= 0 ? place : /^src\/(content|live)\.config\.ts$/.test(path) ? -1 : layers.length;
}

function isDisk(name: string): boolean {
  return /^(node:)?fs(\/|$)/.test(name);
}

function pathsOf(files: readonly SourceFile[]): readonly string[] {
  return files.map(({ path }) => path);
}

/** Types of `@types/…` are imported by the name of what they describe. */
function packagesOf(files: readonly SourceFile[]): ReadonlySet<string> {
  const names = files.flatMap(({ imports }) => imports).filter((name) => !/^(\.|node:|astro:|virtual:)/.test(name));
  return new Set(names.map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')).filter((name) => !['hast', 'mdast'].includes(name)));
}

/** Words of a component's template that stand in it as they are: `<p>Next</p>`, `title="Next"`. */
function wordsOf({ text }: SourceFile): readonly string[] {
  const template = text.replace(/^---.*?^---/ms, '').replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<!--.*?-->/gs, '');
  const attributes = Array.from(template.matchAll(/\b(?:title|alt|placeholder|aria-label)="([^"]*\p{Ll}{2}[^"]*)"/gu), ([, words = '']) => words);
  let bare = template.replace(/\{'[^']*'\}/g, '');
  for (let before = ''; before !== bare; ) [before, bare] = [bare, bare.replace(/\{[^{}]*\}/g, '')];
  const inside = Array.from(bare.replace(/<[^>]*>/g, '\n').matchAll(/[^\n]*\p{Ll}{2}[^\n]*/gu), ([words]) => words);
  return [...attributes, ...inside];
}
