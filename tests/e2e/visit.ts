import type { Browser, BrowserContextOptions, ConsoleMessage, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serve } from '../../scripts/preview-server.ts';
import type { PreviewServer } from '../../scripts/preview-server.ts';
import { launchBrowser } from '../browser.ts';
import type { BuiltSite } from '../built-sites.ts';

export interface Visit {
  /** Absolute address of a path below the base, `hi/mba/`. */
  readonly urlOf: (path: string) => string;
  /** Opens a path in a browser without memory. Everything that goes wrong on the page fails the test. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Serves a built site and starts a browser for the tests of a file; after each test, nothing may have gone wrong. */
export function visit(site: BuiltSite): Visit {
  let server: PreviewServer;
  let browser: Browser;
  let troubles: string[] = [];

  beforeAll(async () => {
    server = await serve({ dir: site.dir, basePath: site.basePath, port: 0, host: '127.0.0.1' });
    browser = await launchBrowser();
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const found = troubles;
    troubles = [];
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const urlOf = (path: string): string => server.url + path;
  const open: Visit['open'] = async (path, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    watch(page, new URL(server.url).origin, (trouble) => troubles.push(`${trouble} (on ${page.url()})`));
    await page.goto(urlOf(path), { waitUntil: 'load' });
    return page;
  };
  return { urlOf, open };
}

/** Reports errors of scripts, violations of the policy, requests to other origins, and requests that fail. */
export function watch(page: Page, origin: string, report: (trouble: string) => void): void {
  page.on('pageerror', (error) => report(`An error: ${error.message}`));
  page.on('dialog', (dialog) => {
    report(`A dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isFailedRequest(message)) report(`On the console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) report(`A request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') report(`A request failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !mayBeMissing(response.request())) report(`A request was answered ${response.status()}: ${response.url()}`);
  });
}

/** Requests are watched on their own. */
function isFailedRequest(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource');
}

/** A page may be visited where there is none, and its helper may ask about articles that nobody has written. */
function mayBeMissing(request: Request): boolean {
  return request.isNavigationRequest() || request.url().includes('/availability/');
}
