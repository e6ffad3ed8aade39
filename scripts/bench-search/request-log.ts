import type { Session } from './slow-page.ts';

/** A request that was answered. Times in milliseconds since 1970, as in the page. */
export interface LoggedRequest {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  /** As they came over the network, with the headers. */
  readonly bytes: number;
  /** The body, piece by piece, as far as Chromium tells of it. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly at: number;
  readonly bytes: number;
}

export interface RequestLog {
  /** In the order in which they were answered. */
  readonly answered: () => readonly LoggedRequest[];
  /** Until nothing has been asked for, or is awaited, for a while. Throws where an answer never comes. */
  readonly untilQuiet: () => Promise<void>;
}

/** Notes the requests of a page and of its workers from now on. */
export function logRequests(session: Session): RequestLog {
  const open = new Map<string, { readonly url: string; readonly start: number; readonly offset: number; readonly pieces: Piece[] }>();
  const answered: LoggedRequest[] = [];
  let changed = performance.now();
  const note = ({ method, params }: NetworkEvent): void => {
    changed = performance.now();
    if (method === 'Network.requestWillBeSent') {
      const { requestId, request, timestamp, wallTime } = params;
      open.set(requestId, { url: request.url, start: wallTime * 1_000, offset: wallTime - timestamp, pieces: [] });
      return;
    }
    const begun = open.get(params.requestId);
    if (method === 'Network.dataReceived') {
      begun?.pieces.push({ at: (params.timestamp + begun.offset) * 1_000, bytes: params.encodedDataLength });
      return;
    }
    open.delete(params.requestId);
    if (!begun || method !== 'Network.loadingFinished') return;
    answered.push({ url: begun.url, start: begun.start, end: (params.timestamp + begun.offset) * 1_000, bytes: params.encodedDataLength, pieces: begun.pieces });
  };
  for (const method of methods) session.on(method, (params) => note({ method, params } as NetworkEvent));
  attachToWorkers(session, note, (url) => {
    const [requestId, begun] = [...open].find(([, each]) => each.url === url) ?? [];
    if (requestId && begun) note({ method: 'Network.loadingFinished', params: { requestId, timestamp: Date.now() / 1_000 - begun.offset, encodedDataLength: 0 } });
  });
  return {
    answered: () => answered,
    untilQuiet: async () => {
      const start = performance.now();
      while (open.size > 0 || performance.now() - changed < quiet) {
        if (performance.now() - start > patience) throw new Error(`No answer came to ${[...open.values()].map(({ url }) => url).join(', ')}.`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

const methods = ['Network.requestWillBeSent', 'Network.dataReceived', 'Network.loadingFinished', 'Network.loadingFailed'] as const;

/** What is read of Chromium's events. */
type NetworkEvent =
  | { readonly method: 'Network.requestWillBeSent'; readonly params: { readonly requestId: string; readonly request: { readonly url: string }; readonly timestamp: number; readonly wallTime: number } }
  | { readonly method: 'Network.dataReceived' | 'Network.loadingFinished' | 'Network.loadingFailed'; readonly params: { readonly requestId: string; readonly timestamp: number; readonly encodedDataLength: number } };

/**
 * Messages to and from workers are wrapped in those of the page. A worker can be attached to when its script has come;
 * whether Chromium tells the end of that request itself is a matter of luck.
 */
function attachToWorkers(session: Session, note: (event: NetworkEvent) => void, onScript: (url: string) => void): void {
  let id = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    onScript(targetInfo.url);
    for (const method of ['Network.enable', 'Runtime.runIfWaitingForDebugger']) {
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: ++id, method }) });
    }
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const event: { readonly method?: string } = JSON.parse(message);
    if (methods.some((method) => method === event.method)) note(event as NetworkEvent);
  });
}

/** Milliseconds after which nothing more is expected: more than two answers of the slow network take. */
const quiet = 1_500;
const patience = 60_000;
