import { bidiControls } from './bidi-controls.ts';
import { textCollapsedList, textTruncated } from './damaged-text.ts';
import { emphasisSpaces } from './emphasis-spaces.ts';
import { entityInText } from './entity-in-text.ts';
import { headingFullWidth, headingSpace } from './heading-marks.ts';
import { headingRepeatsTitle } from './heading-repeats-title.ts';
import { htmlBlockUnclosed } from './html-block-unclosed.ts';
import { htmlPlaceholder } from './html-placeholder.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { linkHalfWord } from './link-half-word.ts';
import { linkLabelPunctuation } from './link-labels.ts';
import { linkMalformed } from './link-malformed.ts';
import { linkSplit } from './link-split.ts';
import { listMarkerDash, listMarkerSpace } from './list-markers.ts';
import { listNumberMissing } from './list-number-missing.ts';
import { lostTable } from './lost-table.ts';
import { paragraphBreaks } from './paragraph-breaks.ts';
import { pastedFormula } from './pasted-formula.ts';
import { punctuationDoubled } from './punctuation-doubled.ts';
import { punctuationSpace } from './punctuation-space.ts';
import { quoteEmpty } from './quote-empty.ts';
import type { Rule } from './rule.ts';
import { subSuperscript } from './sub-superscript.ts';

/**
 * In the order in which they are applied: what hides other damage first, then blocks, then links from the outside in,
 * and last what can only be reported.
 */
export const rules: readonly Rule[] = [
  pastedFormula,
  lostTable,
  htmlPlaceholder,
  invisibleCharacters,
  bidiControls,
  entityInText,
  headingFullWidth,
  headingSpace,
  headingRepeatsTitle,
  quoteEmpty,
  listMarkerSpace,
  listMarkerDash,
  listNumberMissing,
  htmlBlockUnclosed,
  paragraphBreaks,
  linkMalformed,
  punctuationDoubled,
  linkLabelPunctuation,
  linkSplit,
  linkHalfWord,
  punctuationSpace,
  emphasisSpaces,
  subSuperscript,
  textTruncated,
  textCollapsedList,
];
