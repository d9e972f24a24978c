import type { Deal } from '../kinds/deal.ts';
import type { DraftFinding } from './draft.ts';

/** Dollars, as the desk reads them in a report. */
function billions(usd: number): { ko: string; en: string } {
  return { ko: `${usd / 1e8}억 달러`, en: `$${usd / 1e9}bn` };
}

const total = (parts: readonly { amount: { usd: number } }[]): number =>
  parts.reduce((sum, part) => sum + part.amount.usd, 0);

/** Amounts are decimal dollars written as floats: a cent in a trillion is no difference. */
const CLOSE_ENOUGH = 1;

/** What a deal says of itself: its tranches make it up, its payments do not exceed it. */
export function findDealProblems(deal: Deal): DraftFinding[] {
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

/** The parts of a round fit it, and no deal is, directly or in a circle, part of itself. */
export function findRoundProblems(deal: Deal, deals: ReadonlyMap<string, Deal>): DraftFinding[] {
  const parts = [...deals.values()].filter((other) => other.partOf === deal.id);
  const sum = total(parts);
  const found: DraftFinding[] = [];
  if (sum - deal.amount.usd > CLOSE_ENOUGH) found.push(partsAgainstTotal(['amount'], sum, deal.amount.usd));
  const chain = new Set([deal.id]);
  for (let up = deal.partOf; up; up = deals.get(up)?.partOf) {
    if (!chain.has(up)) {
      chain.add(up);
      continue;
    }
    const circle = [...chain, up].join(' → ');
    found.push({
      code: 'B36',
      at: { path: ['partOf'] },
      message: { ko: `서로를 품는 고리입니다: ${circle}`, en: `This goes in a circle: ${circle}` },
      hint: { ko: '더 큰 거래 쪽의 partOf를 지우세요', en: 'Remove partOf from the larger deal' },
    });
    break;
  }
  return found;
}

function partsAgainstTotal(path: string[], sum: number, whole: number): DraftFinding {
  const [parts, all, gap] = [billions(sum), billions(whole), billions(Math.abs(sum - whole))];
  const sign = sum > whole ? '>' : '<';
  return {
    code: 'A20',
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
    code: 'A20',
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
