import { numberText, sizeText, textTable } from '../text-table.ts';
import type { Break, Fit } from './fit.ts';
import { hostsChecked } from './hosts.ts';
import { largestFolderOf, togetherOf } from './site-part.ts';
import type { SitePart } from './site-part.ts';

/** The plan for a person: what there is, where it fits, and which split helps where it does not. */
export function planText(parts: readonly SitePart[], fits: readonly Fit[]): string {
  const rows = [...parts, { ...togetherOf(parts), name: 'all' }].map(partRow);
  const verdicts = fits.map((fit) => [fit.host.name, breaksText(fit.whole), splitText(fit), groupsText(fit)]);
  const notes = fits.flatMap(({ host }) => (host.note === undefined ? [] : [`${host.name}: ${host.note}.`]));
  return [
    textTable(['part', 'files', 'bytes', 'largest folder', 'entries'], rows),
    textTable(['host', 'one deployment', 'one a locale', 'fewest deployments'], verdicts),
    ...groupLines(fits),
    [...notes, `Limits as of ${hostsChecked}; the sources are in the output of --format json.`].join('\n'),
  ].join('\n\n');
}

function partRow(part: SitePart): readonly string[] {
  const { folder, entries } = largestFolderOf(part);
  return [part.name, numberText(part.files), sizeText(part.bytes), `/${folder}`, numberText(entries)];
}

function breaksText(breaks: readonly Break[]): string {
  return breaks.length === 0 ? 'fits' : breaks.map(breakText).join(', ');
}

/** `24,003 files of 20,000` */
function breakText({ limit, has, most }: Break): string {
  const isSize = limit === 'bytes' || limit === 'fileBytes';
  const text = isSize ? sizeText : numberText;
  return `${text(has)}${words[limit]} of ${text(most)}`;
}

const words = { files: ' files', entries: ' entries', bytes: '', fileBytes: ' in one file', folderEntries: ' in one folder' } as const;

function splitText({ split }: Fit): string {
  const [worst] = split.toSorted((a, b) => ratioOf(b.breaks) - ratioOf(a.breaks));
  if (!worst) return 'fits';
  return `${worst.part}: ${breaksText(worst.breaks)}${split.length > 1 ? `; ${split.length - 1} more` : ''}`;
}

function ratioOf(breaks: readonly Break[]): number {
  return Math.max(...breaks.map(({ has, most }) => has / most));
}

function groupsText({ groups }: Fit): string {
  return groups === undefined ? 'none' : String(groups.length);
}

/** The groups, where there is something between one deployment and one a locale. */
function groupLines(fits: readonly Fit[]): readonly string[] {
  const lines = fits.flatMap(({ host, groups = [] }) =>
    groups.length > 1 && groups.some(({ length }) => length > 1) ? [`${host.name}:\n${groups.map((group) => `  ${group.join(' ')}`).join('\n')}`] : [],
  );
  return lines.length > 0 ? [lines.join('\n')] : [];
}
