import type { Search } from './search.ts';
import { startWorker } from './start-worker.ts';
import type { Question, Reply } from './worker-messages.ts';

/** The search of the texts, by a worker. */
export type TextSearch = Pick<Search, 'find' | 'topics'>;

/** Starts the worker where it has not been yet. */
export function startTextSearch(base: string, locale: string): TextSearch {
  const known = started.get(base) ?? start(base, locale);
  started.set(base, known);
  return known;
}

const started = new Map<string, TextSearch>();

function start(base: string, locale: string): TextSearch {
  const worker = startWorker(base, locale);
  let number = 0;
  const ask = (question: Question): Promise<Reply> => {
    worker.postMessage(question);
    return new Promise((resolve, reject) => {
      const stop = new AbortController();
      worker.addEventListener('error', () => reject(new Error('The search could not be started.')), stop);
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        if (data.number !== question.number) return;
        stop.abort();
        if (data.kind === 'failed') reject(new Error(data.message));
        else resolve(data);
      }, stop);
    });
  };
  const asked = async (kind: 'find' | 'topics', text: string, options: Parameters<Search['find']>[1]): Promise<Reply> => ask({ kind, number: ++number, base, locale, text, options });
  return {
    find: async (text, options) => {
      const reply = await asked('find', text, options);
      return reply.kind === 'find' ? reply.answer : { query: text, hits: [], total: { value: 0, written: '0' } };
    },
    topics: async (text, options) => {
      const reply = await asked('topics', text, options);
      return reply.kind === 'topics' ? reply.topics : [];
    },
  };
}
