import type { Dossier, Fact } from '#facts/kinds/dossier';
import { namedFacts } from './namedBy.ts';
import type { Change } from '#facts/kinds/fact';

/** A change of ours to a published fact. */
export interface FactChange {
  fact: Fact;
  change: Change;
}

/** Everything we changed after publication in what an explainer tells, newest first. */
export function changes(dossier: Dossier): FactChange[] {
  return changesOf(namedFacts(dossier));
}

/** The same of any facts. */
export function changesOf(facts: readonly Fact[]): FactChange[] {
  return facts
    .flatMap((fact) => historyOf(fact).map((change) => ({ fact, change })))
    .sort((a, b) => b.change.on.localeCompare(a.change.on) || a.fact.id.localeCompare(b.fact.id, 'en'));
}

/** The changes to one fact. The desk adds at the end, so that of one day's changes the last is the newest. */
function historyOf(fact: Fact): Change[] {
  return (('history' in fact ? fact.history : undefined) ?? []).toReversed();
}

/** So many stand in a story, as of its open questions; the whole log has a page of its own. */
const IN_STORY = 4;

/**
 * The changes that a story itself shows: the newest, what we had wrong before what came later. Where one reason changed several fields
 * of a fact, the first stands for them.
 */
export function changesInStory(dossier: Dossier): FactChange[] {
  const isCorrection = ({ change }: FactChange): number => Number(change.kind === 'correction');
  const reasons = new Map(
    changes(dossier)
      .toReversed()
      .map((one) => [JSON.stringify([one.fact.id, one.change.on, one.change.why]), one]),
  );
  const eachReason = [...reasons.values()].reverse();
  return eachReason.sort((a, b) => isCorrection(b) - isCorrection(a)).slice(0, IN_STORY);
}

/** Only what we had got wrong (바로잡음). */
export function corrections(dossier: Dossier): FactChange[] {
  return changes(dossier).filter(({ change }) => change.kind === 'correction');
}
