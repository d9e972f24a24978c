import { formatValue } from '#format/value';
import { pollTable } from '../data/pollTable.ts';
import type { ToldOf } from './told.ts';

export const polls: ToldOf<'polls'> = {
  found: {
    group: 'facts',
    says: ({ question, answers, note }, say, _dossier, locale) =>
      [question[locale], ...answers.map(({ title }) => title[locale]), say(note)].filter(Boolean).join(' '),
  },
  inALine: ({ answers }, dossier, locale) =>
    answers
      .map(({ title, percent }) => `${title[locale]} ${formatValue({ form: 'share', percent }, dossier, locale)}`)
      .join(' · '),
  table: pollTable,
  fields: {
    pollster: 'Who conducted it',
    clients: 'Who commissioned it',
    'polls.when': 'When people were asked',
    population: 'Where and of whom',
    sample: 'How many answered',
    method: 'How they were asked',
    frame: 'How they were drawn',
    weighting: 'How their answers were weighted',
    response: 'Response rate in percent',
    margin: 'Margin of error',
    'margin.points': 'Percentage points up or down',
    'margin.level': 'At this confidence, in percent',
    election: 'Whether it is on an election',
    registered: 'Its number at the election survey commission',
    'polls.question': 'The question as it was asked',
    multiple: 'Whether several answers could be chosen',
    answers: 'The answers, in the order of the poll',
    'answers.name': 'Id of the answer',
    'answers.title': 'The answer',
    'answers.percent': 'How many gave it, in percent',
  },
};
