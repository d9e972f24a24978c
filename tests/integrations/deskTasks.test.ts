import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assembleFolder } from '#facts/desk/assembleFolder';
import { answersOf, type Answers } from '#integrations/desk/deskAnswers';
import { deskToken, refusalOf } from '#integrations/desk/deskGuard';

const TODAY = '2026-11-30';
const WHY = { kind: 'correction', why: { ko: '공시를 잘못 읽었다.', en: 'We misread the filing.' } };
const LAMPS = 'lighthouse/series/lamps.csv';
const STAKE = 'lighthouse/figures/hanbit-stake.mdx';

let root = '';
let desk: Answers;
beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'desk-')), 'content');
  cpSync('tests/fixtures/sample', root, { recursive: true });
  mkdirSync(join(root, 'lighthouse/series'));
  writeFileSync(join(root, LAMPS), 'month,lit,stake\r\n2023-11,11,27\r\n2023-12,,27.5\r\n');
  writeFileSync(
    join(root, LAMPS.replace('.csv', '.mdx')),
    `---
title: { ko: 켠 등, en: Lamps lit }
status: announced
sources: [hanbit-statement]
keyed: { column: month, is: date, title: { ko: 달, en: Month } }
columns:
  - { name: lit, title: { ko: 켠 등, en: Lamps lit }, unit: companies }
  - { name: stake, title: { ko: 지분, en: Stake }, measure: stake }
---
`,
  );
  const who = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false'];
  for (const step of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'As it was published'],
  ])
    execFileSync('git', [...who, ...step], { cwd: root });
  desk = answersOf(root, () => assembleFolder(root));
});
afterAll(() => rmSync(join(root, '..'), { recursive: true, force: true }));

type Answer = Record<string, unknown> & {
  hash: string;
  value: unknown[];
  mistakes?: { code: string }[];
  sides: { file: string; hash: string; part: number; locale: string }[];
};
const ask = (name: string, about: Record<string, unknown> = {}): Answer => desk[name]?.(about) as Answer;
const save = (about: Record<string, unknown>): Answer =>
  ask('save', { edits: [], creates: [], today: TODAY, ...about });
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

function edit(file: string, path: (string | number)[], typed: unknown): Record<string, unknown> {
  return { file, hash: ask('field', { file, path }).hash, path, typed };
}

const source = {
  kind: 'sources',
  scope: 'lighthouse',
  id: 'notice',
  typed: {
    title: { ko: '등대 사용 고시', en: 'Notice on the lighthouse' },
    publisher: { ko: '항만청', en: 'Harbour Office' },
    url: 'https://harbour.example.org/notice',
    kind: 'record',
    read: 'original',
    published: '2024년 1월 30일',
    accessed: '2024-02-01',
  },
};
const event = {
  kind: 'events',
  scope: 'lighthouse',
  id: '2024-01-notice',
  typed: {
    title: { ko: '사용 고시', en: 'The notice is given' },
    status: 'confirmed',
    when: '2024.1.30',
    parties: ['nuri'],
    sources: ['notice'],
  },
};

