import { withParticles } from './particle.ts';
import { spawnSync } from 'node:child_process';
import type { Message } from './problem.ts';
import { isPicture, noPicture, type Picture } from './picture.ts';
import { markOf } from './pictureStore.ts';
import { countLines, type WrittenFile } from './writtenFile.ts';

/** What `content/` held at a commit, or why that cannot be known. */
export type PastContent = { files: WrittenFile[] } | { refused: Message };

/** Reads the facts under a content folder as they stood at a git revision; nothing in the folder is touched. */
export function readPastContent(root: string, ref: string): PastContent {
  const inside = git(root, ['rev-parse', '--is-inside-work-tree']);
  if (inside === 'no git') return { refused: noGit };
  if (inside.status !== 0) return { refused: noRepository(root, inside.stderr) };
  const commit = findCommit(root, ref);
  if (typeof commit !== 'string') return commit;
  const listed = run(root, ['ls-tree', '-r', '-l', '-z', commit]);
  if (listed.status !== 0) return { refused: unreadable(ref, listed.stderr) };
  const blobs = listed.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, hash, size, path = ''] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry) ?? [];
      const isRead = /\.(?:mdx|csv)$/.test(path) || isPicture(path);
      return hash && isRead ? [{ hash, size: Number(size), path: path.normalize('NFC') }] : [];
    });
  const files: WrittenFile[] = [];
  for (const some of inLoads(blobs)) {
    const read = readBlobs(root, ref, some);
    if ('refused' in read) return read;
    files.push(...read.files);
  }
  return { files };
}

interface Blob {
  hash: string;
  path: string;
  size: number;
}

/** What one answer of git may hold: texts are few bytes, pictures are many. */
const LOAD = 2 ** 28;

function inLoads(blobs: readonly Blob[]): Blob[][] {
  const loads: Blob[][] = [];
  let room = 0;
  for (const blob of blobs) {
    room -= blob.size;
    if (room < 0) {
      loads.push([]);
      room = LOAD - blob.size;
    }
    loads.at(-1)?.push(blob);
  }
  return loads;
}

function findCommit(root: string, ref: string): string | { refused: Message } {
  const found = ref.startsWith('-')
    ? undefined
    : run(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
        .stdout.toString('utf8')
        .trim();
  if (found) return found;
  const isShallow = run(root, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
  return { refused: isShallow ? shallow(ref) : unknownRef(ref) };
}

/** One `git cat-file` for all: a process for each of hundreds of files would take seconds. */
function readBlobs(root: string, ref: string, blobs: readonly Blob[]): PastContent {
  const { status, stdout, stderr } = run(root, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''));
  if (status !== 0) return { refused: unreadable(ref, stderr) };
  const files: WrittenFile[] = [];
  let at = 0;
  for (const { path } of blobs) {
    const headEnd = stdout.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(stdout.subarray(at, headEnd).toString('utf8'))?.[1]);
    if (!Number.isInteger(size)) return { refused: unreadable(ref, path) };
    const bytes = stdout.subarray(headEnd + 1, headEnd + 1 + size);
    const text = isPicture(path) ? pictureThen(bytes) : bytes.toString('utf8');
    files.push({ path, text, lines: countLines(text) });
    at = headEnd + 1 + size + 1;
  }
  return { files };
}

/** Of a picture of then only which it was is known: nothing is encoded of it. */
const pictureThen = (bytes: Uint8Array): string =>
  JSON.stringify({ ...noPicture({ why: 'gone' }), mark: markOf(bytes) } satisfies Picture);

interface Answer {
  status: number | null;
  stdout: Buffer;
  stderr: string;
}

function git(root: string, args: string[], input = ''): Answer | 'no git' {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  // A git hook hands these on, relative to another folder than ours; git finds the repository without them.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']) Reflect.deleteProperty(env, name);
  const { error, status, stdout, stderr } = spawnSync('git', args, { cwd: root, input, maxBuffer: 2 ** 29, env });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return 'no git';
  return { status, stdout, stderr: stderr.toString('utf8').trim().split('\n')[0] ?? '' };
}

function run(root: string, args: string[], input?: string): Answer {
  const answer = git(root, args, input);
  return answer === 'no git' ? { status: 1, stdout: Buffer.alloc(0), stderr: 'git: not found' } : answer;
}

const noGit: Message = {
  ko: 'git을 찾을 수 없어 --since로 견줄 수 없습니다. git을 설치하세요',
  en: 'git was not found, so --since has nothing to compare with. Install git',
};
const noRepository = (root: string, says: string): Message =>
  /not a git repository/.test(says)
    ? {
        ko: `git 저장소 안의 폴더가 아니어서 --since로 견줄 수 없습니다: ${root}`,
        en: `${root} is not in a git repository, so --since has nothing to compare with`,
      }
    : { ko: `git이 이 폴더를 읽지 못합니다: ${says}`, en: `git cannot read this folder: ${says}` };
const shallow = (ref: string): Message => ({
  ko: withParticles`‘${ref}’가 이 얕은 복제본에 없습니다. ‘git fetch --unshallow’를 돌리거나, 워크플로라면 checkout에 ‘fetch-depth: 0’을 적으세요`,
  en: `This shallow clone does not reach ‘${ref}’. Run git fetch --unshallow, or in a workflow check out with fetch-depth: 0`,
});
const unknownRef = (ref: string): Message => ({
  ko: `git이 모르는 이름입니다: ${ref}. 커밋, 브랜치, 태그 가운데 하나를 적으세요`,
  en: `git does not know ‘${ref}’. Name a commit, a branch or a tag`,
});
const unreadable = (ref: string, says: string): Message => ({
  ko: `‘${ref}’의 content를 읽지 못했습니다: ${says}`,
  en: `The content at ‘${ref}’ could not be read: ${says}`,
});
