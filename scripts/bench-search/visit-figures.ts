import { readdirSync } from 'node:fs';
import type { LoggedRequest } from './request-log.ts';
import type { BoxEvent } from './watch-box.ts';
import { answerTo } from './ask-box.ts';
import type { Visit } from './ask-box.ts';

/** What one visit took. Milliseconds and bytes; nothing where it did not come. */
export interface VisitFigures {
  /** From the focus until something was suggested for two letters. */
  readonly suggestion: number | undefined;
  readonly suggestionAfterLetter: number | undefined;
  /** Of the files that suggestions need, as much as had arrived by then. */
  readonly suggestionBytes: number | undefined;
  /** Of all that had arrived by then. */
  readonly bytesBySuggestion: number | undefined;
  /** From each later letter until the suggestions for it. */
  readonly letters: readonly number[];
  /** From the focus until the texts had answered the first query, which was asked at once. */
  readonly answer: number | undefined;
  readonly answerBytes: number | undefined;
  readonly answerRounds: number | undefined;
  /** From each later query until its answer. */
  readonly laterAnswers: readonly number[];
  readonly longestTask: number;
  /** Files of the search that were asked for before the focus. */
  readonly early: readonly string[];
  readonly rounds: number;
}

export function figuresOf(visit: Visit, running: string): VisitFigures {
  const { focus, events, requests, queries } = visit;
  const first = events.find((event) => event.kind === 'shown' && event.options > 0);
  const letter = first && events.findLast((event) => event.kind === 'input' && event.at < first.at);
  const [answer, ...later] = queries.map((query) => answerTo(query, events, running));
  const after = requests.filter(({ start }) => start >= focus);
  const by = (at: number | undefined): readonly LoggedRequest[] => after.filter(({ end }) => at !== undefined && end <= at);
  return {
    suggestion: first && first.at - focus,
    suggestionAfterLetter: first && letter && first.at - letter.at,
    suggestionBytes: first && bytesBy(first.at, after.filter(({ url }) => !isOfTexts(url))),
    bytesBySuggestion: first && bytesBy(first.at, after),
    letters: first ? lettersAfter(first.at, events) : [],
    answer: answer && answer.at - focus,
    answerBytes: answer && bytesBy(answer.at, after),
    answerRounds: answer && roundsOf(by(answer.at)),
    laterAnswers: later.flatMap((each, at) => (each ? [each.at - (askedAt(queries[at + 1] ?? '', events) ?? Number.NaN)] : [])),
    longestTask: Math.max(0, ...events.map((event) => (event.kind === 'task' && event.at >= focus ? event.milliseconds : 0))),
    early: requests.filter(({ url, start }) => start < focus && isOfSearch(url)).map(({ url }) => url),
    rounds: roundsOf(after),
  };
}

/** The longest row of requests of which each began when the one before had ended. What the browser’s cache has is none. */
export function roundsOf(requests: readonly LoggedRequest[]): number {
  const depths = new Map<LoggedRequest, number>();
  for (const request of requests.filter(({ bytes }) => bytes > 0).toSorted((a, b) => a.start - b.start)) {
    const before = [...depths].filter(([other]) => other.end <= request.start).map(([, depth]) => depth);
    depths.set(request, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths.values());
}

/** What had arrived by then, of files that had not come to their end too. */
function bytesBy(at: number, requests: readonly LoggedRequest[]): number {
  return requests.reduce((sum, { end, bytes, pieces }) => sum + (end <= at ? bytes : pieces.reduce((part, piece) => part + (piece.at <= at ? piece.bytes : 0), 0)), 0);
}

function lettersAfter(at: number, events: readonly BoxEvent[]): readonly number[] {
  return events.flatMap((event, place) => {
    const next = events.slice(place + 1).find(({ kind }) => kind === 'shown');
    return event.kind === 'input' && event.at >= at && next ? [next.at - event.at] : [];
  });
}

function askedAt(query: string, events: readonly BoxEvent[]): number | undefined {
  return events.findLast((event) => event.kind === 'input' && event.value === query)?.at;
}

/** What suggestions do not need. */
function isOfTexts(url: string): boolean {
  return /\/search-worker|\/pagefind\/[^/]+\/(pagefind|wasm|words|index\/|filter\/)/.test(url) || grammars.has(/\/([\w-]+)\.[\w-]+\.js$/.exec(url)?.[1] ?? '');
}

/** Scripts are named by their modules. Those of letters are for suggestions. */
const grammars = new Set(readdirSync(new URL('../../src/search/analyse', import.meta.url)).map((file) => file.replace(/\.ts$/, '')).filter((name) => !/-letters$|^han$/.test(name)));

function isOfSearch(url: string): boolean {
  return url.includes('/pagefind/') || /\/(search-(?!trigger|start)[\w-]+|open-search)\.[\w-]+\.js$/.test(url);
}
