import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeNewsroom } from '../bench/newsroomContent.ts';
import { takeDown } from '../../src/cli/takedown/takeDown.ts';
import { copySite } from '../support/siteCopy.ts';

/**
 * `npm run build -- --from DIR`: what changed is built, the rest is taken from DIR, and nobody can tell the site from one that
 * was built whole. What cannot be known to be good is built again, and the reason said.
 */
const folder = mkdtempSync(join(tmpdir(), 'from-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const content = join(folder, 'content');
const site = join(folder, 'site');
writeNewsroom({ explainers: 6, size: 'tenth', seed: 'from' }, content);
copySite(site);
const LEDGER = join(site, '.cache/builds');
const explainer = (tag: string): string => `azure-exclusivity-${tag}`;

function build(args: string[], env: Record<string, string> = {}): { status: number | null; stderr: string } {
  const surroundings = { ...process.env, CONTENT_DIR: content, ...env };
  return spawnSync('node', ['src/cli/build.ts', ...args], { cwd: site, encoding: 'utf8', env: surroundings });
}

/** What a good build said. */
function built(args: string[], env?: Record<string, string>): string {
  const done = build(args, env);
  expect(done.status, done.stderr).toBe(0);
  return done.stderr;
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Every file of a built site with the hash of its bytes. */
function bytesOf(out: string): Record<string, string> {
  const entries = readdirSync(join(site, out), { recursive: true, withFileTypes: true, encoding: 'utf8' });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(join(site, out, '/').length), sha256(readFileSync(file))]),
  );
}

/** Changes one file of the content, and makes sure that it did. */
function rewrite(path: string, from: RegExp | string, to: string): void {
  const text = readFileSync(join(content, path), 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  writeFileSync(join(content, path), text.replace(from, to));
}

const dealOf = (tag: string): string => `${explainer(tag)}/deals/amazon-openai-investment-${tag}.mdx`;
const page = (out: string, path: string): string => readFileSync(join(site, out, path, 'index.html'), 'utf8');

/** Writes under a published explainer’s folder what its author wrote under another’s. */
function addLike(tag: string, as: string): void {
  const from = join(content, explainer(tag));
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true, encoding: 'utf8' })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const to = file.replaceAll(tag, as);
    cpSync(file, to);
    writeFileSync(to, readFileSync(file, 'utf8').replaceAll(tag, as));
  }
}

describe('a site built from the last one', () => {
  it('is the very site that a whole build makes, though one explainer alone was built', () => {
    built(['--out', 'first']);
    rewrite(dealOf('n0002'), 'Paid at closing', 'Paid at once');
    const said = built(['--out', 'renewed', '--from', 'first']);
    expect(said).toContain('해설 1편을 새로 짓고 5편을 first에서 가져왔습니다');
    expect(said).toContain(`built anew 1, taken from first 5: ${explainer('n0002')}`);
    built(['--out', 'whole']);
    expect(bytesOf('renewed')).toEqual(bytesOf('whole'));
    expect(bytesOf('renewed')).not.toEqual(bytesOf('first'));
  });

  it('has the old files of the others, unread by Astro: a mark that somebody entered in sums and ledger is still there', () => {
    cpSync(join(site, 'first'), join(site, 'marked'), { recursive: true });
    const file = `en/${explainer('n0003')}/index.html`;
    const [sums, before] = [join(site, 'marked/dist.sha256'), readFileSync(join(site, 'marked', file), 'utf8')];
    const entry = (): string => join(LEDGER, `${sha256(readFileSync(sums))}.json`);
    const old = entry();
    const marked = before.replace('<article', '<!-- mark --><article');
    writeFileSync(join(site, 'marked', file), marked);
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(sha256(before), sha256(marked)));
    cpSync(old, entry());
    built(['--out', 'taken', '--from', 'marked']);
    expect(page('taken', `en/${explainer('n0003')}`)).toBe(marked);
    const { [file]: _, 'dist.sha256': __, ...others } = bytesOf('taken');
    expect(bytesOf('whole')).toMatchObject(others);
  });

  it('has what was added, lacks what was removed, and leads to a headline that was changed', () => {
    // All have as much in common and are of one day: a story ends with the three whose names come first.
    rmSync(join(content, explainer('n0005')), { recursive: true });
    addLike('n0004', 'n0009');
    rewrite(`${explainer('n0006')}/explainer.mdx`, /^( {2}ko: )(\S+)/m, '$1$2 $2');
    const said = built(['--out', 'renewed', '--from', 'renewed']);
    expect(said).toContain('built anew 2, taken from renewed 4:');
    built(['--out', 'whole']);
    expect(bytesOf('renewed')).toEqual(bytesOf('whole'));
    expect(existsSync(join(site, 'renewed', explainer('n0005')))).toBe(false);
    expect(existsSync(join(site, 'renewed/en', explainer('n0009'), 'index.html'))).toBe(true);
  });

  it('builds anew the stories that end with a headline that was changed, and no other', () => {
    rewrite(`${explainer('n0004')}/explainer.mdx`, /^( {2}ko: )(\S+)/m, '$1$2 $2');
    // The first three lead to the fourth, each having itself left out.
    expect(built(['--out', 'beside', '--from', 'renewed'])).toContain('built anew 4, taken from renewed 2:');
    built(['--out', 'whole']);
    expect(bytesOf('beside')).toEqual(bytesOf('whole'));
    built(['--out', 'renewed', '--from', 'beside']);
  });

  it('sets a headline with a new letter in a new font, and takes every other font over with its pages', () => {
    rewrite(`${explainer('n0006')}/explainer.mdx`, /^( {2}ko: )/m, '$1낱낱 ');
    expect(built(['--out', 'lettered', '--from', 'renewed'])).toContain('built anew 1, taken from renewed 5:');
    const fontOf = (out: string, tag: string): string =>
      /as="font"[^>]* href="\/(_astro\/[^"]+)"/.exec(page(out, explainer(tag)))?.[1] ?? 'none';
    expect(fontOf('lettered', 'n0006')).not.toBe(fontOf('renewed', 'n0006'));
    expect(fontOf('lettered', 'n0002')).toBe(fontOf('renewed', 'n0002'));
    built(['--out', 'whole']);
    expect(bytesOf('lettered')).toEqual(bytesOf('whole'));
  });

  it('has no word more of what was taken down, on any page that had it', () => {
    const fact = dealOf('n0002');
    const plain = /^note:\n {2}ko: \|-\n {4}([^.<]+)/m.exec(readFileSync(join(content, fact), 'utf8'))?.[1] ?? '';
    expect(plain.length).toBeGreaterThan(8);
    const having = (out: string): string[] =>
      Object.keys(bytesOf(out)).filter((file) => readFileSync(join(site, out, file), 'utf8').includes(plain));
    const before = having('lettered').filter((file) => file.includes(explainer('n0002')));
    expect(before.length).toBeGreaterThan(2);
    const done = takeDown(content, {
      path: fact,
      field: 'note',
      why: { ko: '당사자의 사생활이었다.', en: 'It was private.' },
      on: new Date().toISOString().slice(0, 10),
    });
    expect(done).not.toHaveProperty('refused');
    expect(built(['--out', 'without', '--from', 'lettered'])).toContain('built anew 1, taken from lettered 5:');
    expect(having('without').filter((file) => file.includes(explainer('n0002')))).toEqual([]);
    built(['--out', 'whole']);
    expect(bytesOf('without')).toEqual(bytesOf('whole'));
    rmSync(join(site, 'lettered'), { recursive: true });
    renameSync(join(site, 'without'), join(site, 'lettered'));
  });

  it('is made when nothing has changed, too', () => {
    expect(built(['--out', 'renewed', '--from', 'lettered'])).toContain('built anew 0, taken from lettered 6');
    expect(bytesOf('renewed')).toEqual(bytesOf('lettered'));
  });
});

