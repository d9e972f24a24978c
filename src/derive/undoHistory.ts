import { noPicture } from '#intake/picture';
import type { Fact } from '#facts/kinds/dossier';
import { fieldOfToday, valuesOfToday } from '#facts/formerForm';
import type { Change } from '#facts/kinds/fact';
import type { SeriesRow } from '#facts/kinds/series';
import { asWritten, isValue } from '#facts/values/asWritten';
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

function takeBack(data: Data, change: Change): Data {
  const { field: told, was, row, column } = change;
  // What an image showed before it was given another picture is kept nowhere.
  if (data['folder'] === 'images' && (told === 'picture' || told === 'file'))
    return { ...data, ...(was === undefined ? {} : { file: was }), picture: noPicture({ why: 'gone' }) };
  if (row !== undefined && column !== undefined) return { ...data, rows: withCell(data['rows'], row, column, was) };
  const field = fieldOfToday(String(data['folder']), told);
  const path = field.match(/[^.[\]]+/g) ?? [];
  if (was !== undefined) return withValue(data, path, was) as Data;
  if (path.length > 1 || !MAY_BE_MISSING.has(field)) return data;
  const { [field]: _added, ...rest } = data;
  return rest;
}

/** The rows of a series with what stood in a cell before; with nothing in it where it was empty. */
function withCell(rows: unknown, row: string, column: string, was: Change['was']): SeriesRow[] {
  return ((rows ?? []) as SeriesRow[]).map((each) => {
    if (each.name !== row) return each;
    const { [column]: _now, ...others } = each.cells;
    const isText = typeof was === 'string' || typeof was === 'number';
    return { ...each, cells: isText && was !== '' ? { ...others, [column]: String(was) } : others };
  });
}

/** `was` is written as it stood in a file: a value is taken as written, changed there, and read again. */
function withValue(at: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (isValue(at)) {
    const read = ValueSchema.safeParse(valuesOfToday(withValue(asWritten(at), path, value)));
    return read.success ? read.data : at;
  }
  // A list is told in words (`was: "a, b"`), which cannot take its place.
  if (key === undefined) return Array.isArray(at) && typeof value === 'string' ? at : value;
  if (Array.isArray(at)) return at.map((item: unknown, n) => (String(n) === key ? withValue(item, rest, value) : item));
  const data = at !== null && typeof at === 'object' ? (at as Data) : {};
  return { ...data, [key]: withValue(data[key], rest, value) };
}
