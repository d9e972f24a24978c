import { z } from 'zod';
import type { Fact } from '../kinds/kinds.ts';
import { told } from '../values/describe.ts';
import type { Selection, ToChooseFrom } from './selection.ts';
import { clauses } from './selections/clauses.ts';
import { deals } from './selections/deals.ts';
import { ids } from './selections/ids.ts';
import { measure } from './selections/measure.ts';
import { poll } from './selections/poll.ts';
import { series } from './selections/series.ts';

/** Every way of choosing what a chart shows. A new one is a file and a line here. */
export const SELECTIONS = [ids, deals, measure, series, poll, clauses] as const;

/** What a chart shows, as it is written. */
export const ShowsSchema = z
  .union([ids.schema, deals.schema, measure.schema, series.schema, poll.schema, clauses.schema])
  .meta(
    told(
      '무엇을 보이나: [id, id] / { deals: { to: 조직 } } / { measure: 재는 것, of: 무엇, at: 때 } / { series: id, columns: [열] } / { poll: id } / { clauses: [id] }',
      { deals: { to: 'nuri', buys: 'stake' } },
    ),
  );
export type Shows = z.infer<typeof ShowsSchema>;

/** Which field of a selection names which kinds. */
export const SHOWS_REFERS = Object.assign({}, ...SELECTIONS.map(({ refers }) => refers)) as Selection['refers'];

/** The facts a chart shows, in the order they stand; none where the selection finds nothing. */
export function chosenBy(shows: Shows, from: ToChooseFrom): Fact[] {
  const sort = SELECTIONS.find(({ is }) => is(shows)) as Selection | undefined;
  return sort ? sort.choose(shows, from) : [];
}
