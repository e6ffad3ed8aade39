import { headingIdOf } from '../articles/heading-ids.ts';

/** Ids for headings with these titles: the wanted one where there is one and it is free, else one made of the title. */
export function headingIdsByPosition(titles: readonly string[], wanted: readonly (string | undefined)[]): readonly string[] {
  const reserved = new Set(wanted);
  const taken = new Set<string>();
  return titles.map((title, position) => {
    const first = wanted[position];
    const id = first !== undefined && isId(first) && !taken.has(first) ? first : freeId(headingIdOf(title), taken, reserved);
    taken.add(id);
    return id;
  });
}

function isId(text: string): boolean {
  return text !== '' && !/\s/.test(text);
}

function freeId(id: string, taken: ReadonlySet<string>, reserved: ReadonlySet<string | undefined>): string {
  let free = id;
  for (let number = 2; taken.has(free) || reserved.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
