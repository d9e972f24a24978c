import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * Which way a push takes to its readers. A change of `content/` alone, made to what is published, passes the check of facts, the build of
 * what changed and the checks of the built site; the full suite runs afterwards. Any other change passes everything before.
 */
export interface Lane {
  lane: 'content' | 'code';
  /** The commit to compare with; undefined where none is published, or it is gone. */
  since: string | undefined;
  why: string;
}

/** In which lane HEAD goes, by the last commit that was published. Where anything is in doubt: everything. */
export function laneOf(published: string | undefined, { inParts = false, cwd = '.' } = {}): Lane {
  if (published === undefined || published === '')
    return { lane: 'code', since: undefined, why: 'nothing was published yet' };
  if (!isCommit(published, cwd)) {
    const why = `the published commit ${published} is gone from the repository`;
    return { lane: 'code', since: undefined, why };
  }
  const all = (why: string): Lane => ({ lane: 'code', since: published, why });
  if (inParts) return all('the site is built in parts');
  if (!isAncestor(published, 'HEAD', cwd)) return all(`HEAD does not follow the published ${published}`);
  // Both ends of a move count, whatever git takes it for.
  const changed = git(cwd, 'diff', '--name-only', '--no-renames', '-z', published, 'HEAD').stdout.split('\0');
  const paths = changed.filter((path) => path !== '');
  const other = paths.find((path) => !path.startsWith('content/'));
  if (other !== undefined) return all(`${other} has changed since ${published}`);
  return { lane: 'content', since: published, why: `of content/ alone, ${paths.length} files since ${published}` };
}

/** Whether a commit may go out now: what is published must not be newer, or the same push would be undone by an older one. */
export function mayFollow(published: string | undefined, cwd = '.'): boolean {
  if (published === undefined || published === '' || !isCommit(published, cwd)) return true;
  const head = git(cwd, 'rev-parse', 'HEAD').stdout.trim();
  return head === published || !isAncestor('HEAD', published, cwd);
}

function isCommit(name: string, cwd: string): boolean {
  return /^[0-9a-f]{40}$/.test(name) && git(cwd, 'cat-file', '-e', `${name}^{commit}`).status === 0;
}

function isAncestor(older: string, newer: string, cwd: string): boolean {
  return git(cwd, 'merge-base', '--is-ancestor', older, newer).status === 0;
}

function git(cwd: string, ...args: string[]): { status: number | null; stdout: string } {
  return spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
}

// `node src/cli/publish/lane.ts [COMMIT]`: as a workflow reads the outputs of a step.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const published = process.argv[2];
  const { lane, since = '', why } = laneOf(published, { inParts: Boolean(process.env['SHARDS']) });
  console.error(`${lane}: ${why}`);
  console.log(`lane=${lane}\nsince=${since}\nwhy=${why}\nfollows=${mayFollow(published)}`);
}
