import { nearest } from '#intake/nearest';
import type { Message } from '#intake/problem';
import type { Mention } from '#intake/readText';
import type { Poll } from '../kinds/poll.ts';
import type { Series } from '../kinds/series.ts';

/** The text of a cell; undefined where a series has no such cell, or nothing in it. */
export function cellIn({ rows }: Series, row: string, column: string): string | undefined {
  return rows.find(({ name }) => name === row)?.cells[column];
}

/** The cell that was likely meant, or, where it is empty, what there is. */
export function cellHint({ id, rows, columns }: Series, tag: string, attributes: Mention['attributes']): Message {
  const meant = (key: string, known: readonly string[]): string => {
    const written = attributes[key] ?? '';
    return known.includes(written) ? written : (nearest(written, known) ?? known.at(key === 'row' ? -1 : 0) ?? '');
  };
  const row = meant(
    'row',
    rows.map(({ name }) => name),
  );
  const column = meant(
    'column',
    columns.map(({ name }) => name),
  );
  const wanted = `<${tag} of="${id}" row="${row}" column="${column}" />`;
  const all = columns.map(({ name }) => name).join(', ');
  return {
    ko: `이렇게: ${wanted} (줄: ${rows[0]?.name ?? '없음'}~${rows.at(-1)?.name ?? '없음'}, 열: ${all})`,
    en: `Write ${wanted} (rows: ${rows[0]?.name ?? 'none'} to ${rows.at(-1)?.name ?? 'none'}; columns: ${all})`,
  };
}

/** The answer that was likely meant, and those there are. */
export function answerHint({ id, answers }: Poll, tag: string, attributes: Mention['attributes']): Message {
  const names = answers.map(({ name }) => name);
  const wanted = `<${tag} of="${id}" answer="${nearest(attributes['answer'] ?? '', names) ?? names[0] ?? ''}" />`;
  return {
    ko: `이렇게: ${wanted} (답: ${names.join(', ')})`,
    en: `Write ${wanted} (answers: ${names.join(', ')})`,
  };
}
