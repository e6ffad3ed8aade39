import { sizeText, textTable } from '../text-table.ts';
import type { Visit } from './ask-box.ts';

/** What was fetched after the focus, in the order in which it was asked for. */
export function waterfallOf({ focus, requests }: Visit, basePath: string): string {
  const after = requests.filter(({ start }) => start >= focus).toSorted((a, b) => a.start - b.start);
  const rows = after.map(({ url, start, end, bytes }) => [new URL(url).pathname.replace(basePath, ''), ...[start, end].map((at) => `${Math.round(at - focus)}`), sizeText(bytes)]);
  return textTable(['after the focus', 'from ms', 'to ms', 'bytes'], rows);
}
