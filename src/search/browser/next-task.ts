/** Lets the page answer its reader before the work goes on. */
export async function nextTask(): Promise<void> {
  // Timers set by timers wait four milliseconds each.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  await new Promise((resolve) => setTimeout(resolve));
}

/** The same, where the work has gone on for long since `start`, a `performance.now()`: short work is done sooner at once. */
export async function nextTaskIfLong(start: number): Promise<void> {
  if (performance.now() - start > atOnce) await nextTask();
}

/** Milliseconds: with the drawing behind it, work of this length is less than what readers feel. */
const atOnce = 20;
