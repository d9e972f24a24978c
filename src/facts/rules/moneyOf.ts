import { moneyOfDeal } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';

/** The currency of a fact’s own amount, where it has one. */
export function currencyOf(fact: Fact): string | undefined {
  if (fact.folder === 'deals') return moneyOfDeal(fact)?.currency;
  return fact.folder === 'figures' && fact.value?.form === 'money' ? fact.value.currency : undefined;
}
