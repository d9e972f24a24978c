import { keySpan, spanOf, toProblem, type WrittenFact, type WrittenFile } from '#intake/writtenFile';
import { withParticles } from '#intake/particle';
import type { Problem } from '#intake/problem';
import { inOneLine } from '../values/inOneLine.ts';
import { valueAt } from '../rules/fieldPath.ts';
import { misremembered } from '../rules/historyRules.ts';
import { changedUntold, rewrittenHistory, vanishedFile } from '../rules/publishedRules.ts';
import { IN_EACH } from '../values/text.ts';

/** A published field that changed with no line in `history`. The line to add is written out but for the reason. */
export function changedQuietly(key: string, old: WrittenFact, now: WrittenFact, day: string): Problem {
  const { start, end } =
    now.data[key] === undefined ? { start: now.yamlStart, end: now.yamlStart } : spanOf(now, [key]);
  return toProblem(now, {
    rule: changedUntold,
    field: key,
    span: { start, end },
    message: {
      ko: `발행한 ‘${key}’ 항목이 말없이 바뀌었습니다. 전에는 ${shown(valueAt(old.data, key))}`,
      en: `The published ‘${key}’ changed without a word; it was ${shown(valueAt(old.data, key))}`,
    },
    hint: {
      ko: `history에 더하세요: ${entryFor(key, old, now, day)} (세상이 바뀌었으면 update, 뒤늦게 안 것이면 addition)`,
      en: `Add to history: ${entryFor(key, old, now, day)} (update where the world changed, addition where we learned more)`,
    },
  });
}

/** Another picture in a published file. Nothing of either can stand in a line of `history`, so it says only that it was replaced. */
export function replacedQuietly(old: WrittenFact, now: WrittenFact, day: string): Problem {
  const name = String(old.data['file']);
  const line = `- { on: ${day}, kind: update, field: picture, why: ${IN_EACH} }`;
  return toProblem(now, {
    rule: changedUntold,
    field: 'picture',
    span: spanOf(now, ['file']),
    message: {
      ko: withParticles`발행한 그림 ‘${name}’이 같은 이름의 다른 그림으로 말없이 바뀌었습니다`,
      en: `Another picture has quietly taken the place of the published ‘${name}’, under its name`,
    },
    hint: {
      ko: `history에 더하세요: ${line} (틀린 그림이었으면 correction. 엠바고가 있으면 새 이름의 파일로 두고 file을 고치세요)`,
      en: `Add to history: ${line} (correction where it was the wrong one; under an embargo give it a file name of its own, and correct file)`,
    },
  });
}

/** A new line of `history` that gives another value than the file had, or has. */
export function toldWrongly(key: string, old: WrittenFact, now: WrittenFact, day: string): Problem {
  return toProblem(now, {
    rule: misremembered,
    field: 'history',
    span: keySpan(now, ['history']),
    message: {
      ko: `history의 was나 now가 ‘${key}’의 실제 값과 다릅니다`,
      en: `The was or now in history is not what ‘${key}’ was or is`,
    },
    hint: {
      ko: `이렇게 적으세요: ${entryFor(key, old, now, day)}`,
      en: `Write: ${entryFor(key, old, now, day)}`,
    },
  });
}

/** A line of `history`, or of `takenDown`, that readers could see, and that is gone or says something else. */
export function rewritten(now: WrittenFact, line: unknown, field: 'history' | 'takenDown' = 'history'): Problem {
  const span = now.data[field] === undefined ? { start: now.yamlStart, end: now.yamlStart } : keySpan(now, [field]);
  return toProblem(now, {
    rule: rewrittenHistory,
    field,
    span,
    message: {
      ko: `발행한 ${field}의 한 줄이 없어지거나 바뀌었습니다`,
      en: `A published line of ${field} is gone or altered`,
    },
    hint: {
      ko: `되돌려 놓고, 고칠 것은 새 줄로 더하세요: - ${inOneLine(line)}`,
      en: `Put it back and add a new line for what changed: - ${inOneLine(line)}`,
    },
  });
}

/** A file whose place on the site was published, and that is not there any more. */
export function vanished(file: WrittenFile, ref: string): Problem {
  const restore = `git checkout ${ref} -- content/${file.path}`;
  return toProblem(file, {
    rule: vanishedFile,
    span: { start: 0, end: 0 },
    message: {
      ko: '발행한 파일이 없어졌습니다. 이 주소를 가리키는 링크가 끊어집니다',
      en: 'A published file is gone, and links to its place break',
    },
    hint: {
      ko: `되살린 뒤(${restore}) 지우는 대신 거두세요: 우리가 틀렸으면 status: mistaken, 말한 쪽이 거뒀으면 withdrawn, 다른 사실이 대신하면 superseded와 supersededBy. 말까지 없애야 하면: npm run takedown -- content/${file.path}`,
      en: `Restore it (${restore}) and retire it instead: status: mistaken where we were wrong, withdrawn where they took it back, or superseded with supersededBy. Where its words have to go too: npm run takedown -- content/${file.path}`,
    },
  });
}

function entryFor(key: string, old: WrittenFact, now: WrittenFact, day: string): string {
  const [was, is] = [valueAt(old.data, key), valueAt(now.data, key)];
  const parts = [`on: ${day}`, 'kind: correction', ...fieldParts(key)];
  if (was !== undefined) parts.push(`was: ${entryValue(was)}`);
  if (is !== undefined) parts.push(`now: ${entryValue(is)}`);
  return `- { ${parts.join(', ')}, why: ${IN_EACH} }`;
}

/** The field as a line of `history` names it: of a cell of a series, its row and column. */
function fieldParts(key: string): string[] {
  const [, row, column] = /^rows\.(.+)\.([^.]+)$/.exec(key) ?? [];
  return row === undefined ? [`field: ${key}`] : ['field: rows', `row: ${row}`, `column: ${column ?? ''}`];
}

/** A value as `history` takes it: a list becomes words, since a list cannot stand there. */
function entryValue(value: unknown): string {
  return Array.isArray(value) ? JSON.stringify(value.map(nameOf).join(', ')) : inOneLine(value);
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return 'id' in item ? String(item.id) : inOneLine(item);
}

function shown(value: unknown): string {
  return value === undefined ? '—' : entryValue(value);
}
