import { readFrontmatter } from '#intake/frontmatter';
import type { Problem } from '#intake/problem';
import type { Rule } from '#intake/rule';
import { spanOf, toProblem, writePath, type Path, type WrittenFile } from '#intake/writtenFile';
import { placementOf } from '../kinds/placement.ts';

/** Fields that hold a day on which somebody did something: nobody has done anything tomorrow. */
const DONE = new Set(['accessed', 'gone', 'asOf', 'published', 'revised', 'on']);
/** What a value once was may be any day. */
const AS_IT_WAS = new Set(['was', 'now']);

/** The last day that has begun anywhere. A day is over in Seoul while the clock of the command still has it: `today` may be a day behind. */
export function begunSomewhere(today: string): string {
  return new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
}

/** Days that are not yet, wherever the editor sits. */
export function findFutureDays(files: readonly WrittenFile[], today: string): Problem[] {
  const tomorrow = begunSomewhere(today);
  return files.flatMap((file) => {
    const { role } = placementOf(file.path);
    const fact = role === 'fact' || role === 'explainer' ? readFrontmatter(file).fact : undefined;
    if (!fact) return [];
    return daysIn(fact.data).flatMap(([path, day]) =>
      day <= tomorrow
        ? []
        : toProblem(fact, {
            rule: futureDay,
            field: writePath(path),
            span: spanOf(fact, path),
            message: { ko: `아직 오지 않은 날입니다: ${day}`, en: `This day has not come: ${day}` },
            hint: {
              ko: `해나 달을 잘못 적었나요? 오늘은 ${today}`,
              en: `Is the year or month wrong? Today is ${today}`,
            },
          }),
    );
  });
}

function daysIn(data: unknown, path: Path = []): [Path, string][] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]): [Path, string][] => {
    const key = Array.isArray(data) ? Number(name) : name;
    if (AS_IT_WAS.has(name)) return [];
    if (DONE.has(name) && typeof value === 'string')
      return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? [[[...path, key], value.slice(0, 10)]] : [];
    return daysIn(value, [...path, key]);
  });
}

export const futureDay: Rule = {
  code: 'D10',
  level: 'error',
  says: { ko: '아직 오지 않은 날에 한 일', en: 'Done on a day that has not come' },
  reads: 'today',
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    at: 'accessed: 2024-02-01',
    wrong: 'accessed: 2042-02-01',
    right: 'accessed: 2024-02-02',
  },
};
