import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hasCode } from '../has-code.ts';

/** What a process and its descendants have used, as far as looking at them now and then can tell. */
export interface UsageWatch {
  readonly stop: () => { readonly cpuSeconds: number; readonly peakBytes: number | undefined };
}

/**
 * Looks at `/proc` twenty times a second: the largest resident set that any one process ever had, and the processor
 * time of all of them. Without `/proc` nothing is seen.
 */
export function watchUsage(pid: number): UsageWatch {
  const seen = new Map<number, { cpuSeconds: number; peakBytes: number }>();
  const look = (): void => {
    for (const each of treeOf(pid)) {
      const usage = usageOf(each);
      // One that has ended, but was not waited for yet, has no memory any more.
      if (usage) seen.set(each, { ...usage, peakBytes: Math.max(usage.peakBytes, seen.get(each)?.peakBytes ?? 0) });
    }
  };
  const timer = existsSync('/proc/self/status') ? setInterval(look, 50) : undefined;
  return {
    stop: () => {
      clearInterval(timer);
      const all = [...seen.values()];
      return { cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0), peakBytes: timer ? Math.max(0, ...all.map(({ peakBytes }) => peakBytes)) : undefined };
    },
  };
}

function treeOf(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

function childrenOf(pid: number): readonly number[] {
  const folder = `/proc/${pid}/task`;
  const tasks = whileAlive(() => readdirSync(folder)) ?? [];
  const lists = tasks.map((task) => whileAlive(() => readFileSync(`${folder}/${task}/children`, 'utf8')) ?? '');
  return lists.flatMap((list) => list.trim().split(' ')).filter(Boolean).map(Number);
}

function usageOf(pid: number): { cpuSeconds: number; peakBytes: number } | undefined {
  return whileAlive(() => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name in brackets, which may hold spaces: user and system time are fields 14 and 15, in hundredths of a second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100, peakBytes: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024 };
  });
}

/** A process may end between two looks; then there is nothing to see. */
function whileAlive<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}
