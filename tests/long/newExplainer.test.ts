import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** From nothing but the shared reference to a clean check, by doing what the files and the messages say. */
const root = mkdtempSync(join(tmpdir(), 'begin-'));
cpSync('tests/fixtures/sample/reference', join(root, 'reference'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Told {
  file: string;
  line: number;
  code: string;
  level: string;
  field?: string;
}

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args, '--content', root], { encoding: 'utf8' });
const told = (): Told[] =>
  (JSON.parse(run('facts', '--format', 'json').stdout) as Told[]).filter(({ level }) => level !== 'note');
const edit = (file: string, change: (text: string) => string): void => {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
};

/** Each empty field takes the example that stands above it. */
function fill(text: string): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, at) => {
      if (!/^\w+:( \{ ko: , en: \})?$/.test(line)) return [line];
      const from = lines.slice(0, at).findLastIndex((above) => above.startsWith('## 예:'));
      const oneLine = (lines[from] ?? '').slice('## 예: '.length);
      return oneLine ? [oneLine] : lines.slice(from + 1, at).map((each) => each.slice('##   '.length));
    })
    .join('\n');
}

describe('a new explainer', () => {
  it('is begun by one command, and never over another', () => {
    expect(run('new', 'explainer', 'ferry')).toMatchObject({ status: 0, stderr: '' });
    expect(run('new', 'explainer', 'ferry')).toMatchObject({ status: 2, stdout: '' });
    expect(run('new', 'explainer', 'reference').status).toBe(2);
  });

  it('says at once what is to be filled, in the head and in both stories', () => {
    const files = new Set(told().map(({ file }) => file));
    expect([...files].sort()).toEqual(['ferry/explainer.mdx', 'ferry/story/en.mdx', 'ferry/story/ko.mdx']);
    // What a story names is looked up although the head cannot be read yet.
    edit('ferry/story/en.mdx', (text) => text.replace('1. TODO', '1. <Cite of="nowhere" /> TODO'));
    expect(told()).toContainEqual(expect.objectContaining({ file: 'ferry/story/en.mdx', code: 'B28' }));
  });

  it('comes to a clean check by what is asked', () => {
    edit('ferry/explainer.mdx', fill);
    for (const { file, line } of told().filter(({ code }) => code === 'D70'))
      edit(file, (text) => {
        const lines = text.split('\n');
        const written = file.endsWith('ko.mdx') ? '나룻배가 멈췄다' : 'The ferry stopped';
        const at = lines[line - 1] ?? '';
        lines[line - 1] = at.startsWith('<Section')
          ? at.replace(/heading=".*"/, `heading="${written}"`)
          : `1. ${written}.`;
        return lines.join('\n');
      });
    // What the example names and this story has not.
    for (const { code, field } of told().filter(({ file }) => file === 'ferry/explainer.mdx'))
      if (code === 'B28' && field?.startsWith('keyFacts'))
        edit('ferry/explainer.mdx', (text) => text.replace(/^keyFacts: .*$/m, 'keyFacts: []'));
    expect(told()).toEqual([]);
  });

  it('takes a party’s positions on every issue, and asks for each', () => {
    expect(run('new', 'party', 'hanbit')).toMatchObject({ status: 2, stdout: '' });
    expect(run('new', 'issue', 'who-rows').status).toBe(0);
    edit('ferry/issues/who-rows.mdx', fill);
    for (const party of ['hanbit', 'nuri'])
      expect(run('new', 'party', party, '--explainer', 'ferry').stdout).toContain(`who-rows--${party}`);
    expect(run('new', 'issue', 'who-steers', '--explainer', 'ferry').status).toBe(0);
    edit('ferry/issues/who-steers.mdx', (text) => fill(text).replace(/^# ?parties:.*$/m, 'parties: [nuri]'));
    expect(run('new', 'party', 'hanbit', '--explainer', 'ferry')).toMatchObject({ status: 2, stdout: '' });
    expect(run('new', 'party', 'nuri', '--explainer', 'ferry').stdout).toContain('who-steers--nuri');
    expect(run('new', 'party', 'hanbt').stderr).toContain('혹시 hanbit');
    expect(run('new', 'party', 'hanbit').status).toBe(2);
    const asked = told().map(({ file }) => file);
    expect(asked).toEqual(
      expect.arrayContaining(['hanbit', 'nuri'].map((party) => `ferry/positions/who-rows--${party}.mdx`)),
    );
  });
});