describe('all is built again, with the reason', () => {
  it('when somebody has changed a file of the site by hand, or has taken one away', () => {
    cpSync(join(site, 'renewed'), join(site, 'same'), { recursive: true });
    const file = join(site, 'same', explainer('n0002'), 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<article', '<article hidden'));
    const said = built(['--out', 'mended', '--from', 'same']);
    expect(said).toContain(`Building everything: same/${explainer('n0002')}/index.html is not as it was built.`);
    expect(bytesOf('mended')).toEqual(bytesOf('renewed'));
    rmSync(file);
    expect(built(['--out', 'same', '--from', 'same'])).toContain('index.html 파일이 지은 그대로가 아닙니다');
    expect(bytesOf('same')).toEqual(bytesOf('renewed'));
  });

  it('when the list of sums is another than the build wrote, or the ledger is gone', () => {
    const sums = join(site, 'mended/dist.sha256');
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(/^.*\n/, ''));
    expect(build(['--out', 'mended', '--from', 'same']).stderr).toContain(
      'something is in it that this command has not made',
    );
    expect(built(['--out', 'again', '--from', 'mended'])).toContain('there is no record of how mended was built');
    expect(bytesOf('again')).toEqual(bytesOf('renewed'));
    renameSync(LEDGER, `${LEDGER}.gone`);
    expect(built(['--out', 'again', '--from', 'same'])).toContain('same 폴더를 지은 기록이 없습니다');
  });

  it('when what all explainers share has changed: every one says so', () => {
    rewrite('reference/organisations/openai.mdx', 'Maker of ChatGPT', 'The maker of ChatGPT');
    const said = built(['--out', 'shared', '--from', 'again']);
    expect(said).toContain('reference/ has changed, on which every explainer rests');
    const files = Object.keys(bytesOf('shared')).filter((file) => file.startsWith(`${explainer('n0002')}/`));
    const saying = files.filter((file) => readFileSync(join(site, 'shared', file), 'utf8').includes('The maker of'));
    expect(saying.length).toBeGreaterThan(0);
  });

  it('when it is for another address, or the code is another', () => {
    const based = { BASE_PATH: '/jaengjeom' };
    const elsewhere = built(['--out', 'based', '--from', 'again'], based);
    expect(elsewhere).toContain('the address, Node or the environment is another');
    writeFileSync(join(site, 'src/copy/more.ts'), 'export {};\n');
    expect(built(['--out', 'based', '--from', 'based'], based)).toContain('the code or a package has changed');
  });
});

it('does not go with parts, and then touches nothing', () => {
  for (const args of [
    ['--shard', '1/2'],
    ['--join', 'first', 'whole'],
  ]) {
    const done = build(['--out', 'whole', '--from', 'whole', ...args]);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('--from goes with neither --shard nor --join.');
  }
});
