import { judgeRead, type AssembledFolder } from '#facts/desk/assembleFolder';
import { DISK, type Disk } from '#intake/disk';
import { isPicture } from '#intake/picture';
import type { Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import { countLines, type WrittenFile } from '#intake/writtenFile';

/** What files are to say, by their paths; `undefined` for one that is to go. */
export type Change = ReadonlyMap<string, string | undefined>;

/** The content as it would be, judged, with what the change does that was not there before. */
export interface JudgedChange {
  judged: AssembledFolder;
  mistakes: Problem[];
}

/** Judges a change before a byte of it is written. What was wrong before, elsewhere, keeps nobody from mending. */
export function judgeChange(root: string, change: Change): JudgedChange {
  const before = wrongBefore(root);
  const judged = judgeRead(readWith(root, change));
  // Written, this is what the next change finds.
  tried = { files: judged.files, wrong: namesOf(judged.mistakes) };
  return { judged, mistakes: judged.mistakes.filter((mistake) => !before.has(nameOf(mistake))) };
}

interface Known {
  files: readonly WrittenFile[];
  wrong: ReadonlySet<string>;
}
let last: Known | undefined;
let tried: Known | undefined;

/** What is wrong already. The same texts are not judged again, whatever was judged between: each try of an edit asks. */
function wrongBefore(root: string): ReadonlySet<string> {
  const read = readFolder(root);
  const known = [last, tried].find((each) => each && isSame(each.files, read.files));
  last = known ?? { files: read.files, wrong: namesOf(judgeRead(read).mistakes) };
  return last.wrong;
}

const isSame = (one: readonly WrittenFile[], other: readonly WrittenFile[]): boolean =>
  one.length === other.length && other.every(({ path, text }, at) => path === one[at]?.path && text === one[at]?.text);

const namesOf = (mistakes: readonly Problem[]): Set<string> => new Set(mistakes.map(nameOf));

const nameOf = ({ code, file, message }: Problem): string => `${code} ${file} ${message.ko}`;

/** The folder as it would be read: what is written anew in place of what is there, and what is new beside it. */
function readWith(root: string, change: Change) {
  const replaced = (path: string): Buffer | undefined => {
    const text = change.get(path.slice(root.length + 1).normalize('NFC'));
    return text === undefined ? undefined : Buffer.from(text);
  };
  const disk: Disk = {
    size: (path) => replaced(path)?.length ?? DISK.size(path),
    read: (path) => replaced(path) ?? DISK.read(path),
  };
  const read = readFolder(root, disk);
  const named = new Set(read.files.map(({ path }) => path));
  const added = [...change].flatMap(([path, text]) =>
    text === undefined || named.has(path) ? [] : [{ path, text, lines: countLines(text) }],
  );
  const kept = read.files.flatMap((file) => {
    if (!change.has(file.path)) return [file];
    const text = change.get(file.path);
    if (text === undefined) return [];
    // A picture is read where it lies, by what opens pictures: of another in its place the text says what is known.
    return [isPicture(file.path) ? { path: file.path, text, lines: countLines(text) } : file];
  });
  const files = added.length > 0 ? [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : 1)) : kept;
  return { ...read, files };
}
