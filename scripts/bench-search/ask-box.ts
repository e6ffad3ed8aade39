import type { BoxEvent } from './watch-box.ts';
import { openSlowPage } from './slow-page.ts';
import type { Browser, Page, SlowPage } from './slow-page.ts';
import type { LoggedRequest } from './request-log.ts';

/** What was seen of one visit. Times in milliseconds since 1970. */
export interface Visit {
  readonly focus: number;
  readonly events: readonly BoxEvent[];
  readonly requests: readonly LoggedRequest[];
  /** The queries as they stood in the field at their end, in order. */
  readonly queries: readonly string[];
}

/** Where the search box is asked. */
export interface Place {
  readonly browser: Browser;
  /** Address of a page with the dialog. */
  readonly url: string;
  /** What the box says while it has no answer yet. */
  readonly running: string;
  /** Size of the body of the search's worker, of which Chromium tells only the headers. */
  readonly workerBytes: number;
}

/** Opens the dialog and types nothing. */
export function openOnly(place: Place): Promise<Visit> {
  return visit(place, [], async () => {});
}

/** Opens the dialog and types letter by letter: two at once, each other when there are suggestions for what stands there. */
export function typeLetters(place: Place, title: string): Promise<Visit> {
  const letters = [...title].slice(0, mostLetters);
  const typed = letters.join('').trim();
  return visit(place, [typed], async ({ page, boxEvents }) => {
    for (const letter of letters.slice(0, 2)) await type(page, letter);
    await until(boxEvents, (events) => events.some((event) => event.kind === 'shown' && event.options > 0));
    for (const letter of letters.slice(2)) {
      await type(page, letter);
      await until(boxEvents, isUpToDate);
    }
    await until(boxEvents, (events) => answerTo(typed, events, place.running) !== undefined);
  });
}

/** Opens the dialog, asks the first query at once, and each other when the one before is answered. */
export function askInTurn(place: Place, queries: readonly string[]): Promise<Visit> {
  return visit(place, queries, async ({ page, boxEvents }) => {
    for (const query of queries) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(query);
      await until(boxEvents, (events) => answerTo(query, events, place.running) !== undefined);
    }
  });
}

/** When the texts’ answer to the query was shown, and how many results with it. */
export function answerTo(query: string, events: readonly BoxEvent[], running: string): { readonly at: number; readonly options: number } | undefined {
  const asked = events.findLastIndex((event) => event.kind === 'input' && event.value === query);
  const after = asked < 0 ? [] : events.slice(asked + 1);
  return after.flatMap((event) => (event.kind === 'shown' && event.value === query && event.status !== '' && event.status !== running ? [event] : []))[0];
}

/** Whether something was shown since the last letter. */
function isUpToDate(events: readonly BoxEvent[]): boolean {
  const asked = events.findLastIndex(({ kind }) => kind === 'input');
  return events.slice(asked + 1).some(({ kind }) => kind === 'shown');
}

async function visit({ browser, url, workerBytes }: Place, queries: readonly string[], act: (slow: SlowPage) => Promise<void>): Promise<Visit> {
  const slow = await openSlowPage(browser, url);
  try {
    await slow.page.keyboard.press('/');
    await act(slow);
    await slow.requests.untilQuiet();
    const events = await slow.boxEvents();
    const focus = events.find(({ kind }) => kind === 'focus')?.at;
    if (focus === undefined) throw new Error(`No search box was opened on ${url}.`);
    const requests = slow.requests.answered().map((request) => (/\/search-worker[^/]*\.js$/.test(request.url) ? { ...request, bytes: request.bytes + workerBytes } : request));
    return { focus, events, requests, queries };
  } finally {
    await slow.close();
  }
}

async function type(page: Page, letter: string): Promise<void> {
  await page.keyboard.insertText(letter);
  await new Promise((resolve) => setTimeout(resolve, betweenLetters));
}

/** Gives up after a while: what did not come is missing in the events. */
async function until(boxEvents: SlowPage['boxEvents'], isThere: (events: readonly BoxEvent[]) => boolean): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < patience) {
    if (isThere(await boxEvents())) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const mostLetters = 16;
const betweenLetters = 150;
const patience = 20_000;
