import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * Keeps the Pagefind that this process has started on one core. It gives back memory all the time, and each time all
 * cores that its threads have been on must be told; on one it needs a quarter less time. For Linux with `taskset`, which
 * every Debian has; elsewhere nothing is done.
 */
export function keepPagefindOnCore(core: number): void {
  try {
    for (const child of childrenOf(process.pid).filter(isPagefind)) {
      execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', String(core % availableParallelism()), child], { stdio: 'ignore' });
    }
  } catch {
    // It works all the same.
  }
}

function childrenOf(pid: number): readonly string[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
}

function isPagefind(pid: string): boolean {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('pagefind');
}
