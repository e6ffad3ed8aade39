import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
const front = (title: string): string => `---\ntitle: ${title}\ndescription: About it.\n---\n\n`;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-'));
  await write('content/en/mba.md', `${front('MBA')}A degree in [business](/btob).\n`);
  await write('content/en/btob.md', `${front('B2B')}Firms that sell to firms.\n`);
});
afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function check(...args: readonly string[]): Promise<Run> {
  const { promise, resolve } = Promise.withResolvers<Run>();
  const child = execFile(process.execPath, [script, ...args], { cwd: root, env: { PATH: process.env['PATH'] } }, (_, out, error) => {
    resolve({ code: child.exitCode ?? -1, out, error });
  });
  return promise;
}

describe('npm run check', () => {
  test('says that there is nothing to say', async () => {
    expect(await check()).toEqual({ code: 0, out: 'No problems.\n', error: '' });
  });

  test('names file, line and column of a warning, and succeeds', async () => {
    await write('content/en/btob.md', `${front('B2B')}Firms that\nhave an [MBA](/mbaa).\n`);
    const { code, out } = await check();
    expect(out).toBe(`content/en/btob.md:7:9  link-unresolved
  “/mbaa” is no article in any language.
  Did you mean /mba?

1 warning in 1 file
  1  link-unresolved
`);
    expect(code).toBe(0);
  });

  test('names what only the page shows: images that are missing, unsafe links, formulas that are no TeX', async () => {
    await write('content/en/btob.md', `${front('B2B')}![A chart](chart.png)\n\n[x](javascript:alert%281%29)\n\n$$\n\\frac{1\n$$\n`);
    const { out } = await check();
    expect(out).toContain('content/en/btob.md:6:12  asset-missing\n');
    expect(out).toMatch(/content\/en\/btob\.md:8(:\d+)?  link-unsafe\n/);
    expect(out).toMatch(/content\/en\/btob\.md:11(:\d+)?  formula-invalid\n/);
  });

  test('names what the authors’ parser finds, at the line of the source', async () => {
    await write('content/en/btob.md', `${front('B2B')}# B2B\n\n>\n\nA <font color="red">word</font> and [](/mba).\n`);
    const { out } = await check();
    expect(out).toMatch(/content\/en\/btob\.md:10(:\d+)?  html-removed\n/);
    expect(out).toMatch(/content\/en\/btob\.md:10(:\d+)?  link-empty\n/);
  });

  test('fails on an error, whatever else is shown', async () => {
    await write('content/klingon/mba.md', front('MBA'));
    expect((await check()).out).toContain('content/klingon/mba.md  locale-unknown\n');
    expect(await check('--only', 'warnings')).toMatchObject({ code: 1, out: '1 error in 1 file\n  1  locale-unknown\n' });
  });

  test('prints JSON that holds nothing else', async () => {
    await write('content/en/btob.md', `${front('B2B')}##Use\n`);
    const problems: unknown = JSON.parse((await check('--format', 'json', '--only', 'repairs')).out);
    expect(problems).toMatchObject([{ code: 'heading-space', file: 'content/en/btob.md', line: 6 }]);
  });

  test('annotates for GitHub', async () => {
    await write('content/en/btob.md', `${front('B2B')}##Use\n`);
    expect((await check('--format=github')).out).toMatch(/^::notice file=content\/en\/btob\.md,line=6,(col=\d+,)?title=heading-space::/);
  });

  test.each(['--format=xml', '--only=some', '--nonsense'])('explains itself after %s', async (word) => {
    const { code, out, error } = await check(word);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('npm run check -- [--fix]');
  });
});

describe('npm run check -- --fix', () => {
  const damaged = `${front('%5 loan')}##Use\r\n\r\nSee [it](/mba),. yes. \n\n\`\`\`\n##code\n\`\`\``;
  const fixed = `${front("'%5 loan'")}## Use\r\n\r\nSee [it](/mba), yes. \n\n\`\`\`\n##code\n\`\`\``;

  test('writes repairs into the source and leaves all else alone', async () => {
    await write('content/en/loan.md', damaged);
    await chmod(join(root, 'content/en/loan.md'), 0o640);
    const { code, out, error } = await check('--fix');
    expect(await read('content/en/loan.md')).toBe(fixed);
    expect((await stat(join(root, 'content/en/loan.md'))).mode & 0o777).toBe(0o640);
    expect({ code, out, error }).toEqual({ code: 0, out: 'No problems.\n', error: 'Repaired and written:\n  en/loan.md\n' });
  });

  test('finds nothing to write the second time, and leaves no other file behind', async () => {
    await write('content/en/loan.md', damaged);
    await check('--fix');
    expect((await check('--fix')).error).toBe('There was nothing to write.\n');
    expect((await readdir(join(root, 'content/en'))).sort()).toEqual(['btob.md', 'loan.md', 'mba.md']);
  });

  test('does not touch a file that cannot be read as an article', async () => {
    await writeFile(join(root, 'content/en/odd.md'), Buffer.from([0x23, 0x23, 0x78, 0xff, 0x0a]));
    expect((await check('--fix')).code).toBe(1);
    expect([...(await readFile(join(root, 'content/en/odd.md')))]).toEqual([0x23, 0x23, 0x78, 0xff, 0x0a]);
  });

  test('writes through a symbolic link inside the folder, which stays one', async () => {
    await write('content/en/loan.md', damaged);
    await symlink('loan.md', join(root, 'content/en/loan-too.md'));
    await check('--fix');
    expect(await read('content/en/loan-too.md')).toBe(fixed);
    expect((await readdir(join(root, 'content/en'), { withFileTypes: true })).find(({ name }) => name === 'loan-too.md')?.isSymbolicLink()).toBe(true);
  });
});
