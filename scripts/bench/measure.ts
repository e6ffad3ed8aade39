import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { watchUsage } from './process-usage.ts';

export interface Measurement {
  readonly seconds: number;
  /** User and system time of the command and all that it started. */
  readonly cpuSeconds: number;
  /** Of the largest process; undefined where the system does not tell. */
  readonly peakBytes: number | undefined;
}

export interface MeasuredCommand {
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a shell command to its end. Throws with the end of its output where it fails. */
export async function measure({ command, cwd, env }: MeasuredCommand): Promise<Measurement> {
  const start = performance.now();
  const child = spawn('sh', ['-c', `(${command})\ncode=$?\ntimes >&3\nexit $code`], {
    cwd,
    env: { ...process.env, ...env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const watch = watchUsage(child.pid ?? 0);
  const { promise: ended, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  const [code, out, errors, spent] = await Promise.all([ended, textOf(child.stdout), textOf(child.stderr), textOf(child.stdio[3])]);
  const seconds = (performance.now() - start) / 1000;
  const usage = watch.stop();
  if (code !== 0) throw new Error(`“${command}” ended with ${code}:\n${`${out}\n${errors}`.trim().slice(-2000)}`);
  // A process that nobody waited for is missing in the shell's figure; a very short one in the other.
  return { seconds, cpuSeconds: Math.max(usage.cpuSeconds, childTime(spent)), peakBytes: usage.peakBytes };
}

async function textOf(pipe: Readable | Writable | null | undefined): Promise<string> {
  if (!(pipe instanceof Readable)) throw new Error('The shell has no such pipe.');
  return text(pipe);
}

/** `0m0.00s 0m0.00s\n0m9.31s 0m0.72s` → 10.03: the second line is that of the children. */
export function childTime(times: string): number {
  const line = times.trim().split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.,]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number((seconds ?? '0').replace(',', '.')), 0);
}
