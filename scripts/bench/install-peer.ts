import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts packages with exact versions into the folder’s `node_modules`. Returns what went wrong, if anything did. */
export function installPackages(dir: string, packages: Readonly<Record<string, string>>): string | undefined {
  mkdirSync(dir, { recursive: true });
  const manifest = JSON.stringify({ name: 'bench', private: true, type: 'module', dependencies: packages }, null, 2);
  const file = join(dir, 'package.json');
  const isInstalled = existsSync(file) && readFileSync(file, 'utf8') === manifest && existsSync(join(dir, 'node_modules', '.package-lock.json'));
  if (isInstalled) return undefined;
  writeFileSync(file, manifest);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: dir, encoding: 'utf8' });
  return status === 0 ? undefined : `npm install failed: ${lastLineOf(stderr)}`;
}

/** A program of Debian: the command that runs it, from the path or unpacked into the folder without installing it. */
export function findDebianProgram(dir: string, name: string, packages: readonly string[]): { readonly command: string } | { readonly problem: string } {
  if (spawnSync('which', [name]).status === 0) return { command: name };
  const root = join(dir, 'root');
  const program = join(root, 'usr', 'bin', name);
  if (!existsSync(program)) {
    const problem = unpack(dir, root, packages);
    if (problem !== undefined) return { problem };
  }
  const libraries = join(root, 'usr', 'lib', `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`);
  return { command: `env LD_LIBRARY_PATH=${libraries} ${program}` };
}

function unpack(dir: string, root: string, packages: readonly string[]): string | undefined {
  mkdirSync(root, { recursive: true });
  const download = spawnSync('apt-get', ['download', ...packages], { cwd: dir, encoding: 'utf8' });
  if (download.error || download.status !== 0) return `not on the path, and Debian’s package is not to be had (${download.error ? 'no apt-get' : lastLineOf(download.stderr)})`;
  for (const file of readdirSync(dir).filter((entry) => entry.endsWith('.deb'))) {
    if (spawnSync('dpkg-deb', ['-x', file, root], { cwd: dir }).status !== 0) return `${file} cannot be unpacked`;
  }
  return undefined;
}

function lastLineOf(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
