import { describe } from 'vitest';
import { valueOf } from '#derive/values';
import { factOf, findFact, type Dossier } from '#facts/kinds/dossier';
import { workingOf } from '#facts/values/worked';
import { everyPage, eachPage } from '../../support/eachPage.ts';
import { saidNumbers, wonRoundedAway, type SaidNumber } from '../../support/saidNumbers.ts';
import { dossierAt, dossiers } from '../../support/siteContent.ts';

/** Dollars are written to four digits that count, shares to a tenth of a percent. */
const CLOSE = 5.1e-4;
const OF_A_SHARE = 0.0501;
const DATE = /^\d{4}(?:-\d\d){0,2}$/;

const isNear = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= Math.abs(b) * by;

/** What a fact says in numbers and dates, wherever in it. */
interface Known {
  numbers: readonly number[];
  dates: ReadonlySet<string>;
  /** Won per dollar, wherever the fact is written in won. */
  rates: readonly number[];
}

const remembered = new Map<Dossier, Map<string, Known | undefined>>();

/** Undefined where the explainer has no such fact, or it is the explainer itself: what belongs to that is counted, not written. */
function knownOf(dossier: Dossier, id: string): Known | undefined {
  const own = remembered.get(dossier) ?? new Map<string, Known | undefined>();
  remembered.set(dossier, own);
  if (!own.has(id)) {
    const fact = findFact(dossier, id);
    const leaves = fact && leavesOf(fact);
    if (leaves && fact.folder === 'figures' && fact.worked?.quotient)
      leaves.numbers.push(...quotients(dossier, workingOf(fact.worked).ids));
    // What else is worked out is held to its reckoning by the check (A28).
    else if (leaves && fact.folder === 'figures' && fact.worked)
      leaves.numbers.push(...leavesOf(valueOf(dossier, fact)).numbers);
    own.set(id, leaves && { ...leaves, rates: ratesOf(dossier) });
  }
  return own.get(id);
}

function ratesOf(dossier: Dossier): number[] {
  const { rates = [], compareRate } = dossier.explainer;
  return [...rates, compareRate].flatMap((id) => (id === undefined ? [] : [factOf(dossier, 'exchange-rates', id).is]));
}

/** What the one fact’s numbers come to, divided by the other’s percentages. */
function quotients(dossier: Dossier, [over, under]: readonly string[]): number[] {
  const [above, below] = [over, under].map((id) => knownOf(dossier, id ?? '')?.numbers ?? []);
  return (above ?? []).flatMap((number) => (below ?? []).map((percent) => (number / percent) * 100));
}

function leavesOf(root: unknown): { numbers: number[]; dates: Set<string> } {
  const numbers: number[] = [];
  const dates = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node === 'number') numbers.push(node);
    else if (typeof node === 'string' && DATE.test(node)) dates.add(node);
    // Cells of a series, as its file has them.
    else if (typeof node === 'string' && /^-?\d+(?:\.\d+)?$/.test(node)) numbers.push(Number(node));
    else if (typeof node === 'object' && node !== null) Object.values(node).forEach(walk);
  };
  walk(root);
  return { numbers, dates };
}

/** The facts that are named, of the page's explainer; on a page of the site, of any: each reading of the names. */
function readings(path: string, names: string): Known[][] {
  const own = dossierAt(path);
  return (own ? [own] : dossiers).flatMap((dossier) => {
    const known = names.split(' ').map((id) => knownOf(dossier, id));
    return known.every((each) => each !== undefined) ? [known] : [];
  });
}

const isExplainer = (names: string): boolean => dossiers.some(({ explainer }) => explainer.id === names);

/** Whether a number is one of the fact's, or the sum of one of each fact's, as it is or in won. */
function isOf(value: number, facts: readonly Known[]): boolean {
  const sums = facts.reduce((from, { numbers }) => from.flatMap((sum) => numbers.map((each) => sum + each)), [0]);
  const rates = facts.flatMap((fact) => fact.rates);
  return sums.some((sum) => [1, ...rates].some((rate) => isNear(value, sum * rate, 1e-9)));
}

