import type { Clause, ClauseVersion } from '#facts/kinds/clause';
import type { Citation } from '#facts/kinds/fact';
import { citedIds } from '#facts/rules/statusRules';
import { firstDay, lastDay } from '#facts/values/when';

/** The citations of a list that were out. */
export type Out = (citations: readonly Citation[] | undefined) => Citation[];

/**
 * A clause as it was known on a day; undefined where no version of it was. Each version is known from its own sources.
 * Our wording of a version, or of a party's reading, may lean on any of its sources: it is kept where all were out, and
 * a version is otherwise given by the label it has in the table.
 */
export function clauseThen(clause: Clause, out: Out, day: string): Clause | undefined {
  const versions = clause.versions.flatMap((version) => versionThen(version, out, day));
  const { readings, ...rest } = clause;
  const kept = Object.entries(readings ?? {}).filter(([, { sources }]) => isWhole(sources, out));
  if (versions.length === 0) return undefined;
  return { ...rest, versions, ...(kept.length ? { readings: Object.fromEntries(kept) } : {}) };
}

function versionThen(version: ClauseVersion, out: Out, day: string): ClauseVersion[] {
  const sources = out(version.sources);
  if (firstDay(version.from) > day || sources.length === 0) return [];
  const { quote, until, plain, ...rest } = version;
  return [
    {
      ...rest,
      sources,
      plain: isWhole(version.sources, out) ? plain : version.label,
      ...(until !== undefined && lastDay(until) <= day ? { until } : {}),
      ...(quote && out([quote.source]).length > 0 ? { quote } : {}),
    },
  ];
}

/** Whether all that is cited was out. */
export function isWhole(citations: readonly Citation[] | undefined, out: Out): boolean {
  return out(citations).length === citedIds(citations).length;
}
