import { copy } from '#copy/copy';
import { moneyOfDeal } from '#facts/kinds/deal';
import { formatSum } from '#format/sum';
import { dealTable } from '../data/moneyTables.ts';
import type { ToldOf } from './told.ts';

export const deals: ToldOf<'deals'> = {
  found: { group: 'facts', says: ({ note }, say) => say(note) },
  inALine: (deal, dossier, locale) => {
    const money = moneyOfDeal(deal);
    return [money && formatSum(money, dossier, locale), copy(locale).deals.state[deal.state]]
      .filter(Boolean)
      .join(' · ');
  },
  table: dealTable,
};
