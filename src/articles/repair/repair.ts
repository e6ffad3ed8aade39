import type { Locale } from '../../locales/locales.ts';
import { problemCodes } from '../problem-codes.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { documentOf, linesOf, replaceLine, textOf } from './document.ts';
import type { Line, RepairDocument } from './document.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Where a body stands. `firstLine` is its first line's number in the file. */
export interface RepairPlace {
  readonly file: string;
  readonly firstLine: number;
  readonly locale: Locale;
  readonly title: string;
}

export interface Repaired {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The lines of `text`, each with the source line it comes from. */
  readonly lines: readonly Line[];
}

/** Rules can make room for each other; more rounds than this change nothing any more. */
const mostRounds = 4;

/** The body without the damage that the text alone shows. Lines without damage keep every byte. Repairing again changes nothing. */
export function repair(body: string, place: RepairPlace, chosen: readonly Rule[] = rules): Repaired {
  let document = documentOf(linesOf(body, place.firstLine), place);
  let problems: readonly Problem[] = [];
  const passed: Passed = new Map();
  for (let round = 0, changed = true; changed && round < mostRounds; round += 1) {
    const applied = applyRules(document, place, chosen, passed);
    problems = round === 0 ? applied.problems : withNew(problems, applied.problems);
    ({ document, changed } = applied);
  }
  return { text: textOf(document.lines), problems, lines: document.lines };
}

/** What can only be reported is found in every round. */
function withNew(known: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const nameOf = ({ code, line }: Problem): string => `${code} ${line ?? 0}`;
  const names = new Set(known.map(nameOf));
  return [...known, ...found.filter((problem) => !names.has(nameOf(problem)))];
}

/** The body as `--fix` writes it: only repairs that are Markdown an author could have written. */
export function repairSource(body: string, place: RepairPlace): Repaired {
  return repair(body, place, rules.filter(({ fixable }) => fixable));
}

/** The document that a rule has left as it is: there it would only find again what it has reported. */
type Passed = Map<Rule, RepairDocument>;

interface Applied {
  readonly document: RepairDocument;
  readonly problems: readonly Problem[];
  readonly changed: boolean;
}

function applyRules(document: RepairDocument, place: RepairPlace, chosen: readonly Rule[], passed: Passed): Applied {
  let current = document;
  const problems: Problem[] = [];
  for (const rule of chosen) {
    if (passed.get(rule) === current) continue;
    const findings = rule.find(current);
    for (const finding of findings) if (finding.quiet !== true) problems.push(problemOf(rule.code, finding, current, place));
    const next = withFindings(current, findings);
    if (next === current) passed.set(rule, current);
    current = next;
  }
  return { document: current, problems, changed: current !== document };
}

function withFindings(document: RepairDocument, findings: readonly Finding[]): RepairDocument {
  if (findings.length === 0) return document;
  const changes = new Map(findings.flatMap(({ at, texts }) => (texts ? [[at, texts] as const] : [])));
  if (changes.size === 0) return document;
  const lines = document.lines.flatMap((line, index) => {
    const texts = changes.get(index);
    return texts ? replaceLine(line, texts) : [line];
  });
  return documentOf(lines, document);
}

function problemOf(ruleCode: ProblemCode, { at, texts, code = ruleCode, hint }: Finding, { lines }: RepairDocument, { file }: RepairPlace): Problem {
  const line = lines[at];
  const before = line?.text ?? '';
  const after = texts?.join(' ') ?? before;
  const difference = texts ? firstDifference(before, after) : 0;
  const column = line?.source === before ? { column: difference + 1 } : {};
  const advice = hint ?? (texts && after.trim() !== '' ? `Write “${excerpt(after, difference)}”.` : undefined);
  return problem(code, {
    file,
    line: line?.number ?? 1,
    ...column,
    message: `${problemCodes[code].summary.replace(/\.$/, '')}: “${excerpt(before, difference)}”.`,
    ...(advice !== undefined && { hint: advice }),
  });
}

function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index;
  return length;
}

/** Some words on both sides of a place, on one line. */
function excerpt(text: string, at: number): string {
  const start = at < 24 ? 0 : at - 16;
  const cut = text.slice(start, start + 60).toWellFormed().replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${cut}${start + 60 < text.length ? '…' : ''}`;
}
