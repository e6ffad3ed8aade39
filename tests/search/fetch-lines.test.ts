import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchLines } from '../../src/search/browser/fetch-lines.ts';
import { writePackedLines } from '../../src/search/write-packed.ts';

afterEach(() => void vi.unstubAllGlobals());

const [first, second] = [{ letters: 'äß\n'.repeat(50) }, Array.from({ length: 5_000 }, (_, number) => `title ${number} äß`)];

/** Where the first part of the file ends: the first length of bytes that unpacks to a line. */
async function packed(): Promise<{ readonly bytes: Buffer; readonly plain: Buffer }> {
  const dir = await mkdtemp(join(tmpdir(), 'lines-'));
  writePackedLines(join(dir, 'lines'), first, second);
  const bytes = await readFile(join(dir, 'lines.gzip'));
  await rm(dir, { recursive: true });
  return { bytes, plain: gunzipSync(bytes) };
}

/** Answers with these bytes, the last of them when told to. */
function answerWith(bytes: Uint8Array, atFirst: number): () => void {
  let finish = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, atFirst));
      finish = () => {
        controller.enqueue(bytes.slice(atFirst));
        controller.close();
      };
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  return () => finish();
}

test('a packed file is one that every program unpacks', async () => {
  const { plain } = await packed();
  expect(plain.toString().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([first, second]);
});

test.each(['packed', 'unpacked on its way'])('the first line is there before the second has come: %s', async (kind) => {
  const { bytes, plain } = await packed();
  const [sent, atFirst] = kind === 'packed' ? [bytes, 400] : [plain, plain.indexOf('\n') + 1];
  const finish = answerWith(sent, atFirst);
  const lines = fetchLines('/lines.gzip');
  expect(await lines.first).toEqual(first);
  finish();
  expect(await lines.second).toEqual(second);
});

test('an answer that ends before its second line fails', async () => {
  answerWith(Buffer.from('{"titles":[]}'), 5)();
  const lines = fetchLines('/lines.gzip');
  await expect(lines.first).rejects.toThrow('no second line');
  await expect(lines.second).rejects.toThrow('no second line');
});
