import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs a JavaScript or TypeScript file with this Node and its options, in this terminal. Resolves to its exit code. */
export function runProgram(file: string, args: readonly string[], env = process.env): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const child = spawn(process.execPath, [...process.execArgv, file, ...args], { stdio: 'inherit', env });
  child.once('exit', (code) => resolve(code ?? 1));
  return promise;
}

/** Environment of a process that keeps nothing of what it compiles: see `keep-compiled.mjs`. */
export const keepsNothing = { NODE_DISABLE_COMPILE_CACHE: '1' };

/** The file behind a package's command of the same name. */
export function programOf(name: string): string {
  const manifest = fileURLToPath(import.meta.resolve(`${name}/package.json`));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}
