import { moneyOfDeal } from '#facts/kinds/deal';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { ExchangeRate } from '#facts/kinds/exchangeRate';
import type { Value } from '#facts/values/value';
import type { When } from '#facts/values/when';
import { sayable } from './values.ts';

/** What a fact comes down to: its value; failing that its date; nothing for what is only said in words. */
export type FactValue = Value | { form: 'rate'; rate: ExchangeRate } | { form: 'when'; when: When };

/** The value we use for a fact. */
export function factValue(dossier: Dossier, fact: Fact): FactValue | undefined {
  if (fact.folder === 'exchange-rates') return { form: 'rate', rate: fact };
  if (fact.folder === 'figures') return sayable(dossier, fact.id);
  if (fact.folder === 'deals' && moneyOfDeal(fact)) return moneyOfDeal(fact);
  return 'when' in fact && fact.when !== undefined ? { form: 'when', when: fact.when } : undefined;
}
