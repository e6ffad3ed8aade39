import matter from 'gray-matter';
import { listOfLine, textOfLine } from './front-matter-lines.ts';
import type { FrontMatterLine } from './front-matter-lines.ts';
import { decodeText } from '../repair/decode-text.ts';

/** What a key of the front matter says, always as text. */
export interface FrontMatterValue {
  readonly line: FrontMatterLine;
  readonly text: string;
  readonly list: readonly string[];
  /** YAML fails on it or would lose some of it. */
  readonly isNotYaml: boolean;
  /** Entities or escapes stood for characters. */
  readonly wasEncoded: boolean;
}

/** The value of a key: by YAML where its value is what the line says, otherwise by the line itself. */
export function frontMatterValue(line: FrontMatterLine): FrontMatterValue {
  const read = isSimple(line) ? byLine(line, false) : byYaml(line);
  const text = decodeText(read.text).replace(/\s+/g, ' ').trim();
  const list = read.list.map(decodeText).filter(Boolean);
  const wasEncoded = text !== read.text.replace(/\s+/g, ' ').trim() || list.join() !== read.list.filter(Boolean).join();
  return { line, text, list, isNotYaml: read.isNotYaml, wasEncoded };
}

/** The text as YAML: as it is, or in quotes where YAML would take it for something else. */
export function yamlScalar(text: string): string {
  return isPlain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

type Read = Pick<FrontMatterValue, 'text' | 'list' | 'isNotYaml'>;

function byYaml(line: FrontMatterLine): Read {
  const value = yamlOf(line.source)?.[line.name];
  const isSpread = line.more.length > 0 || isQuoted(line.value);
  if (typeof value === 'string') return isSpread || value === line.value ? { text: value, list: listOf(value), isNotYaml: false } : byLine(line, true);
  if (!Array.isArray(value)) return byLine(line, value === undefined || (value === null ? line.value !== '' : value.constructor === Object));
  const isText = value.every((item) => typeof item === 'string');
  return { text: textOfLine(line), list: isText ? value : listOfLine(line), isNotYaml: false };
}

function byLine(line: FrontMatterLine, isNotYaml: boolean): Read {
  return { text: textOfLine(line), list: listOfLine(line), isNotYaml };
}

/** Undefined where it is no YAML. Anchors are not followed: they lose text, and a few lines of them make gigabytes. */
function yamlOf(source: readonly string[]): Readonly<Record<string, object | string | number | boolean | null>> | undefined {
  if (source.some((line) => /(?:^|[\s[,{:-])[&*][^\s&*]/.test(line))) return undefined;
  try {
    return matter(`---\n${source.join('\n')}\n---\n`, { engines: noCode }).data;
  } catch {
    return undefined;
  }
}

/** A line by itself that YAML reads as it stands. */
function isSimple({ value, more, source }: FrontMatterLine): boolean {
  return more.length === 0 && isPlain(value) && /^[^:：]*:\s/.test(source[0] ?? '');
}

function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}(]/u.test(text) && !/:(?:\s|$)|\s#|[\u0000-\u001f]/.test(text);
}

function isQuoted(value: string): boolean {
  return /^"[^]*"$|^'[^]*'$/.test(value) && value.length > 1;
}

function listOf(text: string): readonly string[] {
  return text.split(/[,،、，]/).map((item) => item.trim());
}

const deny = (): object => {
  throw new Error('Front matter may not hold code.');
};
/** gray-matter runs JavaScript in front matter unless told otherwise. */
const noCode = { javascript: deny, js: deny, coffee: deny, coffeescript: deny, cson: deny };
