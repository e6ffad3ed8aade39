import type { Pagefind, PagefindAnswer } from './load-pagefind.ts';

/** The pages that answer any of the questions, each once, with its best score; best first. */
export async function askPagefind(questions: readonly string[], topic: string | undefined, pagefind: Pagefind): Promise<PagefindAnswer> {
  const options = topic === undefined ? {} : { filters: { topic } };
  const answers = await Promise.all(questions.map((question) => pagefind.search(question, options)));
  return answers.length === 1 && answers[0] ? answers[0] : merged(answers);
}

/** Answers one after the other: what an earlier one has stands before what only later ones have. */
export function inTurn(answers: readonly PagefindAnswer[]): PagefindAnswer {
  const raised = answers.map((answer, turn) => ({ ...answer, results: answer.results.map(({ id, score }) => ({ id, score: score + 1_000 * (answers.length - 1 - turn) })) }));
  return merged(raised);
}

function merged(answers: readonly PagefindAnswer[]): PagefindAnswer {
  const results = answers.flatMap((answer) => answer.results).sort((a, b) => b.score - a.score);
  const ids = new Set<string>();
  const topics = answers.map(({ filters }) => filters.topic ?? {});
  return { results: results.filter(({ id }) => !ids.has(id) && ids.add(id)), filters: { topic: Object.assign({}, ...topics) } };
}
