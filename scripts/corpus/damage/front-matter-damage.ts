import type { Draft } from '../draft.ts';
import type { Damage } from './damage.ts';

export const frontMatterDamage = {
  /** A colon and a space inside the value: no valid YAML. */
  'value-colon': (draft) => ({ ...draft, description: `${draft.title}: ${draft.description}` }),
  /** The value starts with an ampersand: a YAML anchor, which loses the text. */
  'value-anchor': (draft) => ({ ...withTitleLine(draft, `# '${draft.title}'`), title: `&#39;${draft.title}&#39;` }),
  /** Encoded once in English, twice in translations. */
  'value-entity': (draft, _, locale) => {
    const ampersand = locale === 'en' ? '&amp;' : '&amp;amp;';
    return { ...draft, keywords: `${draft.keywords},M${ampersand}A`, description: `${draft.description} (S${locale === 'ar' ? '&amp; # 38 ؛' : ampersand}P 500)` };
  },
  'value-escape': (draft) => ({ ...draft, description: `${draft.description} (caf\\u00e9)` }),
} as const satisfies Record<string, Damage>;

function withTitleLine({ blocks, ...draft }: Draft, text: string): Draft {
  return { ...draft, blocks: blocks.map((block) => (block.kind === 'title' ? { ...block, text } : block)) };
}
