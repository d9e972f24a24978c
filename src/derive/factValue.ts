import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Count, Money, Share } from '#facts/values/money';
import type { When } from '#facts/values/when';
import { moneyOf } from './values.ts';

/** What a fact comes down to: its money, share or number; failing these its date; nothing for what is only said in words. */
export type FactValue =
  | { kind: 'money'; money: Money }
  | { kind: 'share'; share: Share }
  | { kind: 'count'; count: Count }
  | { kind: 'rate'; wonPerUsd: number }
  | { kind: 'when'; when: When };

/** The value we use for a fact. */
export function factValue(dossier: Dossier, fact: Fact): FactValue | undefined {
  if (fact.folder === 'deals') return { kind: 'money', money: moneyOf(dossier, [fact.id]) };
  if (fact.folder === 'exchange-rates') return { kind: 'rate', wonPerUsd: fact.wonPerUsd };
  if (fact.folder === 'figures') {
    if (fact.share) return { kind: 'share', share: fact.share };
    if (fact.count) return { kind: 'count', count: fact.count };
    return { kind: 'money', money: moneyOf(dossier, [fact.id]) };
  }
  return 'when' in fact && fact.when !== undefined ? { kind: 'when', when: fact.when } : undefined;
}
