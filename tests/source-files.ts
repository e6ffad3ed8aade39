import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { projectDir } from './build.ts';

/** A file of the project, and what it imports. */
export interface SourceFile {
  /** From the root of the project, `src/pages/index.astro`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** As written: `astro:content`, `pagefind`, `../site.ts`. */
  readonly imports: readonly string[];
  /** Paths of the project's own files among them. */
  readonly imported: readonly string[];
  /** Those among them that a `<script>` of a component names: what a browser loads begins there. */
  readonly scripts: readonly string[];
}

/** Files of the folders that end in one of the extensions. */
export function readSourceFiles(folders: readonly string[], extensions: readonly string[]): readonly SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(`${projectDir}${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  return paths.filter((path) => extensions.includes(posix.extname(path))).toSorted().map(readSourceFile);
}

export function readSourceFile(path: string): SourceFile {
  const text = readFileSync(`${projectDir}${path}`, 'utf8');
  const imports = importsOf(text);
  const scripts = path.endsWith('.astro') ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].flatMap(([, script = '']) => importsOf(script)) : [];
  const ownOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : []));
  return { path, text, lines: text.split('\n').length - 1, imports, imported: ownOf(imports), scripts: ownOf(scripts) };
}

/** Everything that can be reached from the files, themselves included. Imports of types alone leave no trace. */
export function reachableFrom(paths: Iterable<string>): ReadonlyMap<string, SourceFile> {
  const found = new Map<string, SourceFile>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !existsSync(`${projectDir}${path}`)) continue;
    const file = readSourceFile(path);
    found.set(path, file);
    waiting.push(...valueImports(file));
  }
  return found;
}

/** The first circle of imports, as a list that ends where it begins. */
export function findCycle(files: readonly SourceFile[]): readonly string[] | undefined {
  const graph = new Map(files.map((file) => [file.path, valueImports(file)]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function valueImports({ path, text }: SourceFile): readonly string[] {
  const names = importsOf(text.replace(/^(import|export) type .*?;$/gms, ''));
  return names.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name));
}

/** What is imported for its values or its types, exported on, imported later, or by a style sheet. */
function importsOf(text: string): readonly string[] {
  const statement = /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/gms;
  const bare = /^\s*@?import\s*['"]([^'"]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [statement, bare, dynamic].flatMap((pattern) => Array.from(text.matchAll(pattern), ([, name = '']) => name));
}
