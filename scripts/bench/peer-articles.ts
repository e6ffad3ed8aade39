import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontMatter } from '../../src/articles/source/front-matter.ts';

/** An article for a program that takes only sound front matter and its own links. */
export interface PeerArticle {
  readonly locale: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/**
 * Every article of the corpus, as its author would have to write it for a peer: the front matter is mended, links name
 * the locale, and the heading that repeats the title is gone. All this is done outside the measured time.
 */
export function readPeerArticles(corpusDir: string): readonly PeerArticle[] {
  const files = readdirSync(corpusDir).flatMap((locale) => readdirSync(join(corpusDir, locale)).map((name) => ({ locale, slug: name.replace(/\.md$/, '') })));
  const localesOf = Map.groupBy(files, ({ slug }) => slug);
  const hrefOf = (slug: string, locale: string): string => {
    const available = localesOf.get(slug) ?? [];
    const found = available.find((file) => file.locale === locale) ?? available[0];
    return found ? `/${found.locale}/${slug}/` : '#';
  };
  return files.map(({ locale, slug }) => {
    const file = join(corpusDir, locale, `${slug}.md`);
    const { title, description, body } = parseFrontMatter(readFileSync(file, 'utf8'), file);
    const linked = body.replace(/\]\(\/([^)\s]+)\)/g, (_, target: string) => `](${hrefOf(target, locale)})`);
    return { locale, slug, title: title ?? slug, description: description ?? '', body: linked.replace(/^\s*# .*\n/, '') };
  });
}

/** Front matter that every YAML parser reads as it is meant: a JSON value is a YAML value. */
export function frontMatterText(values: Readonly<Record<string, unknown>>): string {
  return `---\n${Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n\n`;
}
