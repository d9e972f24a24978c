import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { usesOfExplainers } from './usesOfExplainers.ts';
import { readFolder } from '#intake/readFolder';
import { writeAtomically } from '#intake/writeAtomically';
import type { WrittenFile } from '#intake/writtenFile';
import { placementOf } from '#facts/kinds/placement';
import { leftBeside } from '#facts/desk/filesBeside';
import type { Text } from '#facts/values/text';
import { hashOfWords } from '#facts/values/takenWords';
import { soughtOf, type Sought } from './lookThrough.ts';
import { withPublicLine } from './publicLine.ts';
import { takenFrom, type Refused } from './takenFrom.ts';

/** An editor's order. */
export interface TakedownOrder {
  /** Relative to the content folder. */
  path: string;
  field?: string | undefined;
  sentence?: string | undefined;
  why: Text;
  /** The day. */
  on: string;
}

/** Takes the words out of the content and writes the public line; gives what no file may hold any more. Nothing is written where it is refused. */
export function takeDown(
  root: string,
  { path, field, sentence, why, on }: TakedownOrder,
): { sought: Sought[]; written: string[] } | { refused: Refused } {
  const { files } = readFolder(root);
  const file = files.find((each) => each.path === path);
  const { role } = placementOf(path);
  if (!file || role === 'handbook' || role === 'misplaced')
    return { refused: [`내릴 파일이 없습니다: ${root}/${path}`, `There is no ${root}/${path} to take down`] };
  const taking = takenFrom({ file, field, sentence });
  if ('refused' in taking) return taking;
  const { words, cut, line } = taking;
  const told = `${why.ko} ${why.en}`;
  const sought = soughtOf(line, words);
  const repeated = sought.find(({ as, pattern }) => as === 'read' && pattern.test(told.replace(/\s+/g, '')));
  if (repeated)
    return {
      refused: [
        '까닭이 내리는 말을 되풀이합니다. 그 말 없이 적으세요.',
        'The reason repeats the words that go. Say it without them.',
      ],
    };
  const heads = headsFor(path, files);
  const full = { on, ...line, why, hash: hashOfWords(words) };
  const isProse = role === 'story' || (role === 'explainer' && /^(?:headline|dek)/.test(field ?? 'headline'));
  const text = cut && file.text.slice(0, cut.start) + file.text.slice(cut.end);
  for (const head of heads) {
    const now = head.path === path && text !== undefined ? { ...head, text } : head;
    writeAtomically(join(root, head.path), Buffer.from(withPublicLine(now, full, isProse)));
  }
  // Its rows and its picture go with a whole fact.
  const beside =
    text === undefined
      ? leftBeside(
          files.filter((each) => each !== file),
          files,
        )
      : [];
  for (const each of beside) rmSync(join(root, each.path));
  if (text === undefined) rmSync(join(root, path));
  else if (!heads.some((head) => head.path === path)) writeAtomically(join(root, path), Buffer.from(text));
  return {
    sought,
    written: [...new Set([path, ...beside.map((each) => each.path), ...heads.map((head) => head.path)])].map((each) =>
      join(root, each),
    ),
  };
}

/** The explainers whose readers saw it: its own, or of what is shared those that name it. */
function headsFor(path: string, files: readonly WrittenFile[]): WrittenFile[] {
  const at = placementOf(path);
  const heads = files.filter((file) => placementOf(file.path).role === 'explainer');
  const [scope = ''] = path.split('/');
  if (scope !== 'reference') return heads.filter((head) => head.path.startsWith(`${scope}/`));
  const naming = at.role === 'fact' ? usesOfExplainers(files, at.id) : [];
  return naming.length > 0 ? heads.filter((head) => naming.includes(head.path.split('/')[0] ?? '')) : heads;
}
