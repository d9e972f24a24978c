import { moneyOfDeal, type Deal } from '../kinds/deal.ts';
import type { ExchangeRate } from '../kinds/exchangeRate.ts';
import type { Figure } from '../kinds/figure.ts';
import { currencySign, koreanCurrency, type Currency } from '../values/currency.ts';
import { highest } from '../values/quantity.ts';
import type { Locale } from '../values/text.ts';
import type { Value } from '../values/value.ts';
import type { Mention } from '#intake/readText';
import { escaped } from './escaped.ts';
import { retellsAnother, type Passage, type PassageFinding } from './passages.ts';
import type { World } from './world.ts';
import { datesIn } from '../values/when.ts';
import type { PassageRule } from './rule.ts';
import { inEnglish, inKorean } from './asSaid.ts';

/**
 * How far a conversion may lie from the rates the page states, for rounding and the day’s close: a rounded figure of two digits is
 * up to 5 % off.
 */
const LEEWAY = 0.05;
/** How many characters may stand between an amount and its conversion, and no end of a sentence: room for a bracket, “or about”, “우리 돈으로 약”. */
const REACH = 25;

const korean = (currency: Currency): RegExp =>
  new RegExp(
    `(?:([\\d.,]+)\\s*조\\s*)?(?:([\\d.,]+)\\s*억\\s*)?(?:([\\d.,]+)\\s*만\\s*)?${escaped(koreanCurrency(currency))}`,
    'g',
  );
const english = (currency: Currency): RegExp =>
  new RegExp(`${escaped(currencySign(currency))}\\s?([\\d.,]+)\\s?(trillion|billion|tn|bn)`, 'gi');

/** An amount of each currency as it is typed, made once for all passages. */
const patterns: Record<Locale, Map<Currency, RegExp>> = { ko: new Map(), en: new Map() };

function patternOf(currency: Currency, locale: Locale): RegExp {
  const known = patterns[locale].get(currency) ?? { ko: korean, en: english }[locale](currency);
  patterns[locale].set(currency, known);
  return known;
}

interface Amount {
  value: number;
  from: number;
  to: number;
  /** The fact it was taken from, where it was not typed. */
  of?: string;
}

/** An amount beside another agrees with the rates of the page: `500억 달러(7조 2,500억 원)` is ten times too small. */
const findWrongConversions: PassageRule['find'] = (passage, world) => {
  if (passage.isName || retellsAnother(passage)) return [];
  const byPair = Map.groupBy(ratesOf(world), ({ of, in: to }) => `${of} ${to}`);
  return [...byPair.values()].flatMap((rates) => wrongBy(rates, passage, world));
};

/** Of the same two currencies: an amount in the one, converted into the other. */
function wrongBy(rates: readonly ExchangeRate[], passage: Passage, world: World): PassageFinding[] {
  const [first] = rates;
  if (!first) return [];
  const typedInto = typed(passage, first.in);
  if (typedInto.length === 0) return [];
  const amounts = [...typed(passage, first.of), ...bound(passage, world, first.of)].sort((a, b) => a.from - b.from);
  const values = rates.map(({ is }) => is);
  return typedInto.flatMap((into): PassageFinding[] => {
    const from = amounts.findLast((one) => one.to <= into.from && belongTogether(passage, one, into));
    if (!from) return [];
    const implied = into.value / from.value;
    if (implied >= Math.min(...values) * (1 - LEEWAY) && implied <= Math.max(...values) * (1 + LEEWAY)) return [];
    return [{ from: into.from, to: into.to, ...misreckoned(first, implied, from) }];
  });
}

