import type { Clause, Scope } from '#facts/kinds/clause';
import { firstDay } from '#facts/values/when';
import { formatWhen } from '#format/date';
import { colourOf } from '#derive/colour';
import type { ChartMark, Fill } from '../chartSpec.ts';
import { BETWEEN, idsOf, spoken, worded, type Setting } from '../setting.ts';

const FILL: Readonly<Record<Scope, Fill>> = { full: 'solid', partial: 'hatched', none: 'outline' };

/** One mark for each version of each clause, in the order of time. */
export function clauseMarks(setting: Setting, clauses: readonly Clause[]): ChartMark[] {
  const { words, locale, dossier } = setting;
  return clauses.flatMap((clause) =>
    clause.versions.map((version): ChartMark => {
      const said = worded(setting, { ...clause, when: version.from }, formatWhen(version.from, locale, 'month'), [
        words.scope[version.scope],
        // What no text of theirs says in so many words.
        ...(version.textStatus === 'inferred' ? [words.textStatus.inferred] : []),
      ]);
      const whose =
        clause.law && version.textStatus === 'verbatim' ? words.ofLaw : words.textStatus[version.textStatus];
      return {
        ...said,
        figure: spoken(setting, version.label),
        colour: colourOf(dossier, clause.between[0] ?? ''),
        segments: [{ factId: clause.id, value: 1, fill: FILL[version.scope] }],
        state: [words.scope[version.scope], whose].join(BETWEEN),
        sourceIds: idsOf(version.sources),
        days: { from: firstDay(version.from), to: version.until ?? firstDay(version.from) },
        series: spoken(setting, clause.title),
      };
    }),
  );
}
