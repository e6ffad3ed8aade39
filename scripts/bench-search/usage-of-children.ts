import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface ChildUsage {
  readonly cpuSeconds: number;
  /** The largest resident set that any of them ever had. */
  readonly peakBytes: number;
}

/** What the children of a process have used until now, while they run. Zero where the system has no `/proc`. */
export function usageOfChildren(pid: number): ChildUsage {
  const folder = `/proc/${pid}/task`;
  const threads = existsSync(folder) ? readdirSync(folder) : [];
  const children = threads.flatMap((thread) => readFileSync(`${folder}/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean));
  const usages = children.map(usageOf);
  return {
    cpuSeconds: usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakBytes: Math.max(0, ...usages.map(({ peakBytes }) => peakBytes)),
  };
}

function usageOf(pid: string): ChildUsage {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // After the name in brackets, which may hold spaces: user and system time are fields 14 and 15, in hundredths of a second.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100, peakBytes: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024 };
}
