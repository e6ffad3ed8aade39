import { expectFiles, receiveFile } from './expect-files.ts';
import { openSearch } from './open-search.ts';
import type { Message, Question, Reply } from './worker-messages.ts';

/** Searches the texts aside from the page, so that it never waits for it. Pagefind works in here as well. */
globalThis.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'file') return receiveFile(data.name, data.bytes);
  replyTo(data).then(
    (reply) => globalThis.postMessage(reply),
    (error: unknown) => globalThis.postMessage({ kind: 'failed', number: data.number, message: String(error) } satisfies Reply),
  );
});

async function replyTo(question: Question): Promise<Reply> {
  const { base, locale, number } = question;
  expectFiles(base);
  const search = openSearch(base, locale);
  switch (question.kind) {
    case 'preload':
      search.preload();
      return { kind: 'preload', number };
    case 'find':
      return { kind: 'find', number, answer: await search.find(question.text, question.options) };
    case 'topics':
      return { kind: 'topics', number, topics: await search.topics(question.text, question.options) };
  }
}
