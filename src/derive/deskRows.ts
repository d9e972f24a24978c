import { findFact, type Dossier, type Fact, type Kind } from '#facts/kinds/dossier';
import { referencesOf } from '#facts/kinds/references';
import { calendarDay, compareWhen, lastDay, type When } from '#facts/values/when';
import type { Uses } from './uses.ts';

/** One fact as the desk looks at it. */
export interface DeskRow {
  fact: Fact;
  title: string;
  status: string | undefined;
  sources: number;
  /** When the newest of its sources was published. */
  newest: When | undefined;
  reviewBy: string | undefined;
  /** Whether the day of review lies before the explainer's own day. */
  due: boolean;
  uses: Uses;
}

/** An explainer's facts by kind, in the order of their kinds' first appearance by name. */
export function deskRows(dossier: Dossier, uses: ReadonlyMap<string, Uses>): [Kind, DeskRow[]][] {
  const kinds = [...new Set(dossier.facts.map(({ folder }) => folder))].sort();
  return kinds.map((kind) => [
    kind,
    dossier.facts.filter(({ folder }) => folder === kind).map((fact) => rowOf(dossier, fact, uses)),
  ]);
}

function rowOf(dossier: Dossier, fact: Fact, uses: ReadonlyMap<string, Uses>): DeskRow {
  const cited = new Set(
    referencesOf(fact.folder, fact).flatMap(({ id, kinds }) => (kinds.join() === 'sources' ? [id] : [])),
  );
  const dates = [...cited].flatMap((id) => {
    const source = findFact(dossier, id);
    return source?.folder === 'sources' ? [source.published] : [];
  });
  const reviewBy = 'reviewBy' in fact ? fact.reviewBy : undefined;
  return {
    fact,
    title: fact.title.ko,
    status: 'status' in fact ? fact.status : undefined,
    sources: cited.size,
    newest: dates.sort(compareWhen).at(-1),
    reviewBy,
    due: reviewBy !== undefined && lastDay(reviewBy) < calendarDay(dossier.explainer.asOf),
    uses: uses.get(fact.id) ?? { sections: [], charts: [], facts: [] },
  };
}
