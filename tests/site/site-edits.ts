import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';

/** What a writer does to a content folder between two builds. `which` picks a file, modulo how many there are. */
export type Edit =
  | { readonly kind: 'add'; readonly locale: string; readonly slug: string }
  | { readonly kind: 'change' | 'sentence' | 'link' | 'title' | 'heading' | 'keyword' | 'break' | 'delete' | 'damage'; readonly which: number; readonly slug: string }
  | { readonly kind: 'rename'; readonly which: number; readonly slug: string }
  | { readonly kind: 'mend' }
  | { readonly kind: 'image'; readonly which: number };

const locales = ['en', 'hi', 'sv', 'ar'] as const;
const slugs = ['mba', 'bond', 'stock', 'risk-profile', 'guide/start', '1040'] as const;

const slug = fc.constantFrom(...slugs);
const which = fc.nat(99);

/** `fr` is a locale that the site does not begin with. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), locale: fc.constantFrom(...locales, 'fr' as const), slug }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('change' as const, 'link' as const, 'title' as const, 'heading' as const, 'keyword' as const, 'delete' as const, 'damage' as const, 'break' as const), which, slug }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), which, slug }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('mend' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('image' as const), which }) },
);

/** Those that change no more than texts, most of them. */
export const textEdits: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom('change' as const, 'change' as const, 'sentence' as const, 'sentence' as const, 'link' as const, 'keyword' as const), which, slug });

export function writeFirstArticles(dir: string): void {
  for (const [place, locale] of locales.entries()) {
    for (const name of slugs.filter((_, index) => (index + place) % 3 > 0)) write(join(dir, locale, `${name}.md`), articleText(locale, name));
  }
}

/** Makes one edit. What it asks of a folder that has too little for it is left. */
export function makeEdit(dir: string, edit: Edit): void {
  if (edit.kind === 'add') return write(join(dir, edit.locale, `${edit.slug}.md`), articleText(edit.locale, edit.slug));
  if (edit.kind === 'mend') return mendAll(dir);
  const files = articleFiles(dir);
  const path = files[edit.which % files.length];
  if (path === undefined) return undefined;
  const text = readFileSync(path, 'utf8');
  switch (edit.kind) {
    case 'change':
      return writeFileSync(path, `${text}\nOne more sentence on ${edit.slug}, number ${text.length}.\n`);
    case 'sentence':
      // The second time takes back the first.
      return writeFileSync(path, text.replace(/A text (on|of)/, (_, word) => (word === 'on' ? 'A text of' : 'A text on')));
    case 'link':
      return writeFileSync(path, `${text}\nSee [that](/${edit.slug}) and <a href="/${edit.slug}">this</a>.\n`);
    case 'title':
      return writeFileSync(path, text.replace(/^title: .*$/m, `title: ${edit.slug} ${text.length % 7}`));
    case 'heading':
      return writeFileSync(path, `${text}\n## On ${edit.slug} ${text.length % 5}\n\nWords.\n`);
    case 'keyword':
      return writeFileSync(path, text.replace(/^keywords: .*$/m, text.length % 2 > 0 ? 'keywords: Careers,Bonds' : 'keywords: Taxes'));
    case 'damage':
      return writeFileSync(path, `${text}\n##Hash without space\n\nA [link](/${edit.slug}-supervisor),. and [more](/no-such-article).\n`);
    case 'break':
      return files.length > 1 ? writeFileSync(path, `---js\n${text}`) : undefined;
    case 'delete':
      return files.length > 1 ? rmSync(path) : undefined;
    case 'rename':
      return rename(path, join(dir, path.slice(dir.length + 1).split('/')[0] ?? '', `${edit.slug}.md`));
    case 'image':
      write(join(dir, 'images', `${edit.which % 3}.png`), `not really an image, ${text.length}`);
      return writeFileSync(path, `${text}\n![A picture](/images/${edit.which % 3}.png)\n`);
  }
}

/** Takes back what `break` did. */
export function mendAll(dir: string): void {
  for (const path of articleFiles(dir)) writeFileSync(path, readFileSync(path, 'utf8').replace(/^(---js\n)+/, ''));
}

function articleText(locale: string, name: string): string {
  const others = slugs.filter((other) => other !== name).slice(0, 3);
  return `---\nkeywords: Careers\ntitle: ${name} in ${locale}\ndescription: What ${name} is.\n---\n\n# ${name} in ${locale}\n\nA text on ${name}, with ${others.map((other) => `[${other}](/${other})`).join(' and ')}.\n\n## Use\n\nWords.\n`;
}

function articleFiles(dir: string): readonly string[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files.toSorted().map((file) => join(dir, file));
}

function rename(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
