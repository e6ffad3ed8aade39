import { headingIdOf } from '../articles/heading-ids.ts';

/** Ids for headings with these titles: the wanted one where there is one and it is free, else one made of the title. */
export function headingIdsByPosition(titles: readonly string[], wanted: readonly (string | undefined)[]): readonly string[] {
  const taken = new Set<string>();
  const freeId = freeIdsBeside(new Set(wanted), taken);
  return titles.map((title, position) => {
    const first = wanted[position];
    const id = first !== undefined && isId(first) && !taken.has(first) ? first : freeId(headingIdOf(title));
    taken.add(id);
    return id;
  });
}

function isId(text: string): boolean {
  return text !== '' && !/\s/.test(text);
}

/** Repeats get `-2`, `-3`, …; each id remembers its last number, so that ten thousand like headings take no time. */
function freeIdsBeside(reserved: ReadonlySet<string | undefined>, taken: ReadonlySet<string>): (id: string) => string {
  const numbers = new Map<string, number>();
  return (id) => {
    let number = numbers.get(id) ?? 1;
    let free = number === 1 ? id : `${id}-${number}`;
    for (; taken.has(free) || reserved.has(free); free = `${id}-${number}`) number += 1;
    numbers.set(id, number);
    return free;
  };
}
