import { findFrontMatterBlock } from './front-matter-block.ts';
import type { FrontMatterBlock } from './front-matter-block.ts';
import { frontMatterLines } from './front-matter-lines.ts';
import { frontMatterValue, yamlScalar } from './front-matter-values.ts';
import type { FrontMatterValue } from './front-matter-values.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';

export interface FrontMatter {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** In order, without repeats. */
  readonly keywords: readonly string[];
  readonly updated: string | undefined;
  readonly body: string;
  /** Number of the body's first line, from 1. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
  /** What `--fix` may put in place of the lines with these numbers. */
  readonly repairedLines: ReadonlyMap<number, string>;
}

/** More than this many characters are no front matter. */
const mostCharacters = 64 * 1024;

/** Reads what stands above an article's body. Never throws; every value is text, `1040` and `true` as well. */
export function parseFrontMatter(source: string, file: string): FrontMatter {
  const block = findFrontMatterBlock(source);
  if (!block) return { ...nothing, body: source.replace(/^\ufeff/, ''), bodyLine: 1 };
  const place = { body: source.slice(block.bodyStart), bodyLine: block.bodyLine };
  const refusal = refusalOf(block, file);
  if (refusal) return { ...nothing, ...place, problems: [refusal] };
  const values = frontMatterLines(block.lines).map(frontMatterValue);
  return {
    title: findValue(values, 'title')?.text || undefined,
    description: findValue(values, 'description')?.text || undefined,
    keywords: [...new Set(findValue(values, 'keywords')?.list ?? [])],
    updated: findValue(values, 'updated')?.text || undefined,
    ...place,
    problems: problemsOf(block, values, file),
    repairedLines: new Map(values.flatMap(repairedLine)),
  };
}

function refusalOf({ language, lines }: FrontMatterBlock, file: string): Problem | undefined {
  if (!['', 'yaml', 'yml'].includes(language)) {
    const message = `The front matter is written in “${language}”.`;
    return problem('front-matter-code', { file, line: 1, message, hint: 'Write “---” alone on the first line, and “key: value” below.' });
  }
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length <= mostCharacters) return undefined;
  const message = `The front matter has ${length} characters; the most is ${mostCharacters}.`;
  return problem('front-matter-too-large', { file, line: 1, message, hint: 'Keep keywords, title and description, one line each.' });
}

/** The first of a key that stands twice. */
function findValue(values: readonly FrontMatterValue[], key: string): FrontMatterValue | undefined {
  return values.find(({ line }) => line.key === key);
}

function problemsOf({ isClosed }: FrontMatterBlock, values: readonly FrontMatterValue[], file: string): readonly Problem[] {
  const seen = new Set<string>();
  const unclosed = problem('front-matter-unclosed', { file, line: 1, message: 'The front matter has no closing line.', hint: 'Write “---” alone on a line above the text.' });
  return [...(isClosed ? [] : [unclosed]), ...values.flatMap((value) => problemsOfValue(value, seen, file))];
}

function problemsOfValue(value: FrontMatterValue, seen: Set<string>, file: string): readonly Problem[] {
  const { line: { key, name, at, value: raw }, isNotYaml, wasEncoded } = value;
  const place = { file, line: at + 2 };
  const hint = `Write “${lineOf(value)}”.`;
  const found: Problem[] = [];
  if (seen.has(key)) found.push(problem('front-matter-duplicate-key', { ...place, message: `“${name}” stands twice; the first counts.`, hint: 'Remove one of them.' }));
  seen.add(key);
  if (!knownKeys.has(key)) return found;
  if (isNotYaml) found.push(problem('front-matter-not-yaml', { ...place, message: `YAML does not read “${raw.slice(0, 60)}” as it stands.`, hint }));
  if (wasEncoded) found.push(problem('front-matter-entity', { ...place, message: `“${raw.slice(0, 60)}” holds codes instead of characters.`, hint }));
  return found;
}

function repairedLine(value: FrontMatterValue): readonly (readonly [number, string])[] {
  const { line, isNotYaml, wasEncoded } = value;
  return knownKeys.has(line.key) && (isNotYaml || wasEncoded) && line.more.length === 0 ? [[line.at + 2, lineOf(value)]] : [];
}

function lineOf({ line, text, list }: FrontMatterValue): string {
  return `${line.name}: ${yamlScalar(line.key === 'keywords' ? list.join(',') : text)}`;
}

const knownKeys: ReadonlySet<string> = new Set(['title', 'description', 'keywords', 'updated']);
const nothing = {
  title: undefined,
  description: undefined,
  keywords: [],
  updated: undefined,
  problems: [],
  repairedLines: new Map<number, string>(),
} satisfies Partial<FrontMatter>;
