import { expect, test } from 'vitest';
import { problemFormats, summarizeProblems } from '../../src/articles/format-problem.ts';
import { problem } from '../../src/articles/problem.ts';

const unresolved = problem('link-unresolved', {
  file: 'hi/mba.md', line: 14, column: 3,
  message: '“/relationship-managment” is no article in any language.',
  hint: 'Did you mean /relationship-manager?',
});
const tooLarge = problem('file-too-large', { file: 'en/a,b:c.md', message: 'It has 100 % too much.\nReally.' });
const space = problem('heading-space', { file: 'ja/mba.md', line: 2, message: 'No space.' });

test('a person reads the place and the code, then what is wrong, then what to do', () => {
  expect([...problemFormats.text([unresolved, tooLarge], 'content')].join('')).toBe(
    `content/hi/mba.md:14:3  link-unresolved
  “/relationship-managment” is no article in any language.
  Did you mean /relationship-manager?

content/en/a,b:c.md  file-too-large
  It has 100 % too much.
  Really.

`,
  );
});

test('a program reads an array', () => {
  const parsed: unknown = JSON.parse([...problemFormats.json([unresolved, space], '../articles')].join(''));
  expect(parsed).toEqual([
    { ...unresolved, file: '../articles/hi/mba.md' },
    { ...space, file: '../articles/ja/mba.md' },
  ]);
  expect(JSON.parse([...problemFormats.json([], 'content')].join(''))).toEqual([]);
});

test('a GitHub workflow reads one command a problem, with nothing in it that would end it early', () => {
  expect([...problemFormats.github([unresolved, tooLarge, space], 'content')].join('')).toBe(
    '::warning file=content/hi/mba.md,line=14,col=3,title=link-unresolved::“/relationship-managment” is no article in any language.%0ADid you mean /relationship-manager?\n' +
      '::error file=content/en/a%2Cb%3Ac.md,title=file-too-large::It has 100 %25 too much.%0AReally.\n' +
      '::notice file=content/ja/mba.md,line=2,title=heading-space::No space.\n',
  );
});

test('the summary counts by severity and by code, the commonest first', () => {
  expect(summarizeProblems([unresolved, space, { ...space, line: 9 }, tooLarge])).toBe(
    `1 error, 1 warning, 2 repairs in 3 files
  2  heading-space
  1  file-too-large
  1  link-unresolved`,
  );
  expect(summarizeProblems([])).toBe('No problems.');
});
