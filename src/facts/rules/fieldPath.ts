/** `versions[0].plain.ko` is four steps. */
const STEP = /[^.[\]]+/g;

/** What stands in a field that `history` names as a path; undefined where nothing does. */
export function valueAt(data: unknown, field: string): unknown {
  return stepsOf(field).reduce<unknown>(
    (at, key) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined),
    data,
  );
}

/** The same data with another value in the field. */
export function withValue(data: unknown, field: string, value: unknown): unknown {
  return put(data, stepsOf(field), value);
}

/** The keys and indexes that lead to a field. */
export function stepsOf(field: string): string[] {
  return field.match(STEP) ?? [];
}

function put(at: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(at)) return at.map((item: unknown, n) => (String(n) === key ? put(item, rest, value) : item));
  const data = at !== null && typeof at === 'object' ? (at as Record<string, unknown>) : {};
  return { ...data, [key]: put(data[key], rest, value) };
}
