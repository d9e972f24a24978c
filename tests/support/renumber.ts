import { isScalar, type Pair, visit } from 'yaml';
import { readFrontmatter } from '#intake/frontmatter';
import { placementOf } from '#facts/kinds/placement';
import { keySpan, spanOf, type Path, type WrittenFact, type WrittenFile } from '#intake/writtenFile';
import type { Dossier } from '#facts/kinds/dossier';
import { factsOf } from '#facts/kinds/dossier';
import { startOf } from '#facts/values/when';
import { moneyOfDeal, type Deal } from '#facts/kinds/deal';

/** A value of the content given a number of its own. */
export interface Renumbered {
  file: string;
  fact: string;
  path: Path;
  kind: 'usd' | 'percent' | 'count' | 'years' | 'date';
  value: number | string;
}

/** Two ways to renumber; no number of one is a number of the other. */
export type Salt = 0 | 1;

const HUNDRED_MILLION = 1e8;
const MONTH_LENGTH = '2024-01'.length;
const RENUMBERED_FOLDERS = ['deals', 'figures', 'events', 'clauses', 'positions'];

/** Every amount, share, count and date of an explainer with another value, so that the rules of the content still hold. */
export function renumber(dossier: Dossier, files: readonly WrittenFile[], salt: Salt): Renumbered[] {
  const amounts = amountsFor(dossier, salt);
  let shares = 0;
  let counts = 0;
  let years = 0;
  return files.flatMap((file): Renumbered[] => {
    const placement = placementOf(file.path);
    if (placement.role !== 'fact' || !RENUMBERED_FOLDERS.includes(placement.folder)) return [];
    const fact = readFrontmatter(file).fact;
    if (!fact) return [];
    return numbersIn(fact).flatMap(({ path, value }): Renumbered[] => {
      const base = { file: file.path, fact: placement.id, path };
      const key = path.at(-1);
      if (key === 'usd') return [{ ...base, kind: 'usd', value: amounts(placement.id, path) }];
      if (key === 'percent')
        return [{ ...base, kind: 'percent', value: Number((3.1 + 0.4 * shares++ + 0.2 * salt).toFixed(1)) }];
      if (key === 'number') return [{ ...base, kind: 'count', value: 3101 + 34 * counts++ + 17 * salt }];
      if (key === 'years') return [{ ...base, kind: 'years', value: 11 + 2 * years++ + salt }];
      if (typeof value !== 'string') return [];
      // What is named for its month stays in it.
      const stays = value.length === MONTH_LENGTH && placement.id.startsWith(value);
      return [{ ...base, kind: 'date', value: stays ? value : moveDate(value, salt) }];
    });
  });
}

/** The file's text with its new values in place. What history it had led to the old ones. */
export function rewritten(file: WrittenFile, changes: readonly Renumbered[], salt: Salt): string {
  const placement = placementOf(file.path);
  const fact = readFrontmatter(file).fact;
  if (!fact) return file.text;
  if (placement.role === 'explainer')
    return file.text.replace(/^(?:keyDates|latestSeen| {4}shows): .*/gm, daysMoved(salt));
  if (placement.role === 'fact' && placement.folder === 'sources')
    return file.text.replace(/^(?:published|accessed): .*/gm, daysMoved(salt));
  if (changes.length === 0) return file.text;
  return [...changes.map((change) => ({ ...spanOf(fact, change.path), text: String(change.value) })), ...untold(fact)]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), file.text);
}

function untold(fact: WrittenFact): { start: number; end: number; text: string }[] {
  if (fact.data['history'] === undefined) return [];
  const { end } = spanOf(fact, ['history']);
  return [{ start: keySpan(fact, ['history']).start, end, text: fact.text[end - 1] === '\n' ? '' : '\n' }];
}

/** Scalars that hold a number or a date, wherever they stand in the file, but for what the desk alone reads. */
function numbersIn(fact: WrittenFact): { path: Path; value: unknown }[] {
  const found: { path: Path; value: unknown }[] = [];
  visit(fact.document, {
    Scalar(key, node, ancestors) {
      const path: Path = [];
      ancestors.forEach((ancestor, at) => {
        const next = ancestors[at + 1] ?? node;
        if ('items' in ancestor && Array.isArray(ancestor.items) && !ancestor.items.some((item) => isPair(item)))
          path.push(ancestor.items.indexOf(next as never));
        else if (isPair(ancestor) && isScalar(ancestor.key)) path.push(String(ancestor.key.value));
      });
      if (key === 'key' || ['history', 'reviewBy', 'waivers'].includes(String(path[0]))) return;
      if (typeof node.value === 'number' || /^\d{4}(-\d{2}){1,2}$/.test(String(node.value)))
        found.push({ path, value: node.value });
    },
  });
  return found;
}

