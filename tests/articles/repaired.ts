import { repair } from '../../src/articles/repair/repair.ts';
import { localeOf } from '../../src/locales/locales.ts';

export interface RepairedText {
  readonly text: string;
  /** `code line:column` of each problem. */
  readonly problems: readonly string[];
}

/** What repair makes of a body whose first line is line 1. */
export function repairedText(body: string, { locale = 'en', title = 'A title' } = {}): RepairedText {
  const { text, problems } = repair(body, { file: 'en/a.md', firstLine: 1, locale: localeOf(locale), title });
  return { text, problems: problems.map(({ code, line, column }) => `${code} ${line}:${column ?? '?'}`) };
}

export function repaired(body: string, options: { readonly locale?: string; readonly title?: string } = {}): string {
  return repairedText(body, options).text;
}

/** The same damage where it is no damage: in fenced code, indented code and inline code. */
export function inCode(damaged: string): readonly string[] {
  return [`\`\`\`\n${damaged}\n\`\`\`\n`, `Text.\n\n    ${damaged}\n\nText.\n`, `~~~~ md\n~~~\n${damaged}\n~~~~\n`];
}
