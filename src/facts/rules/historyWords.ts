import type { Change } from '../kinds/fact.ts';
import { inOneLine } from '../values/inOneLine.ts';
import type { DraftFinding } from './draft.ts';
import { IN_EACH } from '../values/text.ts';

/** A line of `history` and its place in the file. */
export interface Line {
  change: Change;
  at: number;
}

/** The newest line of a field does not end at the value that stands there. */
export function wrongNow({ change, at }: Line, stands: unknown, asOf: string): DraftFinding {
  const { field, now } = change;
  const on = asOf > change.on ? asOf : change.on;
  const parts = [`on: ${on}`, 'kind: correction', `field: ${field}`];
  const values = [
    now === undefined ? [] : [`was: ${written(now)}`],
    stands === undefined ? [] : [`now: ${written(stands)}`],
  ];
  const line = `- { ${[...parts, ...values.flat()].join(', ')}, why: ${IN_EACH} }`;
  const back = now === undefined ? undefined : `${field}: ${written(now)}`;
  return {
    at: { path: ['history', at, 'now'] },
    message: {
      ko: `history의 마지막 now는 ${shown(now)}인데 ‘${field}’의 값은 ${shown(stands)}입니다`,
      en: `The last now in history is ${shown(now)}, and ‘${field}’ is ${shown(stands)}`,
    },
    hint: {
      ko: `값이 맞으면 history에 더하세요: ${line}. now가 맞으면 ${back ? `값을 고치세요: ${back}` : '그 값을 지우세요'}`,
      en: inEnglish(
        `If the value is right, add to history: ${line}. If the now is, ${back ? `write ${back}` : 'delete the value'}`,
      ),
    },
  };
}

/** A line does not begin where the line before it ended: two people changed the same value apart. */
export function wrongWas(later: Line, before: Line): DraftFinding {
  const { was, field } = later.change;
  const { now, on } = before.change;
  const repair = now === undefined ? undefined : `was: ${written(now)}`;
  return {
    at: { path: ['history', later.at, 'was'] },
    message: {
      ko: `‘${field}’의 was는 ${shown(was)}인데 그 앞줄(${on})의 now는 ${shown(now)}입니다`,
      en: `The was of ‘${field}’ is ${shown(was)}, and the line before it (${on}) ends at ${shown(now)}`,
    },
    hint: {
      ko: `이렇게 적으세요: ${repair ?? 'was 없이'}. 두 사람이 따로 고친 것이면 ‘${field}’의 값이 무엇인지 먼저 정하세요`,
      en: inEnglish(`Write ${repair ?? 'no was'}; where two people changed it apart, settle first what ‘${field}’ is`),
    },
  };
}

/** As `history` takes it: a list becomes words. */
function written(value: unknown): string {
  return Array.isArray(value) ? JSON.stringify(value.map(nameOf).join(', ')) : inOneLine(value);
}

function nameOf(item: unknown): string {
  return item !== null && typeof item === 'object' && 'id' in item ? String(item.id) : inOneLine(item);
}

/** The old value and the new stand in one message: two lines of a terminal. */
const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const text = value === undefined ? '—' : written(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** In English no Hangul of the file is repeated. */
function inEnglish(hint: string): string {
  return hint.replace(/"[^"\n]*[가-힣][^"\n]*"|[가-힣][가-힣\s.’()]*/g, '…');
}
