import { stageTitle } from '#derive/stageTitle';
import { outcomeText } from '#format/stageText';
import { proceedingTable } from '../data/proceedingTable.ts';
import type { ToldOf } from './told.ts';

export const proceedings: ToldOf<'proceedings'> = {
  found: {
    group: 'facts',
    says: (fact, say, dossier, locale) =>
      [
        ...fact.stages.map(
          (stage) => `${stageTitle(dossier, fact, stage)[locale]} ${outcomeText(stage, dossier, locale)}`,
        ),
        say(fact.note),
      ]
        .filter(Boolean)
        .join(' '),
  },
  inALine: (fact, dossier, locale) => {
    const last = fact.stages.at(-1);
    return last ? `${stageTitle(dossier, fact, last)[locale]} · ${outcomeText(last, dossier, locale)}` : '';
  },
  table: proceedingTable,
  fields: {
    'proceedings.type': 'What kind of proceeding it is',
    'proceedings.between': 'Whom it is between, who brought it first',
    body: 'Who decides: a court, a parliament, an authority',
    'proceedings.number': 'The number of the case or bill',
    ladder: 'Id of the ladder of stages it goes through',
    stages: 'The stages it has gone through, in order of time',
    'stages.stage': 'Id of the stage in the ladder',
    'stages.when': 'The day of the stage',
    outcome: 'What came of it',
    'stages.label': 'What came of it, in words of its own',
    'stages.sources': 'What this stage rests on',
    'stages.sources.id': 'Id of the source',
    votes: 'How they voted',
    'votes.for': 'Votes for',
    'votes.against': 'Votes against',
    'votes.abstain': 'Abstentions and spoilt votes',
    'votes.absent': 'Those absent',
    'votes.of': 'How many there are in all',
    'votes.needed': 'How many were needed',
    'votes.by': 'How some of them voted: parties, ages',
    'votes.by.who': 'Whose votes: the id of a party, or words',
    'votes.by.for': 'Votes for',
    'votes.by.against': 'Votes against',
    'votes.by.abstain': 'Abstentions and spoilt votes',
    'votes.by.absent': 'Those absent',
  },
};
