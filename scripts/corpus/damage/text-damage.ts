import { pick } from '../random.ts';
import { isParagraph, withBlock, withEach, withOne } from './damage.ts';
import type { Damage } from './damage.ts';

export const textDamage = {
  'space-before-stop': (draft, random) => withOne(draft, random, isParagraph, (block) => ({ ...block, text: block.text.replaceAll('. ', ' . ') })),
  'comma-spaces': (draft) => withEach(draft, 'paragraph', (block) => ({ ...block, text: block.text.replaceAll('، ', ' ، ') })),
  'full-width': (draft) => withEach(draft, 'paragraph', (block) => ({ ...block, text: block.text.replaceAll('%', '％').replaceAll('(<', '（<') })),
  'zero-width': (draft, random) => withOne(draft, random, isParagraph, (block) => ({ ...block, text: block.text.replace(/([\p{L}])([,、，。.\s])/u, '$1\u200b$2') })),
  /** `The figure also depends…` → `, also depends…` */
  'head-lost': (draft, random) => withOne(draft, random, isParagraph, (block) => ({ ...block, text: block.text.replace(/^[^\s[\]]+ [^\s[\]]+ /, ', ') })),
  'left-in-english': (draft, random) => withBlock(draft, random, pick(random, english)),
} as const satisfies Record<string, Damage>;

const english = [
  'This paragraph was never translated, so it stands here in English, as it does in many places of a machine-made translation.',
  'The firm reported a loss in the third quarter and cut its forecast for the year. Its shares fell on the same day.',
  'Investors who bought at the beginning of the year still hold most of what they bought, and they have not been paid for waiting.',
  'A lender looks at income, at assets and at past payments before it says yes. Each of them can be enough to say no.',
] as const;
