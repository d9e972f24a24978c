import { moneyOfDeal } from '../kinds/deal.ts';
import type { Fact } from '../kinds/kinds.ts';
import type { ChartEntry } from './entry.ts';
import { CHART_FORMS } from './forms.ts';
import type { ToChooseFrom } from './selection.ts';
import { chosenBy } from './selections.ts';

/** What a chart shows: of what is chosen, that which has a size, where sizes are compared. */
export function chosenFor({ form, shows }: ChartEntry, from: ToChooseFrom): Fact[] {
  const chosen = chosenBy(shows, from);
  const { compares } = CHART_FORMS[form];
  if (compares === 'words') return chosen;
  return chosen.filter((fact) => {
    if (fact.folder === 'deals') return moneyOfDeal(fact) !== undefined;
    // A year that is itself the value has a place and no length.
    return fact.folder !== 'figures' || fact.value?.form !== 'moment' || compares === 'places';
  });
}
