import { placeOf } from '#derive/proceedingThen';
import { copy } from '#copy/copy';
import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Proceeding, Stage, Votes } from '#facts/kinds/proceeding';
import { stageTitle } from '#derive/stageTitle';
import type { Text } from '#facts/values/text';
import { perLocale, sourceColumns, statusColumns, textColumns, titleColumns, whenColumns } from './columns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

interface StageRow {
  proceeding: Proceeding;
  stage: Stage;
  place: number;
}

/** `nuri: for 20, against 3; Under thirty: for 4, against 9` */
function votesBy(votes: Votes | undefined): string | undefined {
  return votes?.by
    ?.map(({ who, ...cast }) => {
      const counts = Object.entries(cast).map(([way, count]) => `${way} ${count}`);
      return `${typeof who === 'string' ? who : who.en}: ${counts.join(', ')}`;
    })
    .join('; ');
}

const WAYS = ['for', 'against', 'abstain', 'absent', 'of', 'needed'] as const satisfies readonly (keyof Votes)[];

/** Every stage of every proceeding, in order. */
export function proceedingTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const rows = factsOf(dossier, 'proceedings').flatMap((proceeding) =>
    proceeding.stages.map((stage, at): StageRow => ({ proceeding, stage, place: placeOf(stage, at) })),
  );
  const columns: Column<StageRow>[] = [
    { name: 'proceeding_id', means: ID, of: ({ proceeding }) => proceeding.id },
    ...titleColumns<StageRow>(dossier, 'title', { field: 'proceedings.title' }, ({ proceeding }) => proceeding.id),
    { name: 'type', field: 'proceedings.type', of: ({ proceeding }) => proceeding.type },
    { name: 'between', field: 'proceedings.between', of: ({ proceeding }) => proceeding.between.join(' ') },
    ...perLocale<StageRow>('number', { field: 'proceedings.number' }, ({ proceeding }, l) => proceeding.number?.[l]),
    { name: 'place', means: { ko: '몇째 단계인가, 1부터', en: 'Which stage, from 1' }, of: ({ place }) => place },
    { name: 'stage', field: 'proceedings.stages.stage', of: ({ stage }) => stage.stage },
    ...perLocale<StageRow>(
      'stage',
      { means: { ko: '앞 열의 id를 읽는 말로', en: 'The id before it in a reader’s words' } },
      ({ proceeding, stage }, locale) => stageTitle(dossier, proceeding, stage)[locale],
    ),
    ...whenColumns<StageRow>('when', { field: 'proceedings.stages.when' }, ({ stage }) => stage.when),
    { name: 'body', field: 'proceedings.body', of: ({ proceeding, stage }) => stage.body ?? proceeding.body },
    { name: 'outcome', field: 'proceedings.stages.outcome', of: ({ stage }) => stage.outcome },
    ...perLocale<StageRow>(
      'outcome',
      { means: { ko: '앞 열의 코드를 읽는 말로', en: 'The code before it in a reader’s words' } },
      ({ stage }, locale) => copy(locale).proceeding.outcome[stage.outcome],
    ),
    ...textColumns<StageRow>(dossier, 'label', { field: 'proceedings.stages.label' }, ({ stage }) => stage.label),
    ...WAYS.map((way): Column<StageRow> => ({
      name: `votes_${way}`,
      field: `proceedings.stages.votes.${way}`,
      of: ({ stage }) => stage.votes?.[way],
    })),
    { name: 'votes_by', field: 'proceedings.stages.votes.by', of: ({ stage }) => votesBy(stage.votes) },
    ...textColumns<StageRow>(dossier, 'note', { field: 'every.note' }, ({ proceeding }) => proceeding.note),
    ...statusColumns<StageRow>(({ proceeding }) => proceeding.status),
    ...sourceColumns<StageRow>(dossier, ({ proceeding, stage }) => stage.sources ?? proceeding.sources),
    ...last,
  ];
  return dataTable('proceedings', title, columns, rows);
}

const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };
