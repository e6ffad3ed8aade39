import { progress as bar } from '@clack/prompts';

/** How a long task shows that it is alive. */
export interface Progress {
  /** Begins a phase of `total` steps; ends the one before. */
  readonly begin: (phase: string, total: number) => void;
  readonly advance: (done: number) => void;
  readonly end: () => void;
}

/** A bar in a terminal; elsewhere a line a phase, and one for each tenth of a long phase. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? barOn() : linesOn(stream);
}

function barOn(): Progress {
  let current: { readonly show: ReturnType<typeof bar>; readonly phase: string; readonly total: number; done: number } | undefined;
  const end = (): void => {
    current?.show.stop(current.phase);
    current = undefined;
  };
  return {
    begin: (phase, total) => {
      end();
      current = { show: bar({ max: Math.max(1, total) }), phase, total, done: 0 };
      current.show.start(phase);
    },
    advance: (done) => {
      if (!current || done <= current.done) return;
      current.show.advance(done - current.done, `${current.phase}: ${done} of ${current.total}`);
      current.done = done;
    },
    end,
  };
}

function linesOn(stream: NodeJS.WriteStream): Progress {
  let current: { readonly phase: string; readonly total: number; tenths: number } | undefined;
  return {
    begin: (phase, total) => {
      current = { phase, total, tenths: 0 };
      stream.write(`${phase}${total > 0 ? ` (${total})` : ''}\n`);
    },
    advance: (done) => {
      if (!current || current.total < longPhase) return;
      const tenths = Math.floor((done * 10) / current.total);
      if (tenths > current.tenths) stream.write(`  ${current.phase}: ${done} of ${current.total}\n`);
      current.tenths = Math.max(tenths, current.tenths);
    },
    end: () => {
      current = undefined;
    },
  };
}

/** Steps from which a phase is worth more than one line. */
const longPhase = 1000;
