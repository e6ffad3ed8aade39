import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pagefind's id of each record, by the number it was added with. Read from the fragments that Pagefind wrote. */
export async function readPageIds(bundle: string): Promise<readonly string[]> {
  const ids: string[] = [];
  const folder = join(bundle, 'fragment');
  for (const file of await readdir(folder)) {
    const bytes = gunzipSync(await readFile(join(folder, file))).subarray(signature.length);
    for (const [id, place] of pagesOf(JSON.parse(bytes.toString()), file)) ids[place] = id;
  }
  return ids;
}

/** A file holds one page, named by the file, or a group of them by id. */
function pagesOf(content: unknown, file: string): readonly (readonly [id: string, place: number])[] {
  if (isPage(content)) return [[file.slice(0, file.lastIndexOf('.')), Number(content.url)]];
  return Object.entries(content ?? {}).map(([id, page]) => {
    if (!isPage(page)) throw new Error(`Pagefind’s fragment “${file}” is not of the known form.`);
    return [id, Number(page.url)];
  });
}

function isPage(value: unknown): value is { readonly url: string } {
  return typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string';
}

const signature = 'pagefind_dcd';
