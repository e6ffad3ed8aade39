import type { RepairDocument } from '../document.ts';
import { listRuns } from '../list-run.ts';
import type { ListRun } from '../list-run.ts';
import type { Finding, Rule } from '../rule.ts';

/** `-text`, `--text`, `-**text**` → `- text`, where several stand together or one stands under a heading. */
export const listMarkerSpace: Rule = { code: 'list-marker-space', fixable: true, find: findUnspaced };

/** `– text` → `- text` among items that begin with `-`, or in a list right under its heading; elsewhere people talk. */
export const listMarkerDash: Rule = { code: 'list-marker-dash', fixable: true, find: findDashes };

function findUnspaced(document: RepairDocument): readonly Finding[] {
  return listRuns(document, (text) => item.test(text) || unspaced.test(text)).filter((run) => isList(run, document)).flatMap(({ lines }) =>
    lines.flatMap((at) => {
      const text = document.lines[at]?.text ?? '';
      return item.test(text) ? [] : [{ at, texts: [text.replace(unspaced, '$1- ')] }];
    }),
  );
}

function findDashes(document: RepairDocument): readonly Finding[] {
  return listRuns(document, (text) => item.test(text) || dashed.test(text)).flatMap(({ lines, above }) => {
    const texts = lines.map((at) => document.lines[at]?.text ?? '');
    const isUnderHeading = texts.length > 1 && /^ {0,3}#/.test(above);
    if (!isUnderHeading && !texts.some((text) => item.test(text))) return [];
    return lines.flatMap((at, index) => {
      const text = texts[index] ?? '';
      return dashed.test(text) ? [{ at, texts: [text.replace(dashed, '$1- ')] }] : [];
    });
  });
}

/** Two items make a list; a single line does where it stands by itself under a heading and holds words. */
function isList({ lines, above, continuesText }: ListRun, document: RepairDocument): boolean {
  const texts = lines.map((at) => document.lines[at]?.text ?? '');
  const words = texts.filter((text) => /\p{L}{2}/u.test(text));
  if (words.length < texts.length) return false;
  return texts.length > 1 || (!continuesText && /^ {0,3}#/.test(above) && !/^\s*-\d/.test(texts[0] ?? ''));
}

const item = /^ {0,3}- +\S/;
/** Two dashes and a Latin letter may be an option of a command: `--force`. */
const unspaced = /^( {0,3})(?:-(?=[^\s>|-])|--(?=[^\s\x00-\x7f]|\*\*|\[))/;
const dashed = /^( {0,3})[–—•](?: +(?=\S)|(?=[^\s\d–—]))/;
