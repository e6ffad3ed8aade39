import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

/**
 * Gives the pages numbers in Pagefind's list of them, in the place of hashes: numbers in a row pack to less than half of
 * what has no order. `ids` are the hashes by record; the answer is the numbers, in the same order.
 */
export async function writePageNumbers(ids: readonly string[], bundle: string): Promise<readonly number[]> {
  const name = (await readdir(bundle)).find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error('Pagefind wrote no list of pages.');
  const known = new Set(ids);
  const numbers = new Map<string, number>();
  const list = (await unpack(await readFile(join(bundle, name)))).toString('latin1').replace(/unknown_[0-9a-f]{7,}/g, (id) => {
    // Behind the pages the list names the parts of the index.
    if (numbers.size === known.size || !known.has(id)) return id;
    const number = numbers.size;
    numbers.set(id, number);
    return `unknown_${number.toString(16).padStart(id.length - 'unknown_'.length, '0')}`;
  });
  await writeFile(join(bundle, name), await pack(Buffer.from(list, 'latin1'), { level: 9 }));
  return ids.map((id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`Pagefind’s list of pages lacks “${id}”.`);
    return number;
  });
}

const unpack = promisify(gunzip);
const pack = promisify(gzip);
