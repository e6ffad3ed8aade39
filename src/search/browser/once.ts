/** The answer of the first call for all later ones with the same key; a failed one is tried again. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value>;
export function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value>;
export function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}
