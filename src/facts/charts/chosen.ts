import { moneyOfDeal } from '../kinds/deal.ts';
import type { Fact } from '../kinds/kinds.ts';
import type { ChartEntry } from './entry.ts';
import { CHART_FORMS } from './forms.ts';
import type { ToChooseFrom } from './selection.ts';
import { chosenBy } from './selections.ts';

/** What a chart shows: of what is chosen, that which has a size, where sizes are compared. */
export function chosenFor({ form, shows }: ChartEntry, from: ToChooseFrom): Fact[] {
  const chosen = chosenBy(shows, from);
  if (CHART_FORMS[form].compares === 'words') return chosen;
  return chosen.filter((fact) => fact.folder !== 'deals' || moneyOfDeal(fact) !== undefined);
}
