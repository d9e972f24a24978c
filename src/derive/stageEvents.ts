import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Event } from '#facts/kinds/event';
import type { Outcome, Proceeding, Stage } from '#facts/kinds/proceeding';
import { startOf } from '#facts/values/when';
import type { Text } from '#facts/values/text';
import { placeOf } from './proceedingThen.ts';
import { stageTitle } from './stageTitle.ts';

/** What stands in the timeline: an event, or a stage of a proceeding told as one. */
export interface ToldEvent extends Event {
  /** Of a stage: its proceeding, and what it was. Its id is a place in the timeline and no fact's. */
  stage?: { of: string; step: Text; outcome: Outcome; label: Stage['label'] };
}

/** The events of an explainer, and the stages of its proceedings that have a day. */
export function toldEvents(dossier: Dossier): ToldEvent[] {
  return [
    ...factsOf(dossier, 'events'),
    ...factsOf(dossier, 'proceedings').flatMap((each) => stageEvents(dossier, each)),
  ];
}

function stageEvents(dossier: Dossier, proceeding: Proceeding): ToldEvent[] {
  const { id, file, title, between, body, sources, status, stages } = proceeding;
  return stages.flatMap((each, at): ToldEvent[] => {
    const { when, outcome, label, ...stage } = each;
    const court = stage.body ?? body;
    const isAhead = when !== undefined && startOf(when) > dossier.explainer.asOf;
    if (when === undefined) return [];
    return [
      {
        id: `${id}-${placeOf(each, at)}`,
        file,
        title,
        when,
        parties: [...between, ...(court === undefined || between.includes(court) ? [] : [court])],
        sources: stage.sources ?? sources,
        status: isAhead ? 'expected' : status,
        stage: { of: id, step: stageTitle(dossier, proceeding, stage), outcome, label },
      },
    ];
  });
}
