import type { Severity } from './problem-codes.ts';
import type { Problem } from './problem.ts';

/**
 * How problems are written: for a person, for a program, or for the annotations of a GitHub workflow. In pieces, as there
 * may be millions. `folder`, the content folder as seen from the working directory, comes in front of each file.
 */
export const problemFormats = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
} as const satisfies Record<string, (problems: readonly Problem[], folder: string) => Iterable<string>>;

export type ProblemFormat = keyof typeof problemFormats;

/** `2 errors, 1 warning and 30 repairs in 5 files`, and below how many there are of each kind. */
export function summarizeProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const files = new Set(problems.map(({ file }) => file)).size;
  const severities = (['error', 'warning', 'repair'] as const).flatMap((severity) => countOf(problems, severity));
  const codes = [...Map.groupBy(problems, ({ code }) => code)].map(([code, { length }]) => ({ code, length }));
  codes.sort((a, b) => b.length - a.length || (a.code < b.code ? -1 : 1));
  const width = String(codes[0]?.length ?? 0).length;
  const rows = codes.map(({ code, length }) => `  ${String(length).padStart(width)}  ${code}`);
  return [`${severities.join(', ')} in ${count(files, 'file')}`, ...rows].join('\n');
}

function* formatText(problems: readonly Problem[], folder: string): Generator<string> {
  for (const problem of problems) yield `${formatProblem(problem, folder)}\n\n`;
}

/** `content/hi/mba.md:14:3  link-unresolved`, the message and the hint on lines of their own. */
export function formatProblem({ file, line, column, code, message, hint }: Problem, folder: string): string {
  const place = [`${folder}/${file}`, line, column].filter((part) => part !== undefined).join(':');
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `${place}  ${code}\n${text.replace(/^/gm, '  ')}`;
}

function* formatJson(problems: readonly Problem[], folder: string): Generator<string> {
  yield '[';
  for (const [index, problem] of problems.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify({ ...problem, file: `${folder}/${problem.file}` })}`;
  }
  yield '\n]\n';
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function* formatGithub(problems: readonly Problem[], folder: string): Generator<string> {
  for (const problem of problems) yield `${githubCommand(problem, folder)}\n`;
}

function githubCommand({ severity, file, line, column, code, message, hint }: Problem, folder: string): string {
  const properties = { file: `${folder}/${file}`, line, col: column, title: code };
  const written = Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${githubLevels[severity]} ${written.join(',')}::${escapeData(text)}`;
}

const githubLevels = { error: 'error', warning: 'warning', repair: 'notice' } as const satisfies Record<Severity, string>;

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function countOf(problems: readonly Problem[], severity: Severity): readonly string[] {
  const { length } = problems.filter((problem) => problem.severity === severity);
  return length === 0 ? [] : [count(length, severity)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
