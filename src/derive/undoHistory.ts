import type { Fact } from '#facts/kinds/dossier';
import type { Change } from '#facts/kinds/fact';
import { isCurrency } from '#facts/values/currency';
import { ValueSchema } from '#facts/values/value';

/** Fields a fact can do without: one that was only added later was not there before. */
const MAY_BE_MISSING = new Set([
  'note',
  'conflicts',
  'payments',
  'tranches',
  'years',
  'partOf',
  'summary',
  'quote',
  'readings',
  'by',
  'supersededBy',
  'about',
]);

type Data = Record<string, unknown>;

/**
 * A fact before the changes we made after a day: the newest is taken back first, so that the oldest `was` holds. A correction
 * stays: what we had wrong was never known, and is not said again.
 */
export function beforeLaterChanges(fact: Fact, day: string): Fact {
  const history = ('history' in fact ? fact.history : undefined) ?? [];
  const later = history
    .map((change, at) => ({ change, at }))
    .filter(({ change }) => change.on > day && change.kind !== 'correction');
  if (later.length === 0) return fact;
  const newestFirst = later.sort((a, b) => b.change.on.localeCompare(a.change.on) || b.at - a.at);
  const undone = newestFirst.reduce<Data>((data, { change }) => takeBack(data, change), { ...fact });
  return { ...undone, history: history.filter(({ on }) => on <= day) } as unknown as Fact;
}

function takeBack(data: Data, { field, was }: Change): Data {
  const path = field.match(/[^.[\]]+/g) ?? [];
  if (was !== undefined) return withValue(data, path, was) as Data;
  if (path.length > 1 || !MAY_BE_MISSING.has(field)) return data;
  const { [field]: _added, ...rest } = data;
  return rest;
}

function withValue(at: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  // A list is told in words (`was: "a, b"`), which cannot take its place.
  if (key === undefined) return Array.isArray(at) && typeof value === 'string' ? at : asRead(at, value);
  if (Array.isArray(at)) return at.map((item: unknown, n) => (String(n) === key ? withValue(item, rest, value) : item));
  const data = at !== null && typeof at === 'object' ? (at as Data) : {};
  // `amount.usd` is the number of an amount in dollars.
  const name = data['form'] === 'money' && isCurrency(key) ? 'number' : key;
  return { ...data, [name]: withValue(data[name], rest, value) };
}

/** A value is kept as an editor writes it (`{ usd: 50e9 }`); where one stands, it is read as the file is. */
function asRead(at: unknown, value: unknown): unknown {
  const isValue = at !== null && typeof at === 'object' && 'form' in at;
  const read = isValue ? ValueSchema.safeParse(value) : undefined;
  return read?.success ? read.data : value;
}
