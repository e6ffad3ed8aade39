import { fork } from 'node:child_process';
import { keepsNothing } from '../run-program.ts';
import type { NextSearch, Part, PartMessage } from './part.ts';
import type { WrittenPage } from './write-pages.ts';

export interface SharedWork {
  /** Codes of the locales whose search is made by whichever part is free for it, in this order. */
  readonly searches: readonly string[];
  /** Called with what has been written since. */
  readonly onPages: (pages: readonly WrittenPage[]) => void;
}

/** Runs parts side by side and answers with the most memory that one took, in bytes. Where one fails, the others are stopped. */
export async function runParts(parts: readonly Part[], { searches, onPages }: SharedWork): Promise<number> {
  const failure = new AbortController();
  const waiting = [...searches];
  const running = parts.map((part) => runPart(part, failure.signal, { nextSearch: () => waiting.shift(), onPages }));
  try {
    return Math.max(...(await Promise.all(running)));
  } finally {
    failure.abort();
    await Promise.allSettled(running);
  }
}

interface Answers {
  /** Code of the locale whose search a part is to make. */
  readonly nextSearch: () => string | undefined;
  readonly onPages: SharedWork['onPages'];
}

/** Runs a part in a process of its own. Rejects where that fails; why, it has printed itself. */
function runPart(part: Part, signal: AbortSignal, { nextSearch, onPages }: Answers): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const env = { ...process.env, ...besideOthers, ...keepsNothing };
  const child = fork(part.bundle.part, [JSON.stringify(part)], { env, signal, execArgv: [...process.execArgv, ...garbage] });
  let peakMemory = 0;
  child.on('message', (message: PartMessage) => {
    if (message.kind === 'pages') onPages(message.pages);
    else if (message.kind === 'free') child.send({ code: nextSearch() } satisfies NextSearch);
    else peakMemory = message.peakMemory;
  });
  child.once('error', reject);
  child.once('exit', (code, by) => {
    if (code === 0) resolve(peakMemory);
    else reject(new Error(`The process for ${part.locales.join(', ') || 'the pages of no language'} ended with ${by ?? code}.`));
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
