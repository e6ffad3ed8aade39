import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { locales } from '../src/locales/locales.ts';
import type { Site } from '../src/site.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with the settings, a sentence each; empty where a build may begin. */
export function checkSettings(env: Environment, site: Site, projectDir: string): readonly string[] {
  return [...checkAddress(env), ...checkLocaleAddresses(env, site), ...checkLocales(site), ...checkContent(site), ...checkOutput(site, projectDir)];
}

function* checkAddress({ SITE_URL, BASE_PATH, EDIT_URL }: Environment): Generator<string> {
  const url = SITE_URL && URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined;
  if (SITE_URL && !/^https?:$/.test(url?.protocol ?? '')) yield `SITE_URL is “${SITE_URL}”; it takes an address such as https://example.org.`;
  if (url && url.pathname !== '/') yield `SITE_URL has the path “${url.pathname}”; the path belongs into BASE_PATH.`;
  if (BASE_PATH && !/^[\w.~/-]+$/.test(BASE_PATH)) yield `BASE_PATH is “${BASE_PATH}”; it takes a path such as /docs/.`;
  if (EDIT_URL && !EDIT_URL.includes('{file}')) yield 'EDIT_URL has no “{file}”, which stands for the file of an article.';
}

/** A locale with an address of its own is a deployment of its own. */
function* checkLocaleAddresses(env: Environment, { url, rootUrl, localeUrls, onlyLocales }: Site): Generator<string> {
  for (const [name, value] of Object.entries(env).filter(([each]) => /^SITE_URL_[A-Z_]+$/.test(each))) {
    const isKnown = locales.some(({ code }) => name === `SITE_URL_${code.toUpperCase().replaceAll('-', '_')}`);
    if (!isKnown) yield `${name} names no locale; the locales are ${locales.map(({ code }) => code).join(', ')}.`;
    if (value && !/^https?:\/\/[^/]/.test(value)) yield `${name} is “${value}”; it takes an address such as https://hi.example.org.`;
  }
  if (Object.keys(localeUrls).length === 0) return;
  const built = onlyLocales.length > 0 ? onlyLocales : locales.map(({ code }) => code);
  const others = built.filter((code) => (localeUrls[code] ?? rootUrl) !== url);
  if (others.length > 0) yield `Locales with different addresses are built one address at a time: LOCALES must not name ${others.join(', ')} beside the others.`;
}

function* checkLocales({ onlyLocales }: Site): Generator<string> {
  const known = locales.map(({ code }) => code);
  for (const code of onlyLocales.filter((code) => !known.includes(code))) yield `LOCALES names “${code}”; the locales are ${known.join(', ')}.`;
}

function* checkContent({ contentDir }: Site): Generator<string> {
  const isFolder = statSync(contentDir, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) yield `There is no content folder at ${contentDir}. CONTENT_DIR names another.`;
}

/** The output folder is replaced as a whole, so it must be one that a build may throw away. */
function* checkOutput({ outDir, contentDir }: Site, projectDir: string): Generator<string> {
  const precious = [projectDir, contentDir].find((dir) => isWithin(resolve(dir), outDir));
  if (precious) yield `OUT_DIR is ${outDir}, which holds ${precious}; a build replaces the whole folder.`;
  else if (isWithin(outDir, contentDir)) yield `OUT_DIR is ${outDir}, inside the content folder.`;
  else if (!isReplaceable(outDir)) yield `OUT_DIR is ${outDir}, which holds something that is no built site; a build replaces the whole folder.`;
}

function isReplaceable(dir: string): boolean {
  if (!existsSync(dir)) return true;
  if (!statSync(dir).isDirectory()) return false;
  const names = readdirSync(dir);
  return names.length === 0 || names.includes('index.html');
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
