import { spawnSync } from 'node:child_process';
import { readPastContent } from '#intake/pastContent';
import type { Message } from '#intake/problem';
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

/** Runs git in the content folder. Hooks and signing are the editor's own. */
export const git = (root: string, args: readonly string[]) => run(root, 'git', args);

/** Runs a command in the content folder; nothing is asked at a terminal that nobody sees. */
function run(root: string, command: string, args: readonly string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GH_PROMPT_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  return { ok: status === 0, said: ((status === 0 ? stdout : stderr || stdout) ?? '').trim() };
}

/** The tools of the hosts, by what opens a request there: a branch and a message become one that others review. */
const HOST_TOOLS = {
  gh: (branch: string, title: string, body: string) => [
    ...['pr', 'create', '--head', branch, '--title', title, '--body', body],
  ],
  glab: (branch: string, title: string, body: string) => [
    ...['mr', 'create', '--yes', '--source-branch', branch, '--title', title, '--description', body],
  ],
};
type HostTool = keyof typeof HOST_TOOLS;

/** Where a branch goes, and the installed tool of the host that opens a request there; empty where there is none. */
export function remoteOf(root: string): { remote: string; tool: HostTool | '' } {
  const remote = git(root, ['remote']).said.split('\n')[0] ?? '';
  const { said: url } = git(root, ['remote', 'get-url', remote]);
  const meant: HostTool[] = url.includes('gitlab') ? ['glab'] : url.includes('github') ? ['gh'] : ['gh', 'glab'];
  const tool = remote === '' ? undefined : meant.find((name) => run(root, name, ['--version']).ok);
  return { remote, tool: tool ?? '' };
}

/** What handing over came to. */
export interface HandedOver {
  branch: string;
  pushed: boolean;
  /** Whether those who review were asked. */
  requested: boolean;
  said: string;
}

/** What is to be handed over, and how far: each step only where it was asked for. */
export interface HandingOver {
  branch: string;
  message: string;
  push: boolean;
  request: boolean;
}

/** A branch and a commit of what changed in the content; a push and a request, where asked for and where there is a remote. */
export function handOver(
  root: string,
  { branch, message, push, request }: HandingOver,
): HandedOver | { refused: Message } {
  const made = git(root, ['switch', '-c', branch]);
  if (!made.ok) return { refused: { ko: made.said, en: made.said } };
  for (const step of [
    ['add', '-A', '--', '.'],
    ['commit', '-m', message, '--', '.'],
  ]) {
    const { ok, said } = git(root, step);
    if (ok) continue;
    // Nothing is handed over: the editor is where they were, and may try the same name again.
    git(root, ['switch', '-']);
    git(root, ['branch', '-D', branch]);
    return { refused: { ko: said, en: said } };
  }
  const { remote, tool } = remoteOf(root);
  if (!(push || request) || remote === '')
    return { branch, pushed: false, requested: false, said: git(root, ['log', '-1', '--oneline']).said };
  const sent = git(root, ['push', '-u', remote, branch]);
  if (!sent.ok || !request || tool === '') return { branch, pushed: sent.ok, requested: false, said: sent.said };
  const [title = branch, ...body] = message.split('\n');
  const { ok, said } = run(root, tool, HOST_TOOLS[tool](branch, title, body.join('\n').trim()));
  return { branch, pushed: true, requested: ok, said };
}
