import type { Money } from '../values/money.ts';
import type { Mention } from '#intake/readText';
import { retellsAnother, type Passage, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { World } from './world.ts';
import { datesIn } from '../values/when.ts';
import type { PassageRule } from './rule.ts';

/** How far a conversion may lie from the rates the page states, for rounding and the day’s close. */
const LEEWAY = 0.05;
/** How many characters may stand between an amount and its conversion, and no end of a sentence. */
const REACH = 25;

const WON_KO = /(?:([\d.,]+)\s*조\s*)?(?:([\d.,]+)\s*억\s*)?(?:([\d.,]+)\s*만\s*)?원/g;
const WON_EN = /₩\s?([\d.,]+)\s?(trillion|billion|tn|bn)|([\d.,]+)\s?(trillion|billion) won/gi;
const USD_KO = /(?:([\d.,]+)\s*조\s*)?(?:([\d.,]+)\s*억\s*)?(?:([\d.,]+)\s*만\s*)?달러/g;
const USD_EN = /\$\s?([\d.,]+)\s?(trillion|billion|tn|bn)/gi;

interface Amount {
  value: number;
  from: number;
  to: number;
  /** The fact it was taken from, where it was not typed. */
  of?: string;
}

/** A won figure beside a dollar figure agrees with the rates of the page: `500억 달러(7조 2,500억 원)` is ten times too small. */
const findWrongConversions: PassageRule['find'] = (passage, world) => {
  if (passage.isName || retellsAnother(passage)) return [];
  const rates = ratesOf(world);
  const [first] = rates;
  if (!first) return [];
  const typedWon = wonIn(passage);
  if (typedWon.length === 0) return [];
  const dollars = [...typed(passage, USD_KO, USD_EN), ...bound(passage, world)].sort((a, b) => a.from - b.from);
  return typedWon.flatMap((won): PassageFinding[] => {
    const usd = dollars.findLast((one) => one.to <= won.from && belongTogether(passage, one, won));
    if (!usd) return [];
    const implied = won.value / usd.value;
    const values = rates.map(({ wonPerUsd }) => wonPerUsd);
    if (implied >= Math.min(...values) * (1 - LEEWAY) && implied <= Math.max(...values) * (1 + LEEWAY)) return [];
    const right = usd.value * first.wonPerUsd;
    const at = datesIn(first.when)[0] ?? '';
    return [
      {
        from: won.from,
        to: won.to,
        message: {
          ko: `1달러를 ${round(implied)}원으로 셈한 값입니다(이 글의 환율 ${first.wonPerUsd}원, ${at})`,
          en: `This takes a dollar for ${round(implied)} won (the page’s rate: ${first.wonPerUsd}, ${at})`,
        },
        hint: {
          ko: `${inKorean(usd.value)} 달러 × ${first.wonPerUsd}원 = ${inKorean(right)} 원. 환산은 적지 말고 <Money of="${usd.of ?? '사실-id'}" show="both" />`,
          en: `${inEnglish('$', usd.value)} × ${first.wonPerUsd} = ${inEnglish('₩', right)}. Never type it: <Money of="${usd.of ?? 'fact-id'}" show="both" />`,
        },
      },
    ];
  });
};

const wonIn = rememberedBy((passage: Passage) => typed(passage, WON_KO, WON_EN));

function ratesOf({ explainer, facts }: World) {
  return [explainer.exchangeRate, explainer.compareRate].flatMap((id) => {
    const fact = id ? facts.get(id) : undefined;
    return fact?.folder === 'exchange-rates' ? [fact] : [];
  });
}

/** Whether nothing but a bracket or a few words stands between the two. */
function belongTogether({ words }: Passage, a: Amount, b: Amount): boolean {
  const between = words.slice(a.to, b.from).replace(/\s+/g, ' ');
  return between.length <= REACH && !/[.!?]/.test(between);
}

function typed({ words, locale }: Passage, korean: RegExp, english: RegExp): Amount[] {
  const hits = [...words.matchAll(locale === 'ko' ? korean : english)];
  return hits.flatMap((hit) => {
    const number = (group: number): number => Number((hit[group] ?? '0').replaceAll(',', '')) || 0;
    const unit = (hit[2] ?? hit[4] ?? '').toLowerCase().startsWith('t') ? 1e12 : 1e9;
    const value =
      locale === 'ko' ? number(1) * 1e12 + number(2) * 1e8 + number(3) * 1e4 : (number(1) || number(3)) * unit;
    const lead = hit[0].length - hit[0].trimStart().length;
    return value > 0 ? [{ value, from: hit.index + lead, to: hit.index + hit[0].length }] : [];
  });
}

function bound({ mentions }: Passage, { facts }: World): Amount[] {
  return mentions.flatMap((mention) => {
    const fact = facts.get(mention.ids[0] ?? '');
    if (mention.tag !== 'Money' || mention.ids.length !== 1 || !fact) return [];
    const value = (fact.folder === 'deals' || fact.folder === 'figures') && amountShown(mention, fact);
    return value ? [{ value: value.usd, from: mention.span.start, to: mention.span.end, of: fact.id }] : [];
  });
}

interface WithAmounts {
  amount?: Money | undefined;
  tranches?: readonly { amount: Money }[] | undefined;
  payments?: readonly { amount: Money }[] | undefined;
  conflicts?: readonly { amount?: Money | undefined }[] | undefined;
}

function amountShown({ attributes }: Mention, fact: WithAmounts): Money | undefined {
  const { tranche, payment, conflict } = attributes;
  if (tranche) return fact.tranches?.[Number(tranche) - 1]?.amount;
  if (payment) return fact.payments?.[Number(payment) - 1]?.amount;
  if (conflict) return fact.conflicts?.[Number(conflict) - 1]?.amount;
  return fact.amount;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** 72500000000000 as 72조 5,000억, for the repair. */
function inKorean(value: number): string {
  const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  const parts = [
    [Math.floor(value / 1e12), '조'],
    [Math.floor((value % 1e12) / 1e8), '억'],
    [Math.round((value % 1e8) / 1e4), '만'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${grouped(count)}${unit}`)
    .join(' ');
}

/** The same in English: ₩72.5tn. */
function inEnglish(sign: string, value: number): string {
  const unit = value >= 1e12 ? ([1e12, 'tn'] as const) : value >= 1e9 ? ([1e9, 'bn'] as const) : ([1e6, 'm'] as const);
  return `${sign}${round((value / unit[0]) * 100) / 100}${unit[1]}`;
}

export const wrongConversion: PassageRule = {
  code: 'A19',
  level: 'error',
  says: {
    ko: '원화를 적었거나 환산이 환율과 맞지 않음',
    en: 'Won typed by hand, or a conversion off the page’s rates',
  },
  reads: 'passage',
  find: findWrongConversions,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong:
      'note: { ko: "<Money of=\\"hanbit-nuri-deal\\" show=\\"usd\\" />, <Literal why=\\"옮긴 값\\">5조 원</Literal>이다.", en: It is <Money of="hanbit-nuri-deal" show="usd" />. }\n',
    right:
      'note: { ko: "<Money of=\\"hanbit-nuri-deal\\" show=\\"usd\\" />, <Literal why=\\"옮긴 값\\">50조 원</Literal>이다.", en: It is <Money of="hanbit-nuri-deal" show="usd" />. }\n',
  },
};
