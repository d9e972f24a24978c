import { findConflictMarks } from './conflictMarks.ts';
import { decodeBytes, encodingWords } from './decode.ts';
import { findExcess } from './depth.ts';
import { DISK, LARGEST_FILE_BYTES, type Disk } from './disk.ts';
import { hasPlace } from './hasPlace.ts';
import { findNameFaults } from './nameFaults.ts';
import { isPicture } from './picture.ts';
import type { Problem } from './problem.ts';
import { readPictures, type PictureRead } from './readPictures.ts';
import { aboutPath, unreadable, walkFolder } from './walkFolder.ts';
import { countLines, toProblem, type WrittenFile } from './writtenFile.ts';
import { otherEncoding } from './rules/encodings.ts';
import { oversizedFile } from './rules/folders.ts';

/** What was read. Where a whole folder would not open (`isComplete` false), nobody can say what is missing. */
export interface ReadFolder {
  files: WrittenFile[];
  problems: Problem[];
  isComplete: boolean;
}

/** Everything written under a `content/` folder, sorted by path, with what is wrong with the files as files. */
export function readFolder(root: string, disk: Disk = DISK): ReadFolder {
  const walk = walkFolder(root);
  // What is there and is not read still claims its name: nobody is told that it is missing.
  const claimed = walk.problems.filter(({ file }) => hasPlace(file)).map(({ file }) => unreadFile(file));
  const problems = [...walk.problems, ...nameFaultsOf(walk.paths)];
  const pictures = readPictures(walk.paths.filter(isRead).map((path) => `${root}/${path}`));
  const files = walk.paths.map((diskPath) => {
    const path = diskPath.normalize('NFC');
    const picture = pictures.get(`${root}/${diskPath}`);
    const read = picture ? pictureAt(path, picture) : readOne(`${root}/${diskPath}`, path, disk);
    problems.push(...read.problems);
    return read.file;
  });
  return { files: [...files, ...claimed], problems, isComplete: walk.isComplete };
}

/** A picture where one may lie: elsewhere it is a file like another, and in nobody’s way. */
const isRead = (path: string): boolean => isPicture(path) && hasPlace(path);

let lastNamed: { paths: readonly string[]; problems: Problem[] } | undefined;

/** What is wrong with the names; asked again of the same names, what was found. */
function nameFaultsOf(paths: readonly string[]): Problem[] {
  const isSame = lastNamed?.paths.length === paths.length && paths.every((path, at) => path === lastNamed?.paths[at]);
  if (!lastNamed || !isSame) lastNamed = { paths, problems: findNameFaults(paths) };
  return lastNamed.problems;
}

function unreadFile(path: string): WrittenFile {
  return { path, text: '', lines: countLines(''), unread: true };
}

/** A file with what is wrong with it as a file. */
interface ReadFile {
  file: WrittenFile;
  problems: Problem[];
}

/**
 * What was read last under each path, with the very bytes it was read from. The same bytes give the same object, so that
 * what is known of it can be remembered by it; nothing here looks at dates or sizes, which lie.
 */
const lastRead = new Map<string, { bytes: Uint8Array; read: ReadFile }>();

/** The same of pictures, by what is known of them. */
const lastPictures = new Map<string, ReadFile>();

/** Gives back the memory: for a build, which reads the content once. */
export function forgetFiles(): void {
  lastRead.clear();
  lastPictures.clear();
}

function pictureAt(path: string, picture: PictureRead): ReadFile {
  if ('unreadable' in picture) return { file: unreadFile(path), problems: [unreadable(path, picture.unreadable)] };
  const text = JSON.stringify(picture);
  const last = lastPictures.get(path);
  if (last?.file.text === text) return last;
  const read = { file: { path, text, lines: countLines(text) }, problems: [] };
  lastPictures.set(path, read);
  return read;
}

function readOne(absolute: string, path: string, disk: Disk): ReadFile {
  let bytes: Uint8Array;
  try {
    bytes = disk.read(absolute);
    if (bytes.length > LARGEST_FILE_BYTES)
      return { file: unreadFile(path), problems: [aboutPath(path, oversizedFile, tooLarge(disk.size(absolute)))] };
  } catch (error) {
    return { file: unreadFile(path), problems: [unreadable(path, error)] };
  }
  const last = lastRead.get(path);
  if (last && Buffer.compare(last.bytes, bytes) === 0) return last.read;
  const kept = Uint8Array.from(bytes);
  const read = decodeFile(path, kept);
  lastRead.set(path, { bytes: kept, read });
  return read;
}

function decodeFile(path: string, bytes: Uint8Array): ReadFile {
  const unread = unreadFile(path);
  const decoded = decodeBytes(bytes);
  // Of what nothing reads it is said that nothing does: a sort of picture that we do not take is no text in another encoding.
  if (!decoded)
    return { file: unread, problems: hasPlace(path) ? [aboutPath(path, otherEncoding, encodingWords(undefined))] : [] };
  const file: WrittenFile = { path, text: decoded.text, lines: countLines(decoded.text) };
  const problems: Problem[] = [];
  if (decoded.encoding) {
    const fix = { decodeFrom: decoded.encoding };
    problems.push(toProblem(file, { ...encodingWords(decoded.encoding), span: { start: 0, end: 0 }, fix }));
  }
  const conflicts = findConflictMarks(decoded.text, file.lines);
  problems.push(...conflicts.map((finding) => toProblem(file, finding)));
  // Of two texts in one nobody can say what is wrong with it.
  if (conflicts.length > 0) return { file: unread, problems };
  const excess = hasPlace(path) ? findExcess(decoded.text) : undefined;
  if (!excess) return { file, problems };
  const { start, ...words } = excess;
  problems.push(toProblem(file, { rule: oversizedFile, span: { start, end: start + 1 }, ...words }));
  return { file: unread, problems };
}

function tooLarge(size: number) {
  return {
    message: { ko: `파일이 너무 큽니다(${size}바이트)`, en: `The file is too large (${size} bytes)` },
    hint: { ko: `${LARGEST_FILE_BYTES}바이트 아래로 나누세요`, en: `Keep a fact under ${LARGEST_FILE_BYTES} bytes` },
  };
}
