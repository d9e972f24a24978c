import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Poll } from '#facts/kinds/poll';
import type { Text } from '#facts/values/text';
import { perLocale, sourceColumns, statusColumns, textColumns, titleColumns, whenColumns } from './columns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

interface AnswerRow {
  poll: Poll;
  answer: Poll['answers'][number];
}

/** Every answer to every poll, with what has to be told with it in each row. */
export function pollTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const rows = factsOf(dossier, 'polls').flatMap((poll) => poll.answers.map((answer): AnswerRow => ({ poll, answer })));
  /** A name in both languages, shown as it is. */
  const named = (name: string, of: (row: AnswerRow) => Text | undefined, field = `polls.${name}`) =>
    perLocale<AnswerRow>(name, { field }, (row, locale) => of(row)?.[locale]);
  const columns: Column<AnswerRow>[] = [
    { name: 'poll_id', means: ID, of: ({ poll }) => poll.id },
    ...titleColumns<AnswerRow>(dossier, 'title', { field: 'polls.title' }, ({ poll }) => poll.id),
    ...named('question', ({ poll }) => poll.question),
    { name: 'answer', field: 'polls.answers.name', of: ({ answer }) => answer.name },
    ...named('answer', ({ answer }) => answer.title, 'polls.answers.title'),
    { name: 'percent', field: 'polls.answers.percent', unit: '%', of: ({ answer }) => answer.percent },
    { name: 'multiple', field: 'polls.multiple', of: ({ poll }) => poll.multiple === true },
    { name: 'pollster', field: 'polls.pollster', of: ({ poll }) => poll.pollster },
    { name: 'clients', field: 'polls.clients', of: ({ poll }) => poll.clients.join(' ') },
    ...whenColumns<AnswerRow>('when', { field: 'polls.when' }, ({ poll }) => poll.when),
    ...named('population', ({ poll }) => poll.population),
    { name: 'sample', field: 'polls.sample', of: ({ poll }) => poll.sample },
    ...named('method', ({ poll }) => poll.method),
    ...named('frame', ({ poll }) => poll.frame),
    ...named('weighting', ({ poll }) => poll.weighting),
    { name: 'response', field: 'polls.response', unit: '%', of: ({ poll }) => poll.response },
    { name: 'margin_points', field: 'polls.margin.points', of: ({ poll }) => poll.margin?.points },
    { name: 'margin_level', field: 'polls.margin.level', unit: '%', of: ({ poll }) => poll.margin?.level },
    { name: 'election', field: 'polls.election', of: ({ poll }) => poll.election === true },
    { name: 'registered', field: 'polls.registered', of: ({ poll }) => poll.registered },
    ...textColumns<AnswerRow>(dossier, 'note', { field: 'every.note' }, ({ poll }) => poll.note),
    ...statusColumns<AnswerRow>(({ poll }) => poll.status),
    ...sourceColumns<AnswerRow>(dossier, ({ poll }) => poll.sources),
    ...last,
  ];
  return dataTable('polls', title, columns, rows);
}

const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };
