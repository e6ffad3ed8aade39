import { pageNumberOf } from '../bundle-format.ts';
import type { Pagefind } from './load-pagefind.ts';

/** A page of the index that answers. */
export interface FoundPage {
  readonly page: number;
  readonly score: number;
}

export interface Found {
  /** Each page once, best first. */
  readonly pages: readonly FoundPage[];
  /** How many of them each topic has, by its key. */
  readonly topics: Readonly<Record<string, number>>;
}

export const nothingFound: Found = { pages: [], topics: {} };

/** The pages that answer any of the questions, each with its best score. */
export async function askPagefind(questions: readonly string[], topic: string | undefined, pagefind: Pagefind): Promise<Found> {
  const options = topic === undefined ? {} : { filters: { topic } };
  const answers = await Promise.all(questions.map((question) => pagefind.search(question, options)));
  return merged(answers.map(({ results, filters }) => ({ pages: results.map(({ id, score }) => ({ page: pageNumberOf(id), score })), topics: filters.topic ?? {} })));
}

/** Answers one after the other: what an earlier one has stands before what only later ones have. */
export function inTurn(answers: readonly Found[]): Found {
  let above = 0;
  const raised = answers.toReversed().map((answer) => {
    const pages = answer.pages.map(({ page, score }) => ({ page, score: score + above }));
    above = Math.max(above, ...pages.map(({ score }) => score));
    return { ...answer, pages };
  });
  return merged(raised.toReversed());
}

function merged(answers: readonly Found[]): Found {
  if (answers.length === 1 && answers[0]) return answers[0];
  const pages = answers.flatMap((answer) => answer.pages).sort((a, b) => b.score - a.score);
  const known = new Set<number>();
  return { pages: pages.filter(({ page }) => !known.has(page) && known.add(page)), topics: Object.assign({}, ...answers.map(({ topics }) => topics)) };
}
