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
    if (!isElement(node) || node.properties['lang'] !== undefined || node.tagName === 'pre') continue;
    const language = paragraphs.has(node.tagName) ? languageOf(toString(node), locale) : undefined;
    if (language) Object.assign(node.properties, attributesOf(language, locale));
    else {
      if (holders.has(node.tagName)) node.children = markRuns(node.children, locale);
      foreignText(node, locale);
    }
  }
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

/** A short Latin name in another script's text is a word of that text. */
function languageOf(text: string, locale: Locale): Language | undefined {
  const letters = locale.script === 'Latn' ? notLatin : latinWords;
  if (!letters.test(text) || isWrittenIn(text, locale)) return undefined;
  const script = scriptOf(text);
  return script === undefined || script === locale.script ? undefined : languages[script];
}

const notLatin = /(?=\p{L})[^\p{Script=Latin}]/u;
const latinWords = /\p{Script=Latin}{2,}[^\p{L}]+\p{Script=Latin}{2,}|\p{Script=Latin}{12}|(?=\p{L})[^\p{Script=Latin}]/u;

function attributesOf({ lang, dir }: Language, locale: Locale): { readonly lang: string; readonly dir?: string } {
  return dir === locale.dir ? { lang } : { lang, dir };
}