/** Whether a text says the value, and no other number but that value in won. */
function says(
  said: readonly SaidNumber[],
  values: readonly number[],
  { rates, isShare, beside }: { rates: readonly number[]; isShare: boolean; beside: readonly Known[] },
): boolean {
  const isValue = ({ number }: SaidNumber): boolean =>
    values.some((value) => isNear(number, value, CLOSE) || (isShare && Math.abs(number - value) <= OF_A_SHARE));
  const isInWon = ({ number, currency }: SaidNumber): boolean =>
    currency === 'won' &&
    values.some((value) => rates.some((rate) => Math.abs(number - value * rate) <= wonRoundedAway(value * rate)));
  const [main, other] = [said.filter((each) => isValue(each) || isInWon(each)), said.filter((each) => !isValue(each))];
  // What a value is for each of, out of, or set against: the other number of the same fact, `1,000개당 2.66명`, `7위(전체 38)`.
  const isBeside = (each: SaidNumber): boolean =>
    isInWon(each) ||
    beside.some(({ numbers, dates }) => numbers.includes(each.number) || partsOf(dates).has(each.number));
  return main.length > 0 && other.every(isBeside);
}

/** A value as a page gives it to machines: one number, the ends of a range, or dates. */
function read(value: string): { numbers?: number[]; dates?: string[] } {
  if (value.trim() !== '' && Number.isFinite(Number(value))) return { numbers: [Number(value)] };
  if (DATE.test(value)) return { dates: [value] };
  if (!value.startsWith('{')) return {};
  const { numbers, dates } = leavesOf(JSON.parse(value));
  return numbers.length > 0 ? { numbers: [...numbers] } : { dates: [...dates] };
}

const partsOf = (dates: Iterable<string>): ReadonlySet<number> =>
  new Set([...dates].flatMap((date) => date.split('-').map(Number)));

/** Whether no number is said that the date has not; of a range, machines are given the beginning. */
function saysDate(text: string, dates: readonly string[], known: readonly Known[]): boolean {
  const parts = partsOf(
    text.search(/[~–]|\bto\b/) < 0 ? dates : [...dates, ...known.flatMap((fact) => [...fact.dates])],
  );
  return saidNumbers(text).every(({ number }) => parts.has(number));
}

/** What is wrong with a value, in a word. What names the explainer itself is counted: only its words can be wrong. */
function faultOf(path: string, names: string, value: string, text: string): string | undefined {
  const { numbers, dates } = read(value);
  if (!numbers && !dates) return undefined;
  const facts = isExplainer(names) ? [] : readings(path, names);
  if (facts.length === 0 && !isExplainer(names)) return 'of no fact';
  // A year may be a label, and no number of the fact.
  const isLabel = DATE.test(value) && hasDate(facts.flat(), value);
  return dates || isLabel ? faultOfDates(dates ?? [value], text, facts) : faultOfNumbers(numbers ?? [], text, facts);
}

const hasDate = (known: readonly Known[], date: string): boolean =>
  // In a picture a month, or a year, stands at its first day.
  known.some(({ dates }) =>
    [...dates].some((own) => own.startsWith(date) || [`${own}-01`, `${own}-01-01`].includes(date)),
  );

function faultOfDates(dates: readonly string[], text: string, facts: readonly Known[][]): string | undefined {
  const known = facts.flat();
  if (facts.length > 0 && !dates.every((date) => hasDate(known, date))) return 'a date that its fact has not';
  return saysDate(text, dates, known) ? undefined : 'another date in words';
}

function faultOfNumbers(numbers: readonly number[], text: string, facts: readonly Known[][]): string | undefined {
  const isTrue = (of: readonly Known[]): boolean => numbers.every((number) => isOf(number, of));
  if (facts.length > 0 && !facts.some(isTrue)) return 'a number that its fact has not';
  // Won that was worked out is rounded where it is written; won that somebody printed is written as it was.
  const isWorkedOut = facts.length > 0 && !facts.some((known) => isTrue(known.map((fact) => ({ ...fact, rates: [] }))));
  const rates = [...(isWorkedOut ? [1] : []), ...facts.flat().flatMap((fact) => fact.rates)];
  // A rate is said beside the one dollar that it is the price of.
  const said = saidNumbers(text.replace(/^1\u2060?달러/, '').replace(/(?<=\d)(?:st|nd|rd|th)\b/g, ''));
  return says(said, numbers, { rates, isShare: text.includes('%'), beside: facts.flat() })
    ? undefined
    : 'another number in words';
}

describe('a number or a date on any page', () => {
  eachPage('is one that its fact has, and is said as it is', everyPage, ({ path, document }) =>
    [...document.querySelectorAll('data[data-fact], time[datetime][data-fact]')].flatMap((element) => {
      const names = element.getAttribute('data-fact') ?? '';
      const value = element.getAttribute('value') ?? element.getAttribute('datetime') ?? '';
      const text = (element.textContent ?? '').trim();
      const fault = faultOf(path, names, value, text);
      return fault === undefined ? [] : [`${names}: ${value}, “${text}”: ${fault}`];
    }),
  );
});
