import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `astro dev` on a copy of the site with the sample content. The copy has its own `.astro/`, so that a dev server which
 * someone has running is left alone; it is not in `test-results/`, which Vite does not watch.
 */
export interface AstroDev {
  url: string;
  /** The folder of the content that it shows. */
  content: string;
  /** Everything the terminal has shown. */
  terminal: () => string;
  /** Changes a file of the content by replacing one text in it. */
  edit: (file: string, from: string, to: string) => void;
  /** What a file of the content says. */
  read: (file: string) => string;
  /** The same of a picture, byte by byte. */
  bytes: (file: string) => Buffer;
  /** Whether the content has a file, or a folder. */
  has: (file: string) => boolean;
  stop: () => Promise<void>;
}

const SITE = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const READY_MS = 60_000;

/**
 * `isPublished`: the content is a git repository whose last commit has it, as if it were what readers see. `fixtures`: the folders of
 * which the content is made, laid over each other.
 */
export async function startAstroDev(port: number, isPublished = false, fixtures = ['sample']): Promise<AstroDev> {
  const workshop = `.cache/astro-dev-${port}`;
  const content = join(workshop, 'content');
  rmSync(workshop, { recursive: true, force: true });
  for (const part of SITE) cpSync(part, join(workshop, part), { recursive: true });
  for (const fixture of fixtures) cpSync(`tests/fixtures/${fixture}`, content, { recursive: true });
  if (isPublished) publish(content);
  // Where Vitest starts it, Astro would take itself for a thing under test, and answer nothing.
  const { VITEST: _ours, ...env } = process.env;
  const server = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: workshop,
    env: { ...env, CONTENT_DIR: 'content', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let shown = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (bytes: Buffer) => (shown += bytes.toString()));
  await isReady(server, () => shown);
  return {
    url: `http://127.0.0.1:${port}`,
    content,
    terminal: () => shown,
    edit: (file, from, to) => {
      const path = join(content, file);
      const before = readFileSync(path, 'utf8');
      if (!before.includes(from)) throw new Error(`${file} does not say ${from}`);
      writeFileSync(path, before.replaceAll(from, to));
    },
    read: (file) => readFileSync(join(content, file), 'utf8'),
    bytes: (file) => readFileSync(join(content, file)),
    has: (file) => existsSync(join(content, file)),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      rmSync(workshop, { recursive: true, force: true });
    },
  };
}

function isReady(server: ChildProcess, shown: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`astro dev is not ready:\n${shown()}`)), READY_MS);
    server.stdout?.on('data', () => {
      if (!shown().includes('watching for file changes')) return;
      clearTimeout(late);
      resolve();
    });
    server.once('exit', () => reject(new Error(`astro dev has ended:\n${shown()}`)));
  });
}

function publish(content: string): void {
  const who = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false'];
  for (const step of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'As it was published'],
  ])
    execFileSync('git', [...who, ...step], { cwd: content });
}
