import type { Deal } from '#facts/kinds/deal';
import { endOf, startOf, type When } from '#facts/values/when';

/** When the money of a paid deal went, from its first payment to its last; undefined where nothing says. The day on which a deal was signed or announced tells nothing of it. */
export function paidWhen({ state, payments = [] }: Pick<Deal, 'state' | 'payments'>): When | undefined {
  if (state !== 'paid' || payments.length === 0) return undefined;
  const [only, ...more] = payments;
  if (only && more.length === 0) return only.when;
  const whens = payments.map(({ when }) => when);
  return {
    from: dateAt('start', whens.toSorted((a, b) => startOf(a).localeCompare(startOf(b))).at(0)),
    to: dateAt('end', whens.toSorted((a, b) => endOf(a).localeCompare(endOf(b))).at(-1)),
  };
}

/** The date at an end of a `When`, as precisely as it is written. */
function dateAt(end: 'start' | 'end', when: When = ''): string {
  if (typeof when === 'string') return when;
  if ('about' in when) return when.about;
  if ('by' in when) return when.by;
  return end === 'start' ? when.from : when.to;
}
