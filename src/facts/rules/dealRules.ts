import type { Deal } from '../kinds/deal.ts';
import type { DraftFinding } from './draft.ts';
import type { Source } from '../kinds/source.ts';
import type { World } from './world.ts';
import type { FactRule } from './rule.ts';

/** Dollars, as the desk reads them in a report. */
function billions(usd: number): { ko: string; en: string } {
  return { ko: `${usd / 1e8}억 달러`, en: `$${usd / 1e9}bn` };
}

const total = (parts: readonly { amount: { usd: number } }[]): number =>
  parts.reduce((sum, part) => sum + part.amount.usd, 0);

/** Amounts are decimal dollars written as floats: a cent in a trillion is no difference. */
const CLOSE_ENOUGH = 1;

/** What a deal says of itself: its tranches make it up, its payments do not exceed it. */
function findOwnParts(deal: Deal): DraftFinding[] {
  const found: DraftFinding[] = [];
  if (deal.tranches) {
    const sum = total(deal.tranches);
    if (Math.abs(sum - deal.amount.usd) > CLOSE_ENOUGH)
      found.push(partsAgainstTotal(['tranches'], sum, deal.amount.usd));
  }
  if (deal.payments) {
    const sum = total(deal.payments);
    if (sum - deal.amount.usd > CLOSE_ENOUGH) found.push(partsAgainstTotal(['payments'], sum, deal.amount.usd));
    if (deal.state === 'paid' && deal.amount.usd - sum > CLOSE_ENOUGH) found.push(notAllPaid(sum, deal.amount.usd));
  }
  return found;
}

/** The parts of a round fit it. */
function findRoundParts(deal: Deal, deals: World['deals']): DraftFinding[] {
  const sum = total([...deals.values()].filter((other) => other.partOf === deal.id));
  return sum - deal.amount.usd > CLOSE_ENOUGH ? [partsAgainstTotal(['amount'], sum, deal.amount.usd)] : [];
}

/** No deal is, directly or in a circle, part of itself. */
function findRounds(deal: Deal, { deals }: World): DraftFinding[] {
  const chain = new Set([deal.id]);
  for (let up = deal.partOf; up; up = deals.get(up)?.partOf) {
    if (!chain.has(up)) {
      chain.add(up);
      continue;
    }
    const circle = [...chain, up].join(' → ');
    return [
      {
        at: { path: ['partOf'] },
        message: { ko: `서로를 품는 고리입니다: ${circle}`, en: `This goes in a circle: ${circle}` },
        hint: { ko: '더 큰 거래 쪽의 partOf를 지우세요', en: 'Remove partOf from the larger deal' },
      },
    ];
  }
  return [];
}

/** No report is its own origin. */
function findOwnOrigin(source: Source): DraftFinding[] {
  if (source.origin !== source.id) return [];
  return [
    {
      at: { path: ['origin'] },
      message: { ko: '자기 자신을 출처로 삼고 있습니다', en: 'It names itself as its origin' },
      hint: { ko: '처음 보도한 곳의 id를 적거나 지우세요', en: 'Name the first report, or leave it out' },
    },
  ];
}

function partsAgainstTotal(path: string[], sum: number, whole: number): DraftFinding {
  const [parts, all, gap] = [billions(sum), billions(whole), billions(Math.abs(sum - whole))];
  const sign = sum > whole ? '>' : '<';
  return {
    at: { path },
    message: {
      ko: `부분의 합 ${parts.ko} ${sign} 전체 ${all.ko}`,
      en: `The parts make ${parts.en}, the whole is ${all.en}`,
    },
    hint: {
      ko: `${gap.ko} 차이를 출처에서 확인해 한쪽을 고치세요`,
      en: `Find the ${gap.en} between them in the source and correct one side`,
    },
  };
}

function notAllPaid(sum: number, whole: number): DraftFinding {
  return {
    at: { path: ['state'] },
    message: {
      ko: `납입(paid)인데 지급의 합이 ${billions(sum).ko}뿐입니다`,
      en: `Paid, but the payments make only ${billions(sum).en}`,
    },
    hint: {
      ko: `${billions(whole).ko}이 다 들어오기 전이면 state: committed`,
      en: `Until all ${billions(whole).en} has arrived, state: committed`,
    },
  };
}

export const unlikeWhole: FactRule<'deals'> = {
  code: 'A20',
  level: 'error',
  says: { ko: '부분의 합과 전체가 맞지 않음', en: 'The parts do not make the whole' },
  reads: ['deals'],
  find: (deal, { deals }) => [...findOwnParts(deal), ...findRoundParts(deal, deals)],
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: '{ usd: 35e9 }',
    wrong: '{ usd: 45e9 }',
    right: '{ usd: 35000000000 }',
  },
};

export const circle: FactRule<'deals' | 'sources'> = {
  code: 'B36',
  level: 'error',
  says: { ko: '자기 자신으로 돌아오는 고리', en: 'A circle back to itself' },
  reads: ['deals', 'sources'],
  find: (fact, world) => (fact.folder === 'deals' ? findRounds(fact, world) : findOwnOrigin(fact)),
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    wrong: 'origin: harbour-register\n',
    right: 'origin: hanbit-statement\n',
  },
};
