import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { articleOf, demoLocales, neutralPages, pagesOfEachKind } from './demo-pages.ts';
import { visit } from './visit.ts';

const demo = inject('demo');
const { open, urlOf } = visit(demo);
const withoutFonts = 'robots.txt';

describe('on a narrow phone', () => {
  test.for([...demoLocales.map(({ code }) => ({ name: code, paths: pagesOfEachKind(code) })), { name: 'no language', paths: neutralPages }])(
    'no page in $name is wider than the screen',
    async ({ paths }) => {
      const page = await open('', { viewport: { width: 360, height: 740 } });
      const wide: string[] = [];
      for (const path of paths) {
        await page.goto(urlOf(path), { waitUntil: 'load' });
        wide.push(...(await widerThanScreen(page)).map((element) => `${path}  ${element}`));
      }
      expect(wide).toEqual([]);
    },
  );
});

describe('while an article loads', () => {
  const cases = ['en', 'hi', 'ar', 'ja'].flatMap((code) => [{ code, width: 360 }, { code, width: 1280 }]);

  test.for(cases)('nothing on it moves, in $code at $width pixels, though its fonts come late', async ({ code, width }) => {
    const page = await open(withoutFonts, { viewport: { width, height: 800 } });
    await page.route('**/*.woff2', async (route) => {
      await wait(400);
      await route.continue();
    });
    await page.goto(urlOf(`${code}/${articleOf(code)}/`), { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))));
    expect(await shiftsOf(page)).toEqual([]);
  });

  test.for(demoLocales)('its fonts in $code weigh at most 125 KB', async ({ code }) => {
    const page = await open(withoutFonts);
    const files = new Set<string>();
    page.on('request', (request) => void (request.resourceType() === 'font' && files.add(new URL(request.url()).pathname)));
    await page.goto(urlOf(`${code}/${articleOf(code)}/`), { waitUntil: 'networkidle' });
    const sizes = await Promise.all([...files].map(async (path) => (await stat(join(demo.dir, path.slice(demo.basePath.length)))).size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(125 * 1024);
  });
});

test.for(demoLocales.flatMap(({ code }) => [`${code}/`, `${code}/${articleOf(code)}/`]))('%s fetches the fonts that it shows with its style sheet, and no others', async (path) => {
  const page = await open(withoutFonts);
  const preload = /<link rel="preload" as="font"[^>]*href="([^"]*)"[^>]*>/g;
  const early: (string | undefined)[] = [];
  const shown: string[] = [];
  await page.route(urlOf(path), async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    early.push(...Array.from(html.matchAll(preload), ([, href]) => href));
    await route.fulfill({ response, body: html.replaceAll(preload, '') });
  });
  page.on('request', (request) => void (request.resourceType() === 'font' && shown.push(new URL(request.url()).pathname)));
  await page.goto(urlOf(path), { waitUntil: 'networkidle' });
  expect(early.length).toBeGreaterThan(0);
  expect(early.toSorted()).toEqual(shown.toSorted());
});

describe('on paper', () => {
  test.for(['en', 'ar'])('an article in %s is its text, without what only a screen needs', async (code) => {
    const page = await open(`${code}/${articleOf(code)}/`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('search:visible, input:visible, button:visible, .skip:visible').count()).toBe(0);
    expect(await page.locator('.prose p').first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(Math.max(...(await inkOf(page)))).toBeLessThan(100);
    expect((await page.pdf()).length).toBeGreaterThan(5000);
  });

  test('the address of a link to another site is printed after it', async () => {
    const page = await open('en/1040/');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('.prose a.link-external').first().evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('irs.gov');
  });
});

/** Red, green and blue of the text, from 0 to 255. */
function inkOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) return [];
    canvas.fillStyle = getComputedStyle(document.body).color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
}

/** The innermost elements that stand out of the screen, unless something round them scrolls. */
function widerThanScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > clientWidth + 1 || left < -1) && element.childElementCount === 0;
    });
    return [`is ${scrollWidth} wide: ${out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)).join(' ')}`];
  });
}

/** Each movement that the browser saw since the page began, with what moved. */
function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<string[]>();
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().map(describe)));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 300);
    return promise;

    function describe(entry: PerformanceEntry & { readonly value?: number; readonly sources?: readonly { readonly node?: Node | null }[] }): string {
      const moved = (entry.sources ?? []).map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 80));
      return `${entry.value?.toFixed(4)}: ${moved.join(' ')}`;
    }
  });
}
