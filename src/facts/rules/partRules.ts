import { withParticles } from '#intake/particle';
import { moneyOfDeal, partyList, type Deal } from '../kinds/deal.ts';
import { highest, lowest } from '../values/quantity.ts';
import { endOf, startOf } from '../values/when.ts';
import { asSaid } from './asSaid.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** What goes into a whole goes to whom the whole goes, from one who pays it, and not after it is closed. */
function findForeignPart(deal: Deal, { deals }: World): DraftFinding[] {
  const whole = deal.partOf === undefined ? undefined : deals.get(deal.partOf);
  if (!whole) return [];
  const sides = (['from', 'to'] as const).flatMap((side) => {
    const others = partyList(whole[side]);
    const missing = partyList(deal[side]).filter((id) => !others.includes(id));
    return missing.length === 0
      ? []
      : findingAt(
          [side],
          {
            ko: withParticles`‘${whole.id}’의 한 부분인데 그 거래의 ${side}에 ‘${missing.join(', ')}’가 없습니다`,
            en: `It is part of ‘${whole.id}’, whose ${side} does not have ‘${missing.join(', ')}’`,
          },
          {
            ko: `방향이 뒤바뀌었으면 from과 to를, 다른 거래의 부분이면 partOf를 고치세요. 맞으면 ${whole.id}의 ${side}에 더하세요`,
            en: `If the two sides are swapped, mend from and to; if it is part of another deal, partOf; or add them to ${side} of ${whole.id}`,
          },
        );
  });
  if (startOf(deal.when) <= endOf(whole.when)) return sides;
  return [
    ...sides,
    findingAt(
      ['when'],
      {
        ko: `‘${whole.id}’의 한 부분인데 그보다 뒤(${startOf(deal.when)} > ${endOf(whole.when)})의 일입니다`,
        en: `It is part of ‘${whole.id}’ and later than it (${startOf(deal.when)} > ${endOf(whole.when)})`,
      },
      { ko: '두 날짜나 partOf 가운데 틀린 것을 고치세요', en: 'Mend whichever is wrong: a date, or partOf' },
    ),
  ];
}

/** Where everyone who pays a whole has a part on file, the parts make the whole. */
function findUnmadeWhole(deal: Deal, { deals }: World): DraftFinding[] {
  const money = moneyOfDeal(deal);
  const parts = [...deals.values()].filter((other) => other.partOf === deal.id);
  const payers = new Set(parts.flatMap((part) => partyList(part.from)));
  if (!money || money.qualifier !== undefined || parts.length < 2) return [];
  if (partyList(deal.from).some((id) => !payers.has(id))) return [];
  const amounts = parts.map(moneyOfDeal);
  if (amounts.some((part) => part?.currency !== money.currency || part.qualifier !== undefined)) return [];
  const sum = amounts.reduce((all, part) => all + (part ? highest(part.number) : 0), 0);
  // A whole below its parts has a rule of its own; amounts are decimals written as floats.
  if (lowest(money.number) - sum <= 1) return [];
  const [made, said] = [asSaid({ ...money, number: sum }), asSaid(money)];
  return [
    findingAt(
      ['amount'],
      {
        ko: `낸 쪽마다 몫이 적혀 있는데 그 합(${made.ko})이 거래 금액(${said.ko})에 못 미칩니다`,
        en: `Everyone who pays has a part on file; together they make ${made.en}, not ${said.en}`,
      },
      {
        ko: '금액을 출처대로 고치거나, 빠진 낸 쪽을 from에 더하세요',
        en: 'Correct the amount by its source, or add to `from` who else pays',
      },
    ),
  ];
}

/** Nobody pays before there is a deal, and what is paid has been paid by the day the page speaks of. */
function findPaymentDays(deal: Deal, { explainer: { asOf } }: World): DraftFinding[] {
  return (deal.payments ?? []).flatMap(({ when }, at): DraftFinding[] => {
    if (endOf(when) < startOf(deal.when) && startOf(deal.when) === endOf(deal.when)) {
      return [
        findingAt(
          ['payments', at, 'when'],
          {
            ko: `거래를 맺은 날(${startOf(deal.when)})보다 먼저 냈다고 되어 있습니다`,
            en: `Paid before the deal was made (${startOf(deal.when)})`,
          },
          { ko: '두 날짜 가운데 틀린 것을 고치세요', en: 'Mend whichever of the two dates is wrong' },
        ),
      ];
    }
    if (deal.state !== 'paid' || startOf(when) <= asOf) return [];
    return [
      findingAt(
        ['payments', at, 'when'],
        {
          ko: `다 냈다(paid)면서 기준일(${asOf}) 뒤에 낼 돈이 있습니다`,
          en: `All paid, with a payment after ${asOf}, the day the page speaks of`,
        },
        {
          ko: '날짜를 고치거나, 아직 덜 냈으면 state: committed',
          en: 'Correct the date; if not all is paid, state: committed',
        },
      ),
    ];
  });
}

const ROUND =
  '---\ntitle: { ko: 누리의 투자 유치, en: A round of Nuri’s }\nfrom: hanbit\nto: nuri\ninstrument: funding-round\nstate: committed\namount: { usd: 60e9 }\nwhen: 2024-01-20\nstatus: announced\nsources: [hanbit-statement]\n---\n';

export const foreignPart: FactRule<'deals'> = {
  code: 'A60',
  level: 'error',
  says: { ko: '전체와 당사자나 날짜가 맞지 않는 부분', en: 'A part that is not of its whole' },
  reads: ['deals'],
  find: findForeignPart,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'from: hanbit\nto: nuri',
    wrong: 'partOf: nuri-round\nfrom: nuri\nto: hanbit',
    right: 'partOf: nuri-round\nfrom: hanbit\nto: nuri',
    beside: { 'lighthouse/deals/nuri-round.mdx': ROUND },
  },
};

export const unmadeWhole: FactRule<'deals'> = {
  code: 'A61',
  level: 'error',
  says: { ko: '몫이 다 있는데 더해도 전체에 못 미침', en: 'All parts are on file and do not make the whole' },
  reads: ['deals'],
  find: findUnmadeWhole,
  example: {
    file: 'lighthouse/deals/nuri-round.mdx',
    wrong: ROUND.replace('from: hanbit', 'from: [hanbit, nuri]'),
    right: ROUND.replace('from: hanbit', 'from: [hanbit, nuri]').replace('60e9', '51e9'),
    beside: {
      'lighthouse/deals/first-part.mdx': ROUND.replace('60e9', '50e9').replace('when', 'partOf: nuri-round\nwhen'),
      'lighthouse/deals/second-part.mdx': ROUND.replace('60e9', '1e9')
        .replace('hanbit', 'nuri')
        .replace('when', 'partOf: nuri-round\nwhen'),
    },
  },
};

export const paymentDays: FactRule<'deals'> = {
  code: 'A62',
  level: 'error',
  says: { ko: '맺기 전이나 기준일 뒤에 낸 돈', en: 'Paid before the deal, or after the day the page speaks of' },
  reads: ['deals'],
  find: findPaymentDays,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'when: 2024-01-12 }',
    wrong: 'when: 2023-12-12 }',
    right: 'when: 2024-01-13 }',
  },
};
