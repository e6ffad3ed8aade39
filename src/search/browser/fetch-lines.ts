import { fetchAnswer } from './fetch-file.ts';
import { isPacked } from './fetch-packed.ts';

/** What a file of two lines holds, each as soon as it has arrived. */
export interface Lines<First, Second> {
  readonly first: Promise<First>;
  readonly second: Promise<Second>;
}

export function fetchLines<First, Second>(url: string): Lines<First, Second> {
  const beginning = readLine(url);
  const first = beginning.then(({ line }): First => JSON.parse(line));
  const second = beginning.then(async ({ after, reader }): Promise<Second> => JSON.parse(after + (await readOn(reader))));
  // Whoever asks for it later is told; until then nobody may.
  second.catch(() => undefined);
  return { first, second };
}

type Reader = ReadableStreamDefaultReader<string>;

async function readLine(url: string): Promise<{ readonly line: string; readonly after: string; readonly reader: Reader }> {
  const reader = await textOf(await fetchAnswer(url));
  let text = '';
  for (;;) {
    const end = text.indexOf('\n');
    if (end >= 0) return { line: text.slice(0, end), after: text.slice(end + 1), reader };
    const { done, value } = await reader.read();
    if (done) throw new Error(`${url} has no second line.`);
    text += value;
  }
}

async function readOn(reader: Reader): Promise<string> {
  const pieces: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('');
    pieces.push(value);
  }
}

/** The text of an answer as it arrives. */
async function textOf({ body, url }: Response): Promise<Reader> {
  if (!body) throw new Error(`${url} is empty.`);
  const [beginning, whole] = body.tee();
  const reader = beginning.getReader();
  const { value } = await reader.read();
  reader.cancel().catch(() => undefined);
  const plain = value && isPacked(value) ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
  return plain.pipeThrough(new TextDecoderStream()).getReader();
}
