import { isScalar, type Pair, visit } from 'yaml';
import { readFrontmatter } from '#intake/frontmatter';
import { placementOf } from '#facts/kinds/placement';
import { keySpan, spanOf, type Path, type WrittenFact, type WrittenFile } from '#intake/writtenFile';
import type { Dossier } from '#facts/kinds/dossier';
import { factsOf } from '#facts/kinds/dossier';
import type { Deal } from '#facts/kinds/deal';

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
      const moved = typeof value === 'string' ? moveDate(value, salt) : undefined;
      return moved ? [{ ...base, kind: 'date', value: moved }] : [];
    });
  });
}

/** The file's text with its new values in place. What history it had led to the old ones. */
export function rewritten(file: WrittenFile, changes: readonly Renumbered[]): string {
  const fact = readFrontmatter(file).fact;
  if (!fact) return file.text;
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

/** Days move inside their month, months by one: order is kept, and so is the side of `asOf`. */
function moveDate(date: string, salt: Salt): string {
  const [year = '', month = '', day] = date.split('-');
  if (day) return `${year}-${month}-${salt === 0 ? '03' : '17'}`;
  if (salt === 0) return date;
  return month === '01' ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
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
    const amount = parts.length > 0 ? total(parts) : total(children) + next();
    known.set(own, amount);
    payOut(deal, amount, salt, (at, paid) => known.set(key(deal.id, ['payments', at, 'amount', 'usd']), paid));
    return amount;
  };
  deals.forEach(settle);
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