function misreckoned({ of, in: to, is, when }: ExchangeRate, implied: number, { value, of: fact }: Amount) {
  const at = datesIn(when)[0] ?? '';
  const right = value * is;
  const [from, into] = [koreanCurrency(of), koreanCurrency(to)];
  return {
    message: {
      ko: `1${from}당 ${round(implied)}${into}꼴로 환산한 값입니다(이 글의 환율 ${is}${into}, ${at})`,
      en: `This takes 1 ${of} for ${round(implied)} ${to} (the page’s rate: ${is}, ${at})`,
    },
    hint: {
      ko: `${inKorean(of, value)} × ${is}${into} = ${inKorean(to, right)}. 환산은 적지 말고 <Money of="${fact ?? '사실-id'}" show="both" />`,
      en: `${inEnglish(of, value)} × ${is} = ${inEnglish(to, right)}. Never type it: <Money of="${fact ?? 'fact-id'}" show="both" />`,
    },
  };
}

function ratesOf({ explainer, facts }: World): ExchangeRate[] {
  return [...(explainer.rates ?? []), ...(explainer.compareRate ? [explainer.compareRate] : [])].flatMap((id) => {
    const fact = facts.get(id);
    return fact?.folder === 'exchange-rates' ? [fact] : [];
  });
}

/** Whether nothing but a bracket or a few words stands between the two. */
function belongTogether({ words }: Passage, a: Amount, b: Amount): boolean {
  const between = words.slice(a.to, b.from).replace(/\s+/g, ' ');
  return between.length <= REACH && !/[.!?]/.test(between);
}

function typed({ words, locale }: Passage, currency: Currency): Amount[] {
  const hits = [...words.matchAll(patternOf(currency, locale))];
  return hits.flatMap((hit) => {
    const number = (group: number): number => Number((hit[group] ?? '0').replaceAll(',', '')) || 0;
    const unit = (hit[2] ?? '').toLowerCase().startsWith('t') ? 1e12 : 1e9;
    const value = { ko: number(1) * 1e12 + number(2) * 1e8 + number(3) * 1e4, en: number(1) * unit }[locale];
    const lead = hit[0].length - hit[0].trimStart().length;
    return value > 0 ? [{ value, from: hit.index + lead, to: hit.index + hit[0].length }] : [];
  });
}

function bound({ mentions }: Passage, { facts }: World, currency: Currency): Amount[] {
  return mentions.flatMap((mention) => {
    const fact = facts.get(mention.ids[0] ?? '');
    if (!['Money', 'Value'].includes(mention.tag) || mention.ids.length !== 1 || !fact) return [];
    const value = (fact.folder === 'deals' || fact.folder === 'figures') && valueShown(mention, fact);
    if (!value || value.form !== 'money' || value.currency !== currency) return [];
    return [{ value: highest(value.number), from: mention.span.start, to: mention.span.end, of: fact.id }];
  });
}

function valueShown(
  { attributes }: Mention,
  fact: (Deal & { folder: 'deals' }) | (Figure & { folder: 'figures' }),
): Value | undefined {
  const at = (place: string): number => Number(place) - 1;
  const { tranche, payment, conflict } = attributes;
  if (conflict) return fact.conflicts?.[at(conflict)]?.value;
  if (fact.folder === 'figures') return fact.value;
  if (tranche) return fact.tranches?.[at(tranche)]?.amount;
  if (payment) return fact.payments?.[at(payment)]?.amount;
  return moneyOfDeal(fact);
}

const round = (value: number): number => Math.round(value * 10) / 10;

export const wrongConversion: PassageRule = {
  code: 'A19',
  level: 'error',
  says: {
    ko: '통화가 아니거나 환산이 환율과 맞지 않음',
    en: 'No currency, or several, or a conversion off the page’s rates',
  },
  reads: 'passage',
  find: findWrongConversions,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: `note: { ko: '<Money of="hanbit-nuri-deal" show="usd" />, <Literal why="옮긴 값">5조 원</Literal>이다.', en: It is <Money of="hanbit-nuri-deal" show="usd" />. }\n`,
    right: `note: { ko: '<Money of="hanbit-nuri-deal" show="usd" />, <Literal why="옮긴 값">50조 원</Literal>이다.', en: It is <Money of="hanbit-nuri-deal" show="usd" />. }\n`,
  },
};
