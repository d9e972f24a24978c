import type { Citation } from '../kinds/fact.ts';
import { isLocale } from '../values/text.ts';

/** Fields that say nothing of the world, or only in words: changing them is not changing a fact. */
const NOT_SHOWN = new Set([
  'history',
  'waivers',
  'embargo',
  'reviewBy',
  'order',
  'key',
  'register',
  'atomic',
  'about',
  'colour',
  'original',
  'accessed',
  'archived',
  'gone',
  'url',
  'says',
  'translation',
  'passage',
  'ladder',
]);

/** What a reader takes from a fact: its values, status, sources and dates, by field, in a form that can be compared. */
export function shownValues(data: Record<string, unknown>): Map<string, string> {
  const shown = new Map<string, string>();
  for (const [key, value] of entriesOf(data)) {
    const kept = NOT_SHOWN.has(key) ? undefined : comparable(value, key);
    if (kept !== undefined) shown.set(key, JSON.stringify(kept));
  }
  return shown;
}

/** The fields of a file, and every cell of its rows as a field: `rows.2024-03.passengers`. */
function entriesOf({ rows, ...data }: Record<string, unknown>): [string, unknown][] {
  const cells = Object.entries((rows ?? {}) as Record<string, Record<string, unknown>>).flatMap(([row, own]) =>
    Object.entries(own).map(([column, value]): [string, unknown] => [`rows.${row}.${column}`, value]),
  );
  return [...Object.entries(data), ...cells];
}

/** Whether two values say the same, however they are written: `50.0e9` is `50e9`, a bare year its text. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(comparable(a, '')) === JSON.stringify(comparable(b, ''));
}

/** The value without sentences; undefined where nothing else stands in it. */
function comparable(value: unknown, key: string): unknown {
  if (value === null || value === undefined) return undefined;
  // That nothing was found is what is told; where and until when one looked grows as one looks on.
  if (key === 'notFound') return 'true';
  if (Array.isArray(value)) {
    if (key === 'sources') return value.map((each: Citation) => (typeof each === 'string' ? each : each.id)).sort();
    const kept = value.map((each) => comparable(each, '')).filter((each) => each !== undefined);
    return kept.length ? kept : undefined;
  }
  if (typeof value !== 'object') return String(value);
  const kept = Object.entries(value)
    .filter(([inner]) => key === 'unit' || (!isLocale(inner) && !NOT_SHOWN.has(inner)))
    .map(([inner, each]) => [inner, comparable(each, inner)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length ? Object.fromEntries(kept) : undefined;
}
