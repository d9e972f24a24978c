import { spawnSync } from 'node:child_process';
import { readPastContent } from '#intake/pastContent';
import type { Published } from '#mend/untold';

let known: { commit: string; published: Published } | undefined;

/** What is published, as far as this clone knows: the main branch of its remote, else its last commit. Undefined without git. */
export function publishedContent(root: string): Published | undefined {
  const commit = firstOf(root, ['origin/main', 'origin/master', 'HEAD']);
  if (commit === undefined) return undefined;
  if (known?.commit === commit) return known.published;
  const past = readPastContent(root, commit);
  if ('refused' in past || past.files.length === 0) return undefined;
  known = { commit, published: { ref: commit.slice(0, 9), files: past.files } };
  return known.published;
}

function firstOf(root: string, refs: readonly string[]): string | undefined {
  for (const ref of refs) {
    const { ok, said } = git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    if (ok && said) return said;
  }
  return undefined;
}

/** Runs git in the content folder. Hooks and signing are the editor's own; nothing is asked at a terminal that nobody sees. */
export function git(root: string, args: readonly string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    timeout: 60_000,
  });
  return { ok: status === 0, said: (status === 0 ? stdout : stderr || stdout || '').trim() };
}

/** What handing over came to. */
export interface HandedOver {
  branch: string;
  pushed: boolean;
  said: string;
}

/** A branch and a commit of what changed in the content, and a push where that was asked for and there is a remote. */
export function handOver(
  root: string,
  { branch, message, push }: { branch: string; message: string; push: boolean },
): HandedOver | { refused: string } {
  const steps = [
    ['switch', '-c', branch],
    ['add', '-A', '--', '.'],
    ['commit', '-m', message, '--', '.'],
  ];
  for (const step of steps) {
    const { ok, said } = git(root, step);
    if (!ok) return { refused: said };
  }
  const remote = git(root, ['remote']).said.split('\n')[0] ?? '';
  if (!push || remote === '') return { branch, pushed: false, said: git(root, ['log', '-1', '--oneline']).said };
  const { ok, said } = git(root, ['push', '-u', remote, branch]);
  return { branch, pushed: ok, said };
}
