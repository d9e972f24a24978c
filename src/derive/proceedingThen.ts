import type { Proceeding, Stage } from '#facts/kinds/proceeding';
import { startOf } from '#facts/values/when';
import { isWhole, type Out } from './clauseThen.ts';

/** A stage of a past day keeps the place it has today: its address goes by it. */
type StageThen = Stage & { place?: number };

/** Which of its proceeding’s stages one is, from 1. */
export const placeOf = (stage: StageThen, at: number): number => stage.place ?? at + 1;

/**
 * A proceeding as far as it had got on a day, by the sources then out; undefined where no stage of it was known. A step that was
 * skipped has no day of its own: it is known with the next that has.
 */
export function proceedingThen(proceeding: Proceeding, out: Out, day: string): Proceeding | undefined {
  const isKnown = ({ when, sources }: Stage): boolean =>
    when !== undefined && startOf(when) <= day && (sources === undefined || isWhole(sources, out));
  const last = proceeding.stages.findLastIndex(isKnown);
  const placed = proceeding.stages.map((stage, at): StageThen => ({ ...stage, place: placeOf(stage, at) }));
  const stages = placed.slice(0, last + 1).filter((stage) => stage.when === undefined || isKnown(stage));
  return last < 0 ? undefined : { ...proceeding, stages };
}