describe('the desk', () => {
  it('writes nothing that the check refuses, and says the rule’s own words', () => {
    const before = read(STAKE);
    expect(save({ creates: [source] }).mistakes?.[0]?.code).toBe('B42');
    expect(save({ edits: [edit(STAKE, ['value', 'percent'], '스물일곱쯤')] })).toMatchObject({
      refused: { ko: /숫자/ },
    });
    expect(save({ edits: [edit(STAKE, ['when'], '2024-02-30')] })).toMatchObject({
      refused: { ko: /그런 날짜는 없습니다/ },
    });
    expect(save({ edits: [edit(STAKE, ['of'], 'nobody')] }).mistakes?.length).toBeGreaterThan(0);
    expect(save({ edits: [edit(STAKE, ['status'], 'confirmed')] }).mistakes?.[0]?.code).toMatch(/^C/);
    expect(read(STAKE)).toBe(before);
  });

  it('asks why a published value changes, writes its line, and takes the save back letter by letter', () => {
    const before = read(STAKE);
    const edits = [edit(STAKE, ['value', 'percent'], '31')];
    expect(save({ edits })).toMatchObject({ needs: { values: [{ field: 'value' }] } });
    const saved = save({ edits, telling: WHY });
    expect(read(STAKE)).toContain('value: { percent: 31, qualifier: about }');
    expect(read(STAKE)).toContain(`on: ${TODAY}`);
    expect(ask('undo', { saved: saved['saved'] })).toHaveProperty('saved');
    expect(read(STAKE)).toBe(before);
  });

  it('mends a cell of a published series with its line, and adds a row without one', () => {
    const { hash, rows } = ask('rows', { file: LAMPS });
    expect((rows as string[][])[1]).toEqual(['2023-11', '11', '27']);
    const cell = (column: number, text: string) => ({ file: LAMPS, hash, row: 1, column, cell: text });
    expect(save({ edits: [cell(1, '열둘')] }).mistakes?.[0]?.code).toBe('A53');
    const needs = { values: [{ field: 'rows', row: '2023-11', column: 'lit', was: 11, now: 12 }] };
    expect(save({ edits: [cell(1, '12')] })).toMatchObject({ needs });
    const row = { file: LAMPS, hash, addRow: ['2024-01', '13', ''] };
    expect(save({ edits: [cell(1, '12'), row], telling: WHY })).toHaveProperty('saved');
    expect(read(LAMPS)).toBe('month,lit,stake\r\n2023-11,12,27\r\n2023-12,,27.5\r\n2024-01,13,\r\n');
    const line = /field: rows\n {4}row: "?2023-11"?\n {4}column: lit\n {4}was: 11\n {4}now: 12\n/;
    expect(read(LAMPS.replace('.csv', '.mdx'))).toMatch(line);
  });

  it('does not write over what somebody else has written meanwhile', () => {
    const edits = [edit(STAKE, ['title', 'ko'], '한빛의 몫')];
    const before = read(STAKE);
    const theirs = before.replace('한빛의 지분', '한빛이 가진 지분');
    writeFileSync(join(root, STAKE), theirs);
    expect(save({ edits })).toMatchObject({ changed: { file: STAKE, theirs } });
    expect(read(STAKE)).toBe(theirs);
    writeFileSync(join(root, STAKE), before);
  });

  it('adds an event with its new source, and a party with its positions, each in one', () => {
    expect(save({ creates: [source, event] })).toHaveProperty('saved');
    const words = {
      title: { ko: '가온', en: 'Gaon' },
      role: { ko: '등대를 짓는 회사다.', en: 'It builds lighthouses.' },
    };
    const gaon = { kind: 'organisations', scope: 'reference', id: 'gaon', typed: { ...words, type: 'corporation' } };
    expect(save({ creates: [gaon] })).toHaveProperty('saved');
    const looked = { looked: { ko: '가온의 보도자료', en: 'Gaon’s releases' }, until: '2024-01-31' };
    const typed = { title: { ko: '가온의 입장', en: 'Gaon’s position' }, notFound: looked };
    const position = { kind: 'positions', scope: 'lighthouse', id: 'who-owns--gaon', typed };
    const head = ask('field', { file: 'lighthouse/explainer.mdx', path: ['parties'] });
    const parties = edit('lighthouse/explainer.mdx', ['parties'], [...head.value, 'gaon']);
    expect(save({ edits: [parties], creates: [position] })).toHaveProperty('saved');
    expect(read('lighthouse/explainer.mdx')).toContain('parties: [hanbit, nuri, gaon]');
  });

  it('answers a question in the story, and retires a false fact with the sentence that told it', () => {
    const { sides } = ask('part', { file: 'lighthouse/story/ko.mdx', part: 3 });
    const answered = { ko: ['누가 지었나', '한빛이 지었다.'], en: ['Who built it?', 'Hanbit built it.'] };
    const put = (say: (locale: 'ko' | 'en') => Record<string, unknown>) =>
      sides.map(({ file, hash, part, locale }) => ({ file, hash, part, ...say(locale as 'ko' | 'en') }));
    const after = (locale: 'ko' | 'en') => ({
      after: `<Question ask="${answered[locale][0]}">\n\n${answered[locale][1]}\n\n</Question>`,
    });
    expect(save({ edits: put(after), telling: WHY })).toHaveProperty('saved');
    expect(read('lighthouse/explainer.mdx')).toContain(`revised: ${TODAY}`);
    const status = edit(STAKE, ['status'], 'mistaken');
    expect(save({ edits: [status] }).mistakes?.[0]?.code).toBe('E83');
    const told = ask('part', { file: 'lighthouse/story/ko.mdx', part: 3 }).sides.map(
      ({ file, hash, part, locale }) => ({
        ...{ file, hash, part },
        text: locale === 'ko' ? '한빛은 돈을 댔다.' : 'Hanbit gave the money.',
      }),
    );
    expect(save({ edits: [status, ...told], telling: WHY })).toHaveProperty('saved');
    expect(read(STAKE)).toContain('field: status');
  });

  it('hands over as far as was asked: a branch with a commit, a push, a request by the tool of the host', () => {
    const home = join(root, '..');
    const inContent = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    inContent('config', 'user.name', 'desk');
    inContent('config', 'user.email', 'desk@example.org');
    const handOver = (branch: string, more: Record<string, boolean> = {}): Answer => {
      writeFileSync(join(root, STAKE), read(STAKE).replace('status', `# ${branch}\nstatus`));
      return ask('handover', { branch, message: `Stake\n\n- ${branch}`, ...more });
    };
    expect(handOver('kept-here')).toMatchObject({ pushed: false, requested: false });
    expect(ask('handover', { branch: 'nothing-new', message: 'Nothing' })).toHaveProperty('refused');
    expect(inContent('branch', '--show-current')).toBe('kept-here');
    execFileSync('git', ['init', '-q', '--bare', join(home, 'remote')]);
    inContent('remote', 'add', 'origin', join(home, 'remote'));
    mkdirSync(join(home, 'bin'));
    const tool =
      '#!/bin/sh\n[ "$1" = --version ] || printf "%s\\n" "$@" > "$0.asked"\necho https://host.example.org/1\n';
    writeFileSync(join(home, 'bin/gh'), tool, { mode: 0o755 });
    vi.stubEnv('PATH', `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`);
    expect(ask('changes')).toMatchObject({ remote: 'origin', tool: 'gh' });
    expect(handOver('sent', { push: true })).toMatchObject({ pushed: true, requested: false });
    expect(existsSync(join(home, 'bin/gh.asked'))).toBe(false);
    const asked = handOver('asked', { push: true, request: true });
    expect(asked).toMatchObject({ pushed: true, requested: true, said: 'https://host.example.org/1' });
    expect(readFileSync(join(home, 'bin/gh.asked'), 'utf8')).toBe(
      'pr\ncreate\n--head\nasked\n--title\nStake\n--body\n- asked\n',
    );
    expect(inContent('ls-remote', '--heads', 'origin')).toMatch(/refs\/heads\/asked\n.*refs\/heads\/sent/);
    vi.unstubAllEnvs();
  });

  it('writes only inside the content, whatever leads out of it', () => {
    symlinkSync(tmpdir(), join(root, 'lighthouse', 'deals', 'out'));
    symlinkSync(tmpdir(), join(root, 'outside'));
    for (const file of [
      '../x.mdx',
      'lighthouse/../../x.mdx',
      '/etc/passwd',
      'outside/deals/x.mdx',
      'outside/explainer.mdx',
      'README.md',
    ])
      expect(save({ edits: [{ file, hash: '', path: ['title'], typed: 'x' }] })).toHaveProperty('refused');
    expect(save({ creates: [{ ...source, scope: 'outside', id: 'elsewhere' }] })).not.toHaveProperty('saved');
  });
});

describe('who may speak to the desk', () => {
  const own = { host: '127.0.0.1:4321', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const asked = (headers: Record<string, string>, from = '127.0.0.1'): IncomingMessage =>
    ({
      method: 'POST',
      headers: { ...own, 'x-desk-token': deskToken(), ...headers },
      socket: { remoteAddress: from },
    }) as never;

  it('is a page of this server on this machine, with the word it was given', () => {
    expect(refusalOf(asked({}), true)).toBeUndefined();
    for (const headers of [
      { origin: 'http://127.0.0.1:9999' },
      { origin: 'null' },
      { host: 'evil.example.org' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
      { 'x-desk-token': 'guess' },
      { 'content-type': 'text/plain' },
    ])
      expect(refusalOf(asked(headers as Record<string, string>), true)?.status).toBe(403);
    expect(refusalOf(asked({}, '192.168.0.7'), true)?.status).toBe(403);
  });
});
