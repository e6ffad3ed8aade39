import { bidiControls } from './rules/bidi-controls.ts';
import { textCollapsedList, textTruncated } from './rules/damaged-text.ts';
import { emphasisSpaces } from './rules/emphasis-spaces.ts';
import { entityInText } from './rules/entity-in-text.ts';
import { headingFullWidth, headingSpace } from './rules/heading-marks.ts';
import { headingRepeatsTitle } from './rules/heading-repeats-title.ts';
import { htmlBlockUnclosed } from './rules/html-block-unclosed.ts';
import { htmlPlaceholder } from './rules/html-placeholder.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { linkHalfWord } from './rules/link-half-word.ts';
import { linkLabelPunctuation } from './rules/link-labels.ts';
import { linkMalformed } from './rules/link-malformed.ts';
import { linkSplit } from './rules/link-split.ts';
import { listMarkerDash, listMarkerSpace } from './rules/list-markers.ts';
import { listNumberMissing } from './rules/list-number-missing.ts';
import { lostTable } from './rules/lost-table.ts';
import { paragraphBreaks } from './rules/paragraph-breaks.ts';
import { pastedFormula } from './rules/pasted-formula.ts';
import { punctuationDoubled } from './rules/punctuation-doubled.ts';
import { punctuationSpace } from './rules/punctuation-space.ts';
import { quoteEmpty } from './rules/quote-empty.ts';
import type { Rule } from './rule.ts';
import { subSuperscript } from './rules/sub-superscript.ts';

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
