import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';
import type { BrowserProgram } from './unpack-chromium.ts';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing that a browser does of its own accord: updates, synchronisation, first-run pages. */
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Starts a Chromium. Whoever calls this closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findBrowser(process.env['CHROME_PATH']);
  return chromium.launch({ executablePath, args: [...flags, ...more], env: { ...process.env, ...env } });
}

/**
 * The program at `preferred`, the system's, Playwright's own, or the one in the packages, which needs nothing of the
 * system. A `preferred` that does not exist, such as `none`, asks for the last.
 */
export async function findBrowser(preferred?: string): Promise<BrowserProgram> {
  const candidates = preferred ? [preferred] : [...systemBrowsers, chromium.executablePath()];
  const found = candidates.find((path) => existsSync(path));
  return found === undefined ? unpackChromium() : { executablePath: found, env: {} };
}
