import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { bytesHash, textHash } from './text-hash.ts';

/** An article that is longer than this many bytes is a mistake. */
export const maxFileSize = 2 * 1024 * 1024;

export type Source =
  | { readonly kind: 'text'; readonly text: string; readonly digest: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface SourceList {
  /** Under the content folder, with forward slashes, sorted by code unit. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Every file below the folder. Throws where the folder itself cannot be read. */
export function readSourceList(contentDir: string): SourceList {
  const root = realpathSync(contentDir);
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const dirent of readFolder(root)) {
    const file = relative(root, join(dirent.parentPath, dirent.name)).split(sep).join('/');
    const trouble = troubleWith(root, file, dirent);
    if (trouble) problems.push(trouble);
    else files.push(file);
  }
  return { files: files.sort(), problems };
}

/** Equal for lists of the same files with the same problems. */
export function digestOfList({ files, problems }: SourceList): string {
  return textHash(JSON.stringify([files, problems]));
}

/** The file as text, or why it cannot be one. */
export function readSource(contentDir: string, file: string): Source {
  try {
    const path = join(contentDir, file);
    const { size } = statSync(path);
    if (size > maxFileSize) return { kind: 'problem', problem: tooLarge(file, size) };
    return sourceOf(readFileSync(path), file);
  } catch (error) {
    return { kind: 'problem', problem: unreadable(file, error) };
  }
}

function sourceOf(bytes: Buffer, file: string): Source {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'problem', problem: notText(file, bytes, nul, 'a NUL character') };
  try {
    return { kind: 'text', text: utf8.decode(bytes), digest: bytesHash(bytes) };
  } catch {
    return { kind: 'problem', problem: notText(file, bytes, firstInvalid(bytes), 'bytes that are not UTF-8') };
  }
}

function troubleWith(root: string, file: string, dirent: Dirent): Problem | undefined {
  try {
    if (dirent.isSymbolicLink()) return troubleWithLink(root, file);
    if (dirent.isFile() || lstatSync(join(root, file)).isFile()) return undefined;
    return problem('file-unreadable', { file, message: 'This is not a regular file.', hint: 'Remove it, or put a text file in its place.' });
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Links that stay inside the folder and lead to a file are read like the file. */
function troubleWithLink(root: string, file: string): Problem | undefined {
  const target = realpathSync(join(root, file));
  const inside = target.startsWith(root + sep) && statSync(target).isFile();
  if (inside) return undefined;
  return problem('file-outside', {
    file,
    message: 'This is a symbolic link that leads out of the content folder, or to a folder.',
    hint: 'Put a copy of the file in its place.',
  });
}

function unreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message.replace(/, [a-z]+ '.*$/, '') : String(error);
  return problem('file-unreadable', { file, message: `The file cannot be read: ${reason}.`, hint: 'Check that it exists and that its permissions allow reading.' });
}

function tooLarge(file: string, size: number): Problem {
  return problem('file-too-large', {
    file,
    message: `The file has ${Math.ceil(size / 1024)} KB; the most is ${maxFileSize / 1024} KB.`,
    hint: 'Divide it into several articles.',
  });
}

function notText(file: string, bytes: Buffer, offset: number, what: string): Problem {
  const before = bytes.subarray(0, offset);
  const line = before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  return problem('encoding-invalid', { file, line, message: `The file holds ${what}.`, hint: 'Save it as UTF-8 text.' });
}

/** Length of the longest valid prefix, by halving. */
function firstInvalid(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isValidPrefix(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
