import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasCode } from '../scripts/has-code.ts';

export interface BuildRun {
  /** Undefined where a signal ended it. */
  readonly exitCode: number | undefined;
  /** Both streams, as they came. */
  readonly output: string;
}

export interface RunningBuild {
  readonly pid: number | undefined;
  /** When all processes that can still print have ended. */
  readonly finished: Promise<BuildRun>;
  /** All that was printed so far. */
  readonly output: () => string;
  /** Ends it at once, with all that it started. */
  readonly kill: () => void;
  /** Ends the process that was started, and none of those that it started. */
  readonly killAlone: () => void;
}

export const projectDir = fileURLToPath(new URL('..', import.meta.url));

/** Starts `npm run build`, without npm, in a process of its own. */
export function startBuild(env: Readonly<Record<string, string>>, args: readonly string[] = []): RunningBuild {
  const child = spawn(process.execPath, ['scripts/build.ts', ...args], {
    cwd: projectDir,
    env: { ...ownEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const { promise, resolve, reject } = Promise.withResolvers<BuildRun>();
  child.once('error', reject);
  child.once('close', (code) => resolve({ exitCode: code ?? undefined, output }));
  return {
    pid: child.pid,
    finished: promise,
    output: () => output,
    kill: () => killGroup(child.pid),
    killAlone: () => void child.kill('SIGKILL'),
  };
}

/** With all that it has started. It may have ended by itself. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

/** Builds a site and waits for it. Throws, with all that was printed, where the build fails. */
export async function build(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<string> {
  const { exitCode, output } = await startBuild(env, args).finished;
  if (exitCode !== 0) throw new Error(`The build ended with ${exitCode ?? 'a signal'}:\n${output}`);
  return output;
}

/** Vitest's own settings (`NODE_ENV=test`, `VITEST`, `BASE_URL` and others) would change what is built. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'LANG', 'TZ', 'CI'];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}
