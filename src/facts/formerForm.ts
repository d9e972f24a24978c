/** A file's data as it was parsed from YAML. */
type Data = Record<string, unknown>;

/** What a field of a kind was called before, under its name of today. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  figures: { amount: 'value', share: 'value', count: 'value', computed: 'worked', holder: 'whose' },
  'exchange-rates': { wonPerUsd: 'is' },
  explainer: { exchangeRate: 'rates' },
};

/**
 * Fields that were not what they are: a proceeding held its own ladder, whose words are a ladder's file now; and a ladder's
 * stages had no names, and no reader saw them.
 */
function isOtherwiseToday(folder: string, key: string, value: unknown): boolean {
  if (folder === 'proceedings') return key === 'ladder' && Array.isArray(value);
  return folder === 'ladders' && key === 'stages' && !JSON.stringify(value).includes('"name":');
}

/** The fields that held the value of a conflict, of any kind. */
const SEEN = ['amount', 'share', 'count'];

/**
 * The name of today for a field that a published line of `history` calls by its former one: `amount.usd` of a figure is
 * `value.usd`. A line that was published is not rewritten; it is read through this.
 */
export function fieldOfToday(folder: string, field: string): string {
  const [, root = '', rest = ''] = /^([^.[]*)(.*)$/s.exec(field) ?? [];
  if (root === 'conflicts')
    return field.replace(new RegExp(`^(conflicts\\[\\d+\\]\\.)(?:${SEEN.join('|')})\\b`), '$1value');
  return (RENAMED[folder]?.[root] ?? root) + rest;
}

/**
 * A file of an earlier form in the form of today, so that two states of the content can be compared by what they mean.
 * Data that has the form of today comes back as it is.
 */
export function inFormOfToday(folder: string, data: Data): Data {
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => {
    const name = RENAMED[folder]?.[key] ?? key;
    if (key === 'exchangeRate') return [name, [value]];
    return [name, valuesOfToday(key === 'conflicts' ? seenOfToday(value) : value)];
  });
  const renewed = Object.fromEntries(entries.filter(([key, value]) => !isOtherwiseToday(folder, key, value)));
  // The rate of old was won to the dollar, and the won stood beside every amount in both languages.
  if ('wonPerUsd' in data) return { ...renewed, of: 'usd', in: 'krw' };
  return 'exchangeRate' in data ? { ...renewed, beside: { ko: 'krw', en: 'krw' } } : renewed;
}

/**
 * A value as it is written today, wherever it stands: a unit was its words in both languages, and is the id that they are
 * found under; a multiple was a number of times.
 */
export function valuesOfToday(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(valuesOfToday);
  if (written === null || typeof written !== 'object') return written;
  const { unit, number, ...rest } = written as Data;
  const words = inWords(unit);
  if (words === 'times' && number !== undefined) return { times: number, ...rest };
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, key === 'unit' && words ? words : valuesOfToday(value)]),
  );
}

/** The id of a unit that was written out; undefined where it was not. */
function inWords(unit: unknown): string | undefined {
  if (unit === null || typeof unit !== 'object' || !('ko' in unit) || !('en' in unit)) return undefined;
  return String(unit.en)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

function seenOfToday(conflicts: unknown): unknown {
  if (!Array.isArray(conflicts)) return conflicts;
  return conflicts.map((each: unknown) => {
    if (each === null || typeof each !== 'object') return each;
    return Object.fromEntries(Object.entries(each).map(([key, value]) => [SEEN.includes(key) ? 'value' : key, value]));
  });
}
