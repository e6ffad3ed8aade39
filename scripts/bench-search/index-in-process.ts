import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LocaleCode } from '../../src/locales/locales.ts';
import type { IndexCost } from './index-corpus.ts';

export interface IndexJob {
  readonly contentDir: string;
  readonly outDir: string;
  readonly basePath: string;
  readonly locale: LocaleCode;
}

/** Writes a locale's bundle in a process of its own, so that its memory is seen alone. */
export async function indexInProcess({ contentDir, outDir, basePath, locale }: IndexJob): Promise<IndexCost> {
  const program = fileURLToPath(new URL('index-corpus.ts', import.meta.url));
  const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, BASE_PATH: basePath };
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--locale', locale, '--work', join(outDir, '..', 'work')], { env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
