import type { Letters } from '../analyse/analyser.ts';
import { piecesOf } from './marked-pieces.ts';
import type { Piece } from './marked-pieces.ts';
import type { TitleParts } from './parts.ts';
import type { Search } from './search.ts';
import { begins, typedWords } from '../rank-titles.ts';
import { suggestHeadwords } from './suggest-headwords.ts';
import { titleHit } from './title-hit.ts';

/** Suggestions alone: what a page needs itself, while a worker has all else. */
export function suggestTitles(openTitles: () => Promise<TitleParts>): Search['suggest'] {
  return async (typed, limit) => {
    const { bundle, manifest, analyser } = await openTitles();
    const headwords = await suggestHeadwords(typed, limit, bundle, analyser);
    const folded = analyser.fold(typed).trim();
    return headwords.slice(0, limit).map((headword) => titleHit(headword, markedBeginnings(headword.title, folded, analyser), manifest));
  };
}

/** The title with the words marked that begin as typed; what was typed, where words are not parted. */
function markedBeginnings(title: string, folded: string, analyser: Letters): readonly Piece[] {
  if (analyser.prefixLength === 1) {
    const whole = analyser.fold(title);
    const at = whole.length === title.length ? whole.indexOf(folded) : -1;
    return piecesOf(title, at < 0 ? [] : [{ text: title.slice(at, at + folded.length), at }], () => true);
  }
  const typed = typedWords(folded, analyser);
  return piecesOf(title, analyser.words(title), (word) => typed.some((beginning) => begins(analyser.fold(word), beginning, analyser)));
}
