import { withParticles } from './particle.ts';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from './decode.ts';
import type { Edit, Fix, Message, Problem } from './problem.ts';
import { writeAtomically } from './writeAtomically.ts';
import type { WrittenFile } from './writtenFile.ts';

/** The disk would not take a repair. The file it names is as it was. */
export class FixFailure extends Error {
  readonly words: Message;
  constructor(file: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const why = DISK_SAYS[code] ?? { ko: `디스크 오류 ${code}`, en: `disk error ${code}` };
    super(code, { cause });
    this.words = {
      ko: withParticles`${file}을(를) 고치지 못했습니다: ${why.ko}. 파일은 그대로입니다`,
      en: `${file} could not be mended: ${why.en}. The file is as it was`,
    };
  }
}

const DENIED: Message = { ko: '쓸 권한이 없습니다', en: 'there is no permission to write' };
const DISK_SAYS: Record<string, Message> = {
  ENOSPC: { ko: '디스크가 가득 찼습니다', en: 'the disk is full' },
  EDQUOT: { ko: '디스크 할당량이 찼습니다', en: 'the disk quota is used up' },
  EROFS: { ko: '읽기 전용 디스크입니다', en: 'the disk is read-only' },
  EACCES: DENIED,
  EPERM: DENIED,
};

/** What was read and what is wrong with it. */
export interface Judged {
  files: readonly WrittenFile[];
  problems: readonly Problem[];
}

/** Enough for repairs that uncover each other; more would be two repairs undoing one another. */
const MOST_ROUNDS = 12;

/** Mends what can be mended, judging again after each round, until nothing more can. Returns how many and the last judgement. */
export function fixAll<T extends Judged>(root: string, judge: () => T): { fixed: number; judged: T } {
  let fixed = 0;
  let judged = judge();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const applied = applyFixes(root, judged);
    if (applied === 0) break;
    fixed += applied;
    judged = judge();
  }
  return { fixed, judged };
}

/** One round. A file is renamed, or written again as a whole, or edited: the next round sees what that uncovers. */
export function applyFixes(root: string, { files, problems }: Judged): number {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const byFile = Map.groupBy(
    problems.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  let applied = 0;
  for (const [file, found] of byFile) {
    try {
      applied += mend(
        root,
        file,
        texts.get(file) ?? '',
        found.flatMap(({ fix }) => fix ?? []),
      );
    } catch (error) {
      throw new FixFailure(file, error);
    }
  }
  return applied;
}

function mend(root: string, file: string, judgedText: string, fixes: readonly Fix[]): number {
  for (const fix of fixes) {
    if (!('moveTo' in fix)) continue;
    const target = join(root, fix.moveTo);
    if (existsSync(target)) return 0;
    renameSync(join(root, fix.moveFrom), target);
    return 1;
  }
  const path = join(root, file);
  const decoded = decodeBytes(readFileSync(path));
  // Someone saved it in between: their text is judged first.
  if (decoded?.text !== judgedText) return 0;
  if (fixes.some((fix) => 'decodeFrom' in fix)) return write(path, judgedText, 1);
  if (fixes.some((fix) => 'lineEnds' in fix)) return write(path, judgedText.replace(/\r\n?/g, '\n'), 1);
  const edits = apart(fixes.filter((fix): fix is Edit => 'span' in fix));
  return write(path, edited(judgedText, edits), edits.length);
}

function write(path: string, text: string, applied: number): number {
  writeAtomically(path, new TextEncoder().encode(text));
  return applied;
}

/** The edits that do not overlap, from the start of the text. The others wait for the next round. */
function apart(edits: readonly Edit[]): Edit[] {
  let last: Edit['span'] = { start: -1, end: -1 };
  const isInsertion = ({ start, end }: Edit['span']): boolean => start === end;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span }) => {
      if (span.start < last.end) return false;
      if (span.start === last.end && (isInsertion(span) || isInsertion(last))) return false;
      last = span;
      return true;
    });
}

/** The text with its edits made and every other character as it was. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const { span, text: replacement } of edits) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
