import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** What the cache calls a folder. By its path from here: a checkout may be moved with its cache. */
export function cacheName(dir: string): string {
  return createHash('sha256').update(relative(process.cwd(), dir)).digest('hex').slice(0, 16);
}
