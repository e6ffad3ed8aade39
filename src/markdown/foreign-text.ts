import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Locale, Script } from '../locales/locales.ts';
import { isWrittenIn, scriptOf } from '../locales/script.ts';
import { element, isElement } from './element.ts';

/** What text of a script is taken for in a page of another one: its likeliest language there. */
const languages = {
  Latn: { lang: 'en', dir: 'ltr' },
  Deva: { lang: 'hi', dir: 'ltr' },
  Arab: { lang: 'ar', dir: 'rtl' },
  Cyrl: { lang: 'ru', dir: 'ltr' },
  Hans: { lang: 'zh-Hans', dir: 'ltr' },
  Jpan: { lang: 'ja', dir: 'ltr' },
  Kore: { lang: 'ko', dir: 'ltr' },
} as const satisfies Record<Script, Pick<Locale, 'lang' | 'dir'>>;

type Language = (typeof languages)[Script];

/** Blocks that are aligned as a whole by their direction; of others only the words take it, not the bullet or the cell. */
const paragraphs = new Set(['p', 'blockquote']);

const holders = new Set(['li', 'td', 'th', 'dt', 'dd', 'caption', 'summary', 'figcaption', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const blocks = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'div', 'table', 'figure', 'details', 'section', 'hr']);

/** Marks blocks that are written in another script than the page's language with their language and direction. */
export function foreignText(parent: Root | Element, locale: Locale): void {
  for (const node of parent.children) {
    if (!isElement(node) || node.tagName === 'pre' || isMarked(node, locale)) continue;
    const language = paragraphs.has(node.tagName) ? languageOf(toString(node), locale) : undefined;
    if (language) Object.assign(node.properties, attributesOf(language, locale));
    else {
      if (holders.has(node.tagName)) node.children = markRuns(node.children, locale);
      foreignText(node, locale);
    }
  }
}

/** What the author marked is not looked into; it has the direction of its language. */
function isMarked({ properties }: Element, { dir }: Locale): boolean {
  if (properties['lang'] === undefined) return false;
  const own = /^(?:ar|fa|he|ur)\b/.test(String(properties['lang'])) ? 'rtl' : 'ltr';
  if (own !== dir) properties['dir'] ??= own;
  return true;
}

/** The words of a block that holds other blocks too are in runs between them. */
function markRuns(children: readonly ElementContent[], locale: Locale): ElementContent[] {
  const marked: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    marked.push(...markRun(run, locale));
    run = [];
  };
  for (const node of children) {
    if (!isElement(node) || !blocks.has(node.tagName)) run.push(node);
    else {
      close();
      marked.push(node);
    }
  }
  close();
  return marked;
}

function markRun(run: readonly ElementContent[], locale: Locale): readonly ElementContent[] {
  const language = languageOf(run.map((node) => toString(node)).join(''), locale);
  if (!language) return run;
  return [element(language.dir === locale.dir ? 'span' : 'bdi', attributesOf(language, locale), run)];
}

function languageOf(text: string, locale: Locale): Language | undefined {
  if (isPlainlyOwn(text, locale) || isWrittenIn(text, locale)) return undefined;
  const script = scriptOf(text);
  return script === undefined || script === locale.script ? undefined : languages[script];
}

/** Settles nearly all blocks at a glance: the exact answer takes longer than all the rest of rendering. */
function isPlainlyOwn(text: string, { script }: Locale): boolean {
  if (script === 'Latn') return !beyondLatin.test(text);
  // A short Latin name in another script's text is a word of that text.
  if (!beyondLatin.test(text)) return !latinWords.test(text);
  const sample = text.slice(0, 240);
  return (sample.match(letters[script])?.length ?? 0) * 2 > sample.length;
}

/** Blocks of characters rather than scripts: by far the faster test. */
const beyondLatin = /[\u0370-\u1cff\u2e80-\ua71f\ua840-\ufaff\ufb1d-\ufefe]/;
const latinWords = /[a-z\u00c0-\u024f]{2,}[^a-z\u00c0-\u024f]+[a-z\u00c0-\u024f]{2,}|[a-z\u00c0-\u024f]{12}/i;
const letters = {
  Deva: /[\u0900-\u097f]/g,
  Arab: /[\u0600-\u06ff]/g,
  Cyrl: /[\u0400-\u04ff]/g,
  Hans: /[\u4e00-\u9fff]/g,
  Jpan: /[\u3040-\u30ff\u4e00-\u9fff]/g,
  Kore: /[\uac00-\ud7af]/g,
} as const satisfies Record<Exclude<Script, 'Latn'>, RegExp>;

function attributesOf({ lang, dir }: Language, locale: Locale): { readonly lang: string; readonly dir?: string } {
  return dir === locale.dir ? { lang } : { lang, dir };
}
