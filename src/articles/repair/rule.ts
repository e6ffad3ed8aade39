import type { ProblemCode } from '../problem-codes.ts';
import type { RepairDocument } from './document.ts';
import type { Region } from './regions.ts';

/** A kind of damage: how it is found and what stands there instead. Pure, and linear in the length of the text. */
export interface Rule {
  readonly code: ProblemCode;
  /** Whether the result may be written back to the source: not where it is notation of this program. */
  readonly fixable: boolean;
  readonly find: (document: RepairDocument) => readonly Finding[];
}

export interface Finding {
  /** Index of the line. */
  readonly at: number;
  /** What replaces the line: nothing, one line or several. Undefined where the damage is only reported. */
  readonly texts?: readonly string[];
  /** Where it is not the rule's own. */
  readonly code?: ProblemCode;
  readonly hint?: string;
  /** A second finding of one damage, not to be reported again. */
  readonly quiet?: boolean;
}

/** A rule that looks at one line at a time. `sign` is in every line that can be damaged; other lines cost nothing. */
export function lineRule(
  code: ProblemCode,
  sign: RegExp,
  repairText: (text: string, document: RepairDocument, index: number) => string,
  regions: readonly Region[] = ['prose', 'table'],
): Rule {
  const find = (document: RepairDocument): readonly Finding[] => {
    const findings: Finding[] = [];
    document.lines.forEach(({ text }, at) => {
      if (!regions.includes(document.regions[at] ?? 'blank') || !sign.test(text)) return;
      const repaired = repairText(text, document, at);
      if (repaired !== text) findings.push({ at, texts: [repaired] });
    });
    return findings;
  };
  return { code, fixable: true, find };
}
