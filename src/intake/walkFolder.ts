import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Message, Problem } from './problem.ts';
import { countLines, toProblem } from './writtenFile.ts';
import { noPlainFile, unreadableFile } from './rules/folders.ts';
import type { Rule } from './rule.ts';

/** Files that a machine leaves behind and nobody means. */
const IGNORED = /^\.|^Thumbs\.db$|^desktop\.ini$/i;

/** What a walk found: paths relative to the root as the disk spells them, sorted, and what cannot be walked. */
export interface Walk {
  paths: string[];
  problems: Problem[];
  /** False where a folder would not open. */
  isComplete: boolean;
}

/** Every plain file under a folder. Links are named and not followed, so that no walk leaves the folder or circles. */
export function walkFolder(root: string): Walk {
  const walk: Walk = { paths: [], problems: [], isComplete: true };
  for (const entry of readdirSync(root, { withFileTypes: true })) visitEntry(root, entry.name, entry, walk);
  walk.paths.sort();
  return walk;
}

function visitEntry(root: string, path: string, entry: Dirent, walk: Walk): void {
  if (IGNORED.test(entry.name)) return;
  if (entry.isFile()) return void walk.paths.push(path);
  if (entry.isSymbolicLink()) return void walk.problems.push(linkProblem(root, path));
  if (!entry.isDirectory()) return void walk.problems.push(aboutPath(path, noPlainFile, notAFile));
  let inside: Dirent[];
  try {
    inside = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    walk.isComplete = false;
    return void walk.problems.push(unreadable(path, error));
  }
  for (const child of inside) visitEntry(root, `${path}/${child.name}`, child, walk);
}

/** A problem of a path as a whole, without any of its text. */
export function aboutPath(path: string, rule: Rule, words: { message: Message; hint: Message }): Problem {
  const file = { path: path.normalize('NFC'), text: '', lines: countLines('') };
  return toProblem(file, { rule, span: { start: 0, end: 0 }, ...words });
}

/** Why the disk would not let us read a file or folder, in one sentence. */
export function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Record<string, { message: Message; hint: Message }> = {
    ENOENT: {
      message: { ko: '읽는 사이에 사라졌습니다', en: 'It vanished while being read' },
      hint: { ko: '저장이 끝난 뒤 다시 실행하세요', en: 'Run again when it has been saved' },
    },
    EACCES: {
      message: { ko: '읽을 권한이 없습니다', en: 'There is no permission to read it' },
      hint: { ko: `chmod u+rX '${path}'`, en: `chmod u+rX '${path}'` },
    },
  };
  const words = known[code === 'EPERM' ? 'EACCES' : code] ?? {
    message: { ko: `디스크에서 읽지 못했습니다(${code})`, en: `The disk could not read it (${code})` },
    hint: { ko: '파일을 다시 받아 저장하세요', en: 'Save the file again from a good copy' },
  };
  return aboutPath(path, unreadableFile, words);
}

function linkProblem(root: string, path: string): Problem {
  const target = targetOf(join(root, path));
  const inside = target?.startsWith(`${realpathSync(root)}/`) ?? false;
  return aboutPath(path, noPlainFile, {
    message:
      target === undefined
        ? { ko: '아무것도 가리키지 않는 심볼릭 링크입니다', en: 'This symbolic link points at nothing' }
        : inside
          ? { ko: '심볼릭 링크는 읽지 않습니다', en: 'Symbolic links are not read' }
          : {
              ko: '폴더 밖을 가리키는 심볼릭 링크입니다. 읽지 않았습니다',
              en: 'This symbolic link leads out of the folder; it was not read',
            },
    hint: {
      ko: '링크를 지우고 파일을 이 자리에 복사하세요',
      en: 'Remove the link and copy the file to this place',
    },
  });
}

function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

const notAFile = {
  message: { ko: '보통 파일이 아닙니다(파이프나 장치)', en: 'This is no plain file (a pipe or a device)' },
  hint: { ko: '지우고 .mdx 파일로 다시 만드세요', en: 'Remove it and write an .mdx file' },
};
