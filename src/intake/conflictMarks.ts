import type { LineCounter } from 'yaml';
import type { Message } from './problem.ts';
import type { Finding } from './writtenFile.ts';
import { conflictMark } from './rules/lines.ts';

/** What git writes round a place that two people changed and it could not merge, with the name of the side where it gives one. */
const MARK = /^(<{7}|\|{7}|={7}|>{7})(?:[ \t]+(\S.*?))?[ \t]*\r?$/gm;

/** A line that git wrote. */
interface Mark {
  sign: string;
  side: string | undefined;
  start: number;
  end: number;
}

/** Each place that git could not merge, told once at its first mark; a mark left alone is told by itself. */
export function findConflictMarks(text: string, lines: LineCounter): Finding[] {
  const marks = [...text.matchAll(MARK)].map(({ 0: line, 1: signs = '', 2: side, index }): Mark => ({
    sign: signs.charAt(0),
    side,
    start: index,
    end: index + line.trimEnd().length,
  }));
  const found: Finding[] = [];
  for (let at = 0; at < marks.length; at++) {
    const first = marks[at] as Mark;
    const last = lastOf(marks, at);
    const words = last < 0 ? alone(text.slice(first.start, first.end)) : between(first, marks[last] as Mark, lines);
    found.push({ rule: conflictMark, span: { start: first.start, end: first.end }, ...words });
    at = Math.max(at, last);
  }
  return found;
}

/** Which mark closes the place that begins at one: `<`, perhaps `|`, `=`, `>`. Negative where they do not follow each other so. */
function lastOf(marks: readonly Mark[], at: number): number {
  const signs = marks.slice(at).map(({ sign }) => sign);
  const length = /^<\|?=>/.exec(signs.join(''))?.[0].length ?? 0;
  return length === 0 ? -1 : at + length - 1;
}

function between(first: Mark, last: Mark, lines: LineCounter): { message: Message; hint: Message } {
  const [upper, lower] = [first.side ?? '—', last.side ?? '—'];
  const [from, to] = [lines.linePos(first.start).line, lines.linePos(last.start).line];
  return {
    message: {
      ko: `git이 합치지 못한 자리입니다: 위는 ‘${upper}’, 아래는 ‘${lower}’`,
      en: `Git could not merge this place: above is ‘${upper}’, below ‘${lower}’`,
    },
    hint: {
      ko: `${from}–${to}번째 줄에서 맞는 글만 남기고 표시 줄(<<<<<<<, |||||||, =======, >>>>>>>)을 지우세요. 둘이 history에 더한 줄은 둘 다 남기고 뒷줄의 was를 앞줄의 now로 고치세요`,
      en: `In lines ${from}–${to} keep what is right and delete the marks (<<<<<<<, |||||||, =======, >>>>>>>). Where both added to history, keep both and let the later was be the earlier now`,
    },
  };
}

function alone(line: string): { message: Message; hint: Message } {
  return {
    message: { ko: `git 충돌 표시가 남았습니다: ${line}`, en: `A conflict mark of git is left: ${line}` },
    hint: {
      ko: '그 줄을 지우고, 두 쪽의 글이 겹쳐 남지 않았는지 보세요',
      en: 'Delete the line, and see that nothing of both sides is left twice',
    },
  };
}
