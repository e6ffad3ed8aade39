import { execFileSync } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectDir } from '../build.ts';
import type { Content } from './broken-files.ts';

/** A content folder with the demo's articles in English and Hindi (the latter under an alias), and more files. */
export async function writeContent(dir: string, files: readonly { readonly file: string; readonly content: Content }[]): Promise<void> {
  await cp(join(projectDir, 'content/en'), join(dir, 'en'), { recursive: true });
  await cp(join(projectDir, 'content/hi'), join(dir, 'Hindi'), { recursive: true });
  for (const { file, content } of files) await write(join(dir, file), content);
}

async function write(path: string, content: Content): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) return writeFile(path, content);
  if ('linkTo' in content) return symlink(content.linkTo, path);
  execFileSync('mkfifo', [path]);
}
