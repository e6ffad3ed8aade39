import type { Article } from './article.ts';
import { corpusOf } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { readLines } from './read-lines.ts';
import { sharedStrings } from './shared-strings.ts';
import { articleOfLine, sentencesFor } from './snapshot.ts';
import type { SnapshotLine } from './snapshot.ts';
import { openBodies } from './write-bodies.ts';

/** The corpus that `writeSnapshot` wrote, without its problems, with the sentences that pages of these locales show. */
export function readSnapshot(path: string, locales: readonly string[]): Corpus {
  const shared = sharedStrings();
  const detailOf = sentencesFor(locales);
  const bodies = openBodies(`${path}.bodies`);
  const articles: Article[] = [];
  let media: readonly string[] | undefined;
  for (const line of readLines(path)) {
    if (media === undefined) media = JSON.parse(line) as readonly string[];
    else articles.push(adopted(JSON.parse(line) as SnapshotLine));
  }
  return { ...corpusOf({ articles, media: media ?? [], problems: [] }), bodies };

  function adopted(item: SnapshotLine): Article {
    const article = articleOfLine(item, shared, detailOf);
    const body = item[3];
    if (body) bodies.adopt(article.entry.file, { path: shared(body[0]), at: body[1], length: body[2], digest: '', targets: [] });
    return article;
  }
}
