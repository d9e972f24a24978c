import { readText } from '#intake/readText';
import type { Path } from '#intake/writtenFile';
import type { Draft, Told } from './draft.ts';
import type { Change } from '../kinds/fact.ts';
import { fieldOfToday } from '../formerForm.ts';
import { DECLARATIONS } from '../kinds/folders.ts';
import { valueAt, withValue } from './fieldPath.ts';
import { filledTexts } from './halfTexts.ts';
import { findMentionMistakes, type Known } from './mentionRules.ts';
import type { Rule } from '#intake/rule';
import { isLocale } from '../values/text.ts';

/**
 * What once stood in a field may stand there again, on the page of a past day: it has to be what the field can hold, and its
 * texts have to be of the vocabulary. Their digits stood in the file once, and may stay.
 */
export function findPastValueProblems(draft: Draft, known: Known): Told[] {
  const history = ('history' in draft.fact ? draft.fact.history : undefined) ?? [];
  return history.flatMap((change, at) => {
    const path: Path = ['history', at];
    const texts = (['was', 'now'] as const).flatMap((side) => {
      const isText = isLocale(change.field.split('.').at(-1));
      return textsOf(change[side], [...path, side], isText).flatMap((text) => vocabularyMistakes(text, known));
    });
    return texts.length > 0 || fits(draft, change) ? texts : [misfit(change, path, draft)];
  });
}

interface PastText {
  path: Path;
  text: string;
}

function textsOf(value: unknown, path: Path, isText: boolean): PastText[] {
  if (typeof value === 'string') return isText ? [{ path, text: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return textsOf(inner, [...path, step], isLocale(key));
  });
}

function vocabularyMistakes({ path, text }: PastText, known: Known): Told[] {
  const { mistakes, mentions } = readText(text.trim(), 'inline');
  const dangling = mentions.flatMap((mention) => findMentionMistakes(mention, known));
  return [...mistakes.map(({ span: _span, fix: _fix, ...words }) => words), ...dangling].map((words) => ({
    ...words,
    at: { path },
  }));
}

/** Whether the field could have held what once stood in it. A correction is not taken back: what we had wrong was never known. */
export function fits(draft: Draft, { kind, field: told, row, was }: Change): boolean {
  const field = fieldOfToday(draft.folder, told);
  if (was === undefined || kind === 'correction' || draft.folder === 'explainer') return true;
  if (row !== undefined) return typeof was === 'number' || typeof was === 'string';
  // A list is told in words, and stays as it is now.
  if (typeof was === 'string' && Array.isArray(valueAt(draft.file.data, field))) return true;
  const then = withValue(draft.file.data, field, was) as Record<string, unknown>;
  return DECLARATIONS[draft.folder].schema.safeParse((draft.isHalf && filledTexts(then)) || then).success;
}

function misfit({ field }: Change, path: Path, { file }: Draft): Told {
  const isField = valueAt(file.data, field) !== undefined;
  return {
    rule: pastMisfit,
    at: { path: [...path, isField ? 'was' : 'field'] },
    message: {
      ko: `‘${field}’에 들어갈 수 없는 값입니다`,
      en: `‘${field}’ could not have held this`,
    },
    hint: {
      ko: 'field에는 항목의 이름(role.ko, amount)을, was에는 그 항목에 적혀 있던 값을 그대로 적으세요',
      en: 'Name the field in field (role.ko, amount), and give in was what stood in it, as it stood',
    },
  };
}

export const pastMisfit: Rule = {
  code: 'C99',
  level: 'error',
  says: { ko: 'history의 값이 그 항목에 들어갈 수 없음', en: 'A value in history that its field cannot hold' },
  reads: 'file',
  example: {
    file: 'reference/organisations/nuri.mdx',
    wrong:
      'history: [{ on: 2024-01-20, kind: update, field: type, was: 회사, now: corporation, why: { ko: 이름이 바뀌었다., en: It was renamed. } }]\n',
    right:
      'history: [{ on: 2024-01-20, kind: update, field: role.ko, was: 등대를 파는 회사다., now: 등대를 빌려 쓰는 회사다., why: { ko: 이름이 바뀌었다., en: It was renamed. } }]\n',
  },
};
