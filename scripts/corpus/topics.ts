import { en as topicNames } from '../../src/locales/topics/en.ts';
import { languages } from './languages.ts';
import { capitalised } from './term.ts';

/** About two hundred English keywords: those that the site can translate first, because they are the commonest. */
export const keywords: readonly string[] = [...new Set([...Object.values(topicNames), ...made()])].slice(0, 200);

function made(): readonly string[] {
  const subjects = languages.en.qualifiers.split(', ').map(capitalised);
  return ['Basics', 'Strategy', 'Regulation'].flatMap((branch) => subjects.map((subject) => `${subject} ${branch}`));
}
