import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { whyNotReplace } from '../../src/cli/build/ownFolder.ts';
import { writeSums } from '../../src/cli/build/siteSums.ts';
import { nextSite, recoverSite } from '../../src/cli/build/swapSite.ts';

/** A command that is told to write where somebody keeps something says so and leaves it as it is. */
const workshop = mkdtempSync(join(tmpdir(), 'foreign-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

type Files = Record<string, string>;
let folders = 0;

/** A folder with a place in it, `out`, and what stands there and beside it. */
function place(files: Files): { folder: string; out: string } {
  const folder = join(workshop, String(folders++));
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, out: join(folder, 'out') };
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.includes('/.git/'));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

const run = (...args: string[]) => spawnSync('node', args, { encoding: 'utf8' });
const git = (folder: string, ...args: string[]) => spawnSync('git', ['-C', folder, ...args]);
const SITE: Files = { 'out/index.html': 'page', 'out/en/index.html': 'page' };

/** The folders that a build must not replace, and the name that its refusal gives. */
const FOREIGN: [string, string, () => { folder: string; out: string }][] = [
  ['a folder of texts', 'notes/a.txt', () => place({ 'out/notes/a.txt': 'mine' })],
  ['a site of another program', 'index.html', () => place(SITE)],
  ['a file', 'out', () => place({ out: 'mine' })],
  ['a list of sums that is nobody’s', 'dist.sha256', () => place({ 'out/dist.sha256': 'sums of something' })],
  [
    'a site of ours into which somebody has put a file',
    'notes.txt',
    () => {
      const made = place(SITE);
      writeSums(made.out);
      writeFileSync(join(made.out, 'notes.txt'), 'mine');
      return made;
    },
  ],
  [
    'a site of ours that git keeps',
    'dist.sha256',
    () => {
      const made = place(SITE);
      writeSums(made.out);
      git(made.folder, 'init', '--quiet');
      git(made.folder, 'add', '.');
      return made;
    },
  ],
  [
    'something of another’s where the last site would stand meanwhile',
    'plan.txt',
    () => place({ 'out.last/plan.txt': 'mine' }),
  ],
];

describe('npm run build --out', { timeout: 60_000 }, () => {
  it.each(FOREIGN)('leaves %s alone, and says what is in the way', (_what, named, made) => {
    const { folder, out } = made();
    const before = filesIn(folder);
    const { status, stderr } = run('src/cli/build.ts', '--out', out);
    expect({ status, files: filesIn(folder) }).toEqual({ status: 2, files: before });
    expect(stderr).toContain(named);
    expect(stderr).toMatch(/그대로 두었습니다\.\n.*Nothing was touched\.\n$/);
  });

  it('takes the place of a site of ours, of an empty folder, and of nothing', () => {
    const ours = place({ ...SITE, 'out/.DS_Store': 'the machine’s' });
    expect(whyNotReplace(ours.out)).toBeDefined();
    writeSums(ours.out);
    expect(whyNotReplace(ours.out)).toBeUndefined();
    // What a reader’s program has left since is nobody’s work.
    writeFileSync(join(ours.out, 'en/.DS_Store'), '');
    expect(whyNotReplace(ours.out)).toBeUndefined();
    const empty = place({});
    expect(whyNotReplace(empty.out)).toBeUndefined();
    mkdirSync(empty.out);
    expect(whyNotReplace(empty.out)).toBeUndefined();
  });

  it('sweeps what builds have left unfinished beside it, and nothing that is called so by chance', () => {
    const kept = [
      'out.next-year-plan/a',
      'out.next/a',
      'out.nextdoor',
      'out.next-7b/a',
      'out.next-7.parts/a',
      'output/a',
    ];
    const left = ['out.next-4711/index.html', 'out.next-4711.part/index.html'];
    const { folder, out } = place(Object.fromEntries([...kept, ...left].map((path) => [path, 'x'])));
    nextSite(out);
    expect(Object.keys(filesIn(folder)).sort()).toEqual([...kept].sort());
  });

  it('takes back the last site after a build was cut off, and not what only bears its name', () => {
    const other = place({ 'out.last/plan.txt': 'mine' });
    recoverSite(other.out);
    expect(existsSync(other.out)).toBe(false);
    const ours = place({ 'out.last/index.html': 'page' });
    writeSums(`${ours.out}.last`);
    recoverSite(ours.out);
    expect(Object.keys(filesIn(ours.out)).sort()).toEqual(['dist.sha256', 'index.html']);
  });
});

describe('other commands that write', { timeout: 60_000 }, () => {
  it('a made-up newsroom goes into no folder that has something in it', () => {
    const { folder, out } = place({ 'out/reference/mine.mdx': 'mine' });
    expect(run('tests/bench/newsroom.ts', '--explainers', '1', '--tenth', '--out', out).status).toBe(2);
    expect(filesIn(folder)).toEqual({ 'out/reference/mine.mdx': 'mine' });
  });

  it('a bill of materials takes the place of a bill alone', () => {
    const { folder, out } = place({ out: '# Mine' });
    expect(run('src/cli/sbom.ts', out).status).toBe(2);
    expect(filesIn(folder)).toEqual({ out: '# Mine' });
  });

  it('npm run new writes over nothing', () => {
    const root = join(workshop, 'content');
    cpSync('tests/fixtures/sample', root, { recursive: true });
    const before = filesIn(root);
    const [event = ''] = Object.keys(before).filter((path) => path.startsWith('lighthouse/events/'));
    const id = /([^/]+)\.mdx$/.exec(event)?.[1] ?? '';
    const done = spawnSync('node', [join('src/cli/new.ts'), 'events', id], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: root },
    });
    expect(done.status).toBe(2);
    expect(filesIn(root)).toEqual(before);
  });

  it('npm run schemas leaves a file of another’s where it is', () => {
    const own = readFileSync('.vscode/schemas/events.json', 'utf8');
    const there = join(workshop, 'elsewhere');
    mkdirSync(join(there, '.vscode/schemas'), { recursive: true });
    writeFileSync(join(there, '.vscode/schemas/mine.json'), '{}');
    cpSync('.vscode/settings.json', join(there, '.vscode/settings.json'));
    cpSync('content', join(there, 'content'), { recursive: true });
    const done = spawnSync('node', [join(process.cwd(), 'src/cli/schemas.ts')], { cwd: there, encoding: 'utf8' });
    expect(done.status, done.stderr).toBe(0);
    expect(done.stdout).toContain('mine.json');
    const files = filesIn(there);
    expect([files['.vscode/schemas/mine.json'], files['.vscode/schemas/events.json']]).toEqual(['{}', own]);
  });
});
