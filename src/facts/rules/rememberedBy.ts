/** Work whose result is known, by the object it was done on, for as long as there is the object. */
export interface Remembered<Key extends object, Value> {
  (key: Key): Value;
  /** Takes a result from elsewhere for one of its own. */
  take(key: Key, value: Value): void;
  /** The result, if the work has been done. */
  known(key: Key): Value | undefined;
}

/** Work that is done once for each object. */
export function rememberedBy<Key extends object, Value>(work: (key: Key) => Value): Remembered<Key, Value> {
  const known = new WeakMap<Key, { value: Value }>();
  const remembered = (key: Key): Value => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
  return Object.assign(remembered, {
    take: (key: Key, value: Value) => void known.set(key, { value }),
    known: (key: Key) => known.get(key)?.value,
  });
}
