import { copy } from '#copy/copy';
import { changes, type FactChange } from '#derive/changes';
import { timeline } from '#derive/timeline';
import { openQuestions } from '#derive/unknowns';
import type { Dossier } from '#facts/kinds/dossier';
import type { ToldEvent } from '#derive/stageEvents';
import { toldTitle } from '#format/stageText';
import { oneLine } from '../plainWords.ts';
import type { Text } from '#facts/values/text';
import type { Unknown } from '#facts/kinds/unknown';
import { perLocale, sourceColumns, statusColumns, textColumns, titleColumns, whenColumns } from './columns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

/** What happened when, in the page's order. */
export function timelineTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const events = timeline(dossier).flatMap((item) => (item.item === 'event' ? [item.event] : []));
  const columns: Column<ToldEvent>[] = [
    { name: 'id', means: ID, of: ({ id, stage }) => stage?.of ?? id },
    ...perLocale<ToldEvent>('title', { field: 'events.title' }, (event, locale) =>
      oneLine(toldTitle(event, dossier, locale)),
    ),
    ...whenColumns<ToldEvent>('when', { field: 'events.when' }, ({ when }) => when),
    { name: 'time_zone', field: 'events.timeZone', of: ({ timeZone }) => timeZone },
    { name: 'parties', field: 'events.parties', of: ({ parties }) => parties.join(' ') },
    { name: 'key', field: 'events.key', allowed: ['true', 'false'], of: ({ key }) => key === true },
    ...textColumns<ToldEvent>(dossier, 'summary', { field: 'events.summary' }, ({ summary }) => summary),
    ...textColumns<ToldEvent>(dossier, 'note', { field: 'every.note' }, ({ note }) => note),
    { name: 'after', field: 'events.after', of: ({ after }) => after?.join(' ') },
    { name: 'about', field: 'events.about', of: ({ about }) => about?.join(' ') },
    ...statusColumns<ToldEvent>(({ status }) => status),
    ...sourceColumns<ToldEvent>(dossier, ({ sources }) => sources),
    ...last,
  ];
  return dataTable('timeline', title, columns, events);
}

/** What is not known, and what would settle it. */
export function unknownTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const columns: Column<Unknown>[] = [
    { name: 'id', means: ID, of: ({ id }) => id },
    ...titleColumns<Unknown>(dossier, 'question', { field: 'unknowns.title' }, ({ id }) => id),
    ...textColumns<Unknown>(dossier, 'settled_by', { field: 'unknowns.settledBy' }, ({ settledBy }) => settledBy),
    ...textColumns<Unknown>(dossier, 'note', { field: 'every.note' }, ({ note }) => note),
    ...statusColumns<Unknown>(({ status }) => status),
    ...sourceColumns<Unknown>(dossier, ({ sources }) => sources),
    ...last,
  ];
  return dataTable('unknowns', title, columns, openQuestions(dossier));
}

/** What we changed after publication. */
export function changeTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const value = (past: unknown) => (past === undefined ? undefined : JSON.stringify(past));
  const columns: Column<FactChange>[] = [
    { name: 'on', field: 'every.history.on', of: ({ change }) => change.on },
    { name: 'kind', field: 'every.history.kind', of: ({ change }) => change.kind },
    ...perLocale<FactChange>(
      'kind',
      { means: { ko: '앞 열의 코드를 읽는 말로', en: 'The code before it in a reader’s words' } },
      ({ change }, locale) => copy(locale).changes.kind[change.kind],
    ),
    { name: 'fact_id', means: ID, of: ({ fact }) => fact.id },
    ...titleColumns<FactChange>(dossier, 'title', { field: 'every.title' }, ({ fact }) => fact.id),
    { name: 'field', field: 'every.history.field', of: ({ change }) => change.field },
    { name: 'was', field: 'every.history.was', of: ({ change }) => value(change.was) },
    { name: 'now', field: 'every.history.now', of: ({ change }) => value(change.now) },
    ...textColumns<FactChange>(dossier, 'why', { field: 'every.history.why' }, ({ change }) => change.why),
    ...last,
  ];
  return dataTable('changes', title, columns, changes(dossier));
}

const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };
