import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localeOf } from '../../src/locales/locales.ts';

const templates = new URL('./templates/', import.meta.url).pathname;

/**
 * Puts a peer’s templates, and the files that all peers share, where it looks for them. Modules end in `.txt` here,
 * since they are none of this project’s: they import what only the peer has.
 */
export function copyTemplates(name: string, workDir: string, sharedDir: string): void {
  copyFiles(join(templates, name), workDir);
  copyFiles(join(templates, 'shared'), sharedDir);
}

function copyFiles(from: string, to: string): void {
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (statSync(join(from, path)).isFile()) cpSync(join(from, path), join(to, path.replace(/\.txt$/, '')));
  }
}

/** Replaces a folder of sources with these files. */
export function writeSources(dir: string, files: Iterable<{ readonly path: string; readonly text: string }>): void {
  rmSync(dir, { recursive: true, force: true });
  for (const { path, text } of files) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** `languages.json`, which the templates read. */
export function writeLanguages(workDir: string, codes: readonly string[]): void {
  const languages = codes.map(localeOf).map(({ code, lang, dir, autonym }) => [code, { lang, dir, autonym }]);
  writeFileSync(join(workDir, 'languages.json'), JSON.stringify(Object.fromEntries(languages)));
}
