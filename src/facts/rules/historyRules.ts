import { fieldTold, type Change } from '../kinds/fact.ts';
import { rowsAsData } from '../kinds/series.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { fieldOfToday } from '../formerForm.ts';
import { stepsOf, valueAt, withValue } from './fieldPath.ts';
import { wrongNow, wrongWas, type Line } from './historyWords.ts';
import { fits } from './pastValueRules.ts';
import type { FileRule } from './rule.ts';
import { calendarDay } from '../values/when.ts';
import { isLocale } from '../values/text.ts';

/**
 * The lines of `history` lead from one value to the next and end at the one that stands: where two people changed a fact apart
 * and both lines were merged, they do not. Each line is taken back from the newest on, and has to find its `now` in place.
 */
function findBrokenHistory(draft: Draft, asOf: string): DraftFinding[] {
  const lines = newestFirst(('history' in draft.fact ? draft.fact.history : undefined) ?? []);
  const found: DraftFinding[] = [];
  let data: unknown = dataOf(draft);
  lines.forEach((line, n) => {
    const { was, now } = line.change;
    const field = fieldOfToday(draft.folder, fieldTold(line.change));
    const isTold = (was !== undefined || now !== undefined) && fits(draft, line.change);
    const stands = standsAt(data, field);
    if (isTold && !agree(now, stands, isList(draft, field))) {
      const later = lines
        .slice(0, n)
        .findLast(({ change }) => overlap(fieldOfToday(draft.folder, fieldTold(change)), field));
      found.push(later ? wrongWas(later, line) : wrongNow(line, stands, asOf));
    }
    data = withValue(data, field, isTold && !isExcerpt(now, stands) ? was : UNTOLD);
  });
  return found;
}

/** What stands in the file, and beside it. */
function dataOf({ file, fact }: Draft): Record<string, unknown> {
  return 'rows' in fact ? { ...file.data, rows: rowsAsData(fact.rows) } : file.data;
}

/** Stands where a line says that a value changed and not from what: any line before it agrees. */
const UNTOLD = Symbol('untold');

/** In the order in which they were published; of one day, in the order of the file. */
function newestFirst(history: readonly Change[]): Line[] {
  return history
    .map((change, at) => ({ change, at }))
    .sort((a, b) => b.change.on.localeCompare(a.change.on) || b.at - a.at);
}

/** Inside what is not told, or is told in words, nothing can be compared. */
function standsAt(data: unknown, field: string): unknown {
  const steps = stepsOf(field);
  const above = steps.map((_, n) => valueAt(data, steps.slice(0, n).join('.')));
  return above.some((value) => value === UNTOLD || typeof value === 'string') ? UNTOLD : valueAt(data, field);
}

/** `amount` and `amount.usd` tell of the same value. */
function overlap(a: string, b: string): boolean {
  const [one, other] = [stepsOf(a), stepsOf(b)];
  return one.every((step, n) => other[n] === undefined || step === other[n]);
}

function isList({ file }: Draft, field: string): boolean {
  return Array.isArray(valueAt(file.data, field));
}

function agree(told: unknown, stands: unknown, ofList: boolean): boolean {
  if (stands === UNTOLD || isExcerpt(told, stands)) return true;
  if (!ofList) return meaning(told) === meaning(stands);
  // A list is told in words: two can be compared where both name ids and nothing else.
  const [one, other] = [idsIn(told), idsIn(stands)];
  return !one || !other || one === other;
}

/** A correction of a text may quote the words that changed alone: they stand in it, in each language. */
function isExcerpt(told: unknown, stands: unknown): boolean {
  const [words, text] = [plain(told), plain(stands)];
  if (typeof words === 'string' && typeof text === 'string')
    return words !== text && / /.test(text) && text.includes(words);
  if (!isTexts(words) || !isTexts(text)) return false;
  const parts = Object.entries(words).map(([language, part]) => [part, text[language] ?? ''] as const);
  return parts.some(([part, whole]) => part !== whole) && parts.every(([part, whole]) => whole.includes(part));
}

function isTexts(value: unknown): value is Record<string, string> {
  return value !== null && typeof value === 'object' && Object.keys(value).every(isLocale);
}

/** The ids of a list, or of words such as `a-source, another`, in any order. */
function idsIn(list: unknown): string | undefined {
  const items: unknown[] = Array.isArray(list) ? list : typeof list === 'string' ? list.split(/,\s*/) : [];
  const ids = items.map((item) => (item !== null && typeof item === 'object' && 'id' in item ? item.id : item));
  const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(id.trim());
  return ids.length > 0 && ids.every(isId)
    ? ids
        .map((id) => id.trim())
        .sort()
        .join()
    : undefined;
}

/** What a value says, however it is written: blanks, the order of keys and `qualifier: exact` say nothing. */
function meaning(value: unknown): string {
  return JSON.stringify(plain(value)) ?? '';
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return String(value).replace(/\s+/g, ' ').trim();
  const kept = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && !(key === 'qualifier' && inner === 'exact'))
    .map(([key, inner]) => [key, plain(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

export const misremembered: FileRule = {
  code: 'C96',
  level: 'error',
  says: { ko: 'history의 값이 실제와 다름', en: 'A history entry unlike the values it tells of' },
  reads: 'file',
  find: (draft, { explainer }) => findBrokenHistory(draft, calendarDay(explainer.asOf)),
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'state: committed',
    wrong:
      'state: committed\nhistory: [{ on: 2024-02-01, kind: update, field: state, was: planned, now: conditional, why: { ko: 서명했다., en: They signed. } }]',
    right:
      'state: committed\nhistory: [{ on: 2024-02-01, kind: update, field: state, was: planned, now: committed, why: { ko: 서명했다., en: They signed. } }]',
  },
};