function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

/** Days move inside their month, months by one: order is kept, and so is the side of `asOf`. No day of one edition is of the other. */
function moveDate(date: string, salt: Salt): string {
  const [year = '', month = '', day] = date.split('-');
  if (day) return `${year}-${month}-${String(Math.ceil(Number(day) / 3) + 11 * salt).padStart(2, '0')}`;
  if (salt === 0) return date;
  return month === '01' ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
}

/** The days in a line of what is not renumbered and speaks of what is: they move as the others do. */
function daysMoved(salt: Salt): (line: string) => string {
  return (line) => line.replace(/\d{4}-\d{2}-\d{2}/g, (date) => moveDate(date, salt));
}

/** Amounts of three or four digits in hundred millions, each its own; tranches, payments and rounds still fit. */
function amountsFor(dossier: Dossier, salt: Salt): (fact: string, path: Path) => number {
  let taken = 0;
  const printed = new Set(
    factsOf(dossier, 'differences').flatMap(({ conversions = [] }) => conversions.map(({ amount }) => amount.number)),
  );
  const next = (): number => {
    const amount = (211 + 7 * taken++ + 3 * salt) * HUNDRED_MILLION;
    // What the article printed stays as it is: nothing else may be as much.
    return printed.has(amount) ? next() : amount;
  };
  const known = new Map<string, number>();
  const key = (id: string, path: Path): string => `${id}/${path.join('/')}`;
  const deals = factsOf(dossier, 'deals');
  // Where the parts make the whole, they still do.
  const isMadeOfParts = (deal: Deal): boolean => {
    const [whole, ...parts] = [deal, ...deals.filter(({ partOf }) => partOf === deal.id)].map(
      (each) => moneyOfDeal(each)?.number,
    );
    return typeof whole === 'number' && whole === total(parts.map(Number));
  };
  const settle = (deal: Deal): number => {
    const own = key(deal.id, ['amount', 'usd']);
    const before = known.get(own);
    if (before !== undefined) return before;
    const parts = (deal.tranches ?? []).map((_tranche, at) => {
      const amount = next();
      known.set(key(deal.id, ['tranches', at, 'amount', 'usd']), amount);
      return amount;
    });
    const children = deals.filter(({ partOf }) => partOf === deal.id).map(settle);
    const amount = parts.length > 0 ? total(parts) : total(children) + (isMadeOfParts(deal) ? 0 : next());
    known.set(own, amount);
    payOut(deal, amount, salt, (at, paid) => known.set(key(deal.id, ['payments', at, 'amount', 'usd']), paid));
    return amount;
  };
  deals.forEach(settle);
  // What has been paid by a day grows, and stays below the sum.
  for (const deal of deals) {
    const measured = factsOf(dossier, 'figures').filter(({ of, value }) => of === deal.id && value?.form === 'money');
    const share = Math.floor(settle(deal) / HUNDRED_MILLION / (measured.length + 1));
    measured
      .toSorted((a, b) => (startOf(a.when) < startOf(b.when) ? -1 : 1))
      .forEach(({ id }, at) =>
        known.set(key(id, ['value', 'usd']), (share * (at + 1) + 0.1 + 0.1 * salt) * HUNDRED_MILLION),
      );
  }
  return (fact, path) => {
    const name = key(fact, path);
    const amount = known.get(name) ?? next();
    known.set(name, amount);
    return amount;
  };
}

/** Payments that fit the sum; their tens of millions tell the two editions apart. */
function payOut(deal: Deal, amount: number, salt: Salt, put: (at: number, paid: number) => void): void {
  const payments = deal.payments ?? [];
  const share = Math.floor(amount / HUNDRED_MILLION / (payments.length + 1));
  let left = amount;
  payments.forEach((_payment, at) => {
    const isLast = at === payments.length - 1 && deal.state === 'paid';
    const paid = isLast ? left : (share - 2 - 3 * at + 0.3 + 0.3 * salt) * HUNDRED_MILLION;
    left -= paid;
    put(at, paid);
  });
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
