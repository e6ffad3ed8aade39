/** The same words come again and again. */
export function remembered<Value extends object | string>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined) return value;
    const made = make(word);
    if (known.size < memory) known.set(word, made);
    return made;
  };
}

const memory = 200_000;
