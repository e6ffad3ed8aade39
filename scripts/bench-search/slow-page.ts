import { launchBrowser } from '../../tests/browser.ts';
import { logRequests } from './request-log.ts';
import type { RequestLog } from './request-log.ts';
import { watchBox } from './watch-box.ts';
import type { BoxEvent } from './watch-box.ts';

export type Browser = Awaited<ReturnType<typeof launchBrowser>>;
export type Context = Awaited<ReturnType<Browser['newContext']>>;
export type Page = Awaited<ReturnType<Context['newPage']>>;
export type Session = Awaited<ReturnType<Context['newCDPSession']>>;

/** A page on a slow network and a slow device, with nothing in its cache. */
export interface SlowPage {
  readonly page: Page;
  readonly requests: RequestLog;
  readonly boxEvents: () => Promise<readonly BoxEvent[]>;
  readonly close: () => Promise<void>;
}

/** “Fast 3G” as Chromium’s developer tools have it: 1.6 Mbit/s down, 750 kbit/s up, less a tenth; 562.5 ms to the first byte. */
export const conditions = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
export const slowdown = 4;

/** Opens an address and waits until everything of it has arrived. */
export async function openSlowPage(browser: Browser, url: string): Promise<SlowPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const requests = logRequests(session);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', conditions);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // Requests of Pagefind's worker are told only to who is attached to it. The page's conditions hold for them.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
  await page.addInitScript(watchBox);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await requests.untilQuiet();
  return {
    page,
    requests,
    boxEvents: () => page.evaluate(() => (globalThis as typeof globalThis & { boxEvents: readonly BoxEvent[] }).boxEvents),
    close: () => context.close(),
  };
}
