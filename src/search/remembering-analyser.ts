import type { Analyser } from './analyse/analyser.ts';

/** The same analyser, quicker: the words of one article come again in the next. */
export function rememberingAnalyser(analyser: Analyser): Analyser {
  return {
    ...analyser,
    stems: remembered(analyser.stems),
    spellings: remembered(analyser.spellings),
    fold: remembered(analyser.fold),
  };
}

function remembered<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word) ?? make(word);
    if (known.size < memory) known.set(word, value);
    return value;
  };
}

/** Different words; past it they are analysed each time. */
const memory = 300_000;
