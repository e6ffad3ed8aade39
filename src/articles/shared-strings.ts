import { once } from './once.ts';

/** Gives equal strings one place in memory: slugs and keywords come thousands of times. */
export function sharedStrings(): (text: string) => string {
  return once((text) => text);
}
