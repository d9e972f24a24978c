import type { Deal, DealState } from '#facts/kinds/deal';
import type { Source } from '#facts/kinds/source';
import { highest } from '#facts/values/quantity';
import { endOf, type When } from '#facts/values/when';

/** The parts of a deal that time moves. */
type Progress = Pick<Deal, 'state' | 'tranches' | 'payments'>;

/**
 * How far a deal had got on a day. A payment is known from the first source that came out after it: what was published
 * before cannot tell of it. Where nothing says when the money went, `paid` holds once every source of the deal is out;
 * until then the money was committed. `out` are the deal's sources out on that day, `all` all it has today.
 */
export function dealThen(deal: Deal, out: readonly Source[], all: readonly Source[], day: string): Progress {
  const payments = deal.payments?.filter(({ when }) => isTold(when, out, day));
  const isComplete = deal.payments ? payments?.length === deal.payments.length : out.length === all.length;
  if (isComplete) return { state: deal.state, ...kept({ tranches: deal.tranches, payments: deal.payments }) };
  let paid = (payments ?? []).reduce((sum, { amount }) => sum + highest(amount.number), 0);
  const tranches = deal.tranches?.map((tranche) => {
    paid -= highest(tranche.amount.number);
    return tranche.state === undefined ? tranche : { ...tranche, state: beforePayment(tranche.state, paid >= 0) };
  });
  return {
    state: beforePayment(deal.state, false),
    ...kept({ tranches, payments: payments?.length ? payments : undefined }),
  };
}

function isTold(when: When, out: readonly Source[], day: string): boolean {
  const end = endOf(when);
  return end <= day && out.some(({ published }) => endOf(published) >= end);
}

function beforePayment(state: DealState, isPaid: boolean): DealState {
  return state === 'paid' && !isPaid ? 'committed' : state;
}

/** Without the keys that have no value. */
function kept(parts: { tranches: Deal['tranches']; payments: Deal['payments'] }): Omit<Progress, 'state'> {
  return {
    ...(parts.tranches ? { tranches: parts.tranches } : {}),
    ...(parts.payments ? { payments: parts.payments } : {}),
  };
}
