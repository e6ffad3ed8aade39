/** Whether what stands in a field is more than one key away from what stood there: pasted, spoken, or a word that the keyboard offered. */
export function cameWhole(before: string, after: string): boolean {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return Math.max(before.length, after.length) - start - end > 1;
}
