import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { countLines, toProblem, type WrittenFile } from './writtenFile.ts';

/** No fact is longer than this; what is larger is a mistake, and is not read. */
const LARGEST_FILE_BYTES = 300_000;

/** Files that a machine leaves behind and nobody means. */
const IGNORED = /(^|\/)(\.|Thumbs\.db$)/;

/** Everything written under a `content/` folder, sorted by path, with what could not be read as text. */
export function readFolder(root: string): { files: WrittenFile[]; problems: Problem[] } {
  const files: WrittenFile[] = [];
  const problems: Problem[] = [];
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !IGNORED.test(path.slice(root.length)))
    .sort();
  for (const absolute of paths) {
    const path = absolute
      .slice(root.length)
      .replace(/^[/\\]/, '')
      .replaceAll('\\', '/')
      .normalize('NFC');
    const read = decode(path, readFileSync(absolute));
    if ('file' in read) files.push(read.file);
    else problems.push(read.problem);
  }
  return { files, problems };
}

function decode(path: string, bytes: Buffer): { file: WrittenFile } | { problem: Problem } {
  const empty: WrittenFile = { path, text: '', lines: countLines('') };
  const whole = { start: 0, end: 0 };
  if (bytes.length > LARGEST_FILE_BYTES) {
    return {
      problem: toProblem(empty, {
        code: 'D69',
        span: whole,
        message: {
          ko: `파일이 너무 큽니다(${bytes.length}바이트)`,
          en: `The file is too large (${bytes.length} bytes)`,
        },
        hint: {
          ko: `${LARGEST_FILE_BYTES}바이트 아래로 나누세요`,
          en: `Keep a fact under ${LARGEST_FILE_BYTES} bytes`,
        },
      }),
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file: { path, text, lines: countLines(text) } };
  } catch {
    return {
      problem: toProblem(empty, {
        code: 'D62',
        span: whole,
        message: { ko: 'UTF-8이 아닙니다', en: 'This is not UTF-8' },
        hint: { ko: '편집기에서 UTF-8로 저장하세요', en: 'Save it as UTF-8 in your editor' },
      }),
    };
  }
}
