import { fork } from 'node:child_process';
import { keepsNothing } from '../run-program.ts';
import type { NextPiece, Piece, WorkMessage, WorkPlace } from './work-messages.ts';
import type { WrittenPage } from './write-pages.ts';

export interface WorkerOptions {
  /** What `build-worker.ts` is, as it is bundled. */
  readonly program: string;
  readonly place: WorkPlace;
  /** The next piece of work for the process of that number; undefined where none is left. */
  readonly nextPiece: (worker: number) => Piece | undefined;
  /** Called with what has been written since. */
  readonly onPages: (pages: readonly WrittenPage[]) => void;
}

/** Runs so many processes side by side and answers with the most memory that one took, in bytes. Where one fails, the others are stopped. */
export async function runWorkers(count: number, options: WorkerOptions): Promise<number> {
  const failure = new AbortController();
  const running = Array.from({ length: count }, (_, worker) => runWorker(worker, failure.signal, options));
  try {
    return Math.max(...(await Promise.all(running)));
  } finally {
    failure.abort();
    await Promise.allSettled(running);
  }
}

/** Rejects where the process fails; why, it has printed itself. */
function runWorker(worker: number, signal: AbortSignal, { program, place, nextPiece, onPages }: WorkerOptions): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const env = { ...process.env, ...besideOthers, ...keepsNothing };
  const child = fork(program, [JSON.stringify(place)], { env, signal, execArgv: [...process.execArgv, ...garbage] });
  let peakMemory = 0;
  child.on('message', (message: WorkMessage) => {
    if (message.kind === 'written') onPages(message.pages);
    else if (message.kind === 'free') child.send({ piece: nextPiece(worker) } satisfies NextPiece);
    else peakMemory = message.peakMemory;
  });
  child.once('error', reject);
  child.once('exit', (code, by) => {
    if (code === 0) resolve(peakMemory);
    else reject(new Error(`A process of the build ended with ${by ?? code}.`));
  });
  return promise;
}

/**
 * Nearly all that a page or a record leaves is garbage at once: with 64 MB for what is new, less of it is looked at twice. The
 * cores are taken: several threads that look for garbage together wait for each other, a twentieth of the time.
 */
const garbage = ['--max-semi-space-size=64', '--no-parallel-scavenge'];

/**
 * Environment of Pagefind's program, whose runtime and allocator (jemalloc) read it. The cores are taken: with more threads, and
 * memory given back only to be asked for again, each time for all cores to take note of, it takes a sixth longer.
 */
const besideOthers = { TOKIO_WORKER_THREADS: '1', RAYON_NUM_THREADS: '1', _RJEM_MALLOC_CONF: 'dirty_decay_ms:-1,muzzy_decay_ms:-1' };
