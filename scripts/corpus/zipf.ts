import type { Random } from './random.ts';

/** Draws a place from 0 to `count` − 1; place r is drawn in proportion to 1 / (r + 1)^`exponent`, as words are in a text. */
export function zipfOf(count: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + 1) ** -exponent;
    sums[rank] = sum;
  }
  return (random) => placeOf(sums, random() * sum);
}

/** The first place whose sum is above `wanted`. */
function placeOf(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
