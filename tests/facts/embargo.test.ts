import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { momentOfBuild, writeMoment } from '#desk/moment';
import { assemble } from '#facts/desk/assemble';
import { embargoesIn, momentAt, openedAt } from '#facts/desk/embargo';
import { findEmbargoProblems, findLateEmbargoes } from '#facts/desk/judgeEmbargoes';
import { readFolder } from '#intake/readFolder';
import { builtFrom } from '../../src/cli/build/builtFrom.ts';
import { momentAsked } from '../../src/cli/build/momentAsked.ts';
import { openedSince } from '../../src/cli/publish/due.ts';

const root = mkdtempSync(join(tmpdir(), 'embargo-'));
const FIELDS = 'tests/fixtures/every-field';
const PAYS = 'lighthouse/unknowns/who-pays.mdx';
const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const HEAD = 'lighthouse/explainer.mdx';
const SIX = '2026-12-01T06:00+09:00';
const at = (hour: string): number => Date.parse(hour);
const before = at('2026-12-01T05:59+09:00');
const after = at(SIX);
const read = () => readFolder(root).files;
const edit = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(
    join(root, path),
    text.replace(from, () => to),
  );
};
const add = (path: string, line: string): void => edit(path, /(?=---\s*$)/, `${line}\n`);
const told = (moment: number): string =>
  openedAt(read(), moment)
    .map(({ path, text }) => `${path}\n${text}`)
    .join('\n');

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/sample', root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('before its hour nothing is told', () => {
  it('of a fact', () => {
    add(PAYS, `embargo: ${SIX}`);
    expect(told(momentAt(read(), before))).not.toContain('수리비는');
    expect(told(momentAt(read(), after))).toContain('수리비는');
  });

  it('of an image, with its picture, and of a series, with its rows', () => {
    const beside = ['images/lamp.png', 'series/lamps.csv'].map((file) => `lighthouse/${file}`);
    for (const folder of ['images', 'series', 'polls', 'units', 'measures'])
      for (const scope of ['lighthouse', 'reference'])
        if (existsSync(join(FIELDS, scope, folder)))
          cpSync(join(FIELDS, scope, folder), join(root, scope, folder), { recursive: true });
    const paths = (hour: number): string[] =>
      openedAt(read(), momentAt(read(), hour)).flatMap(({ path }) => (beside.includes(path) ? [path] : []));
    expect(paths(before)).toEqual(beside);
    for (const file of ['images/lamp.mdx', 'series/lamps.mdx']) add(`lighthouse/${file}`, `embargo: ${SIX}`);
    expect(paths(before)).toEqual([]);
    expect(paths(after)).toEqual(beside);
  });

  it('of a picture that takes the place of another', () => {
    cpSync(join(FIELDS, 'lighthouse/images'), join(root, 'lighthouse/images'), { recursive: true });
    cpSync(join(root, 'lighthouse/images/lamp.png'), join(root, 'lighthouse/images/newer.png'));
    const IMAGE = 'lighthouse/images/lamp.mdx';
    edit(IMAGE, 'file: lamp.png', 'file: newer.png');
    edit(
      IMAGE,
      /\n {2}- \{ on: 2024-02-05.*\n/,
      `\n  - { on: 2026-12-01, kind: update, field: file, was: lamp.png, now: newer.png, why: { ko: 바뀌었다., en: It changed. }, embargo: ${SIX} }\n`,
    );
    const pictures = (hour: number): string[] =>
      openedAt(read(), momentAt(read(), hour)).flatMap(({ path }) => (path.endsWith('.png') ? [path] : []));
    expect(pictures(before)).toEqual(['lighthouse/images/lamp.png']);
    expect(pictures(after)).toContain('lighthouse/images/newer.png');
  });

  it('of an explainer, with everything in its folder', () => {
    add(HEAD, `embargo: ${SIX}`);
    expect(told(momentAt(read(), before))).not.toContain('lighthouse/');
    expect(told(momentAt(read(), after))).toContain('lighthouse/story/ko.mdx');
  });

  it.each([
    ['a value', 'amount: { usd: 50e9 }', 'amount: { usd: 60e9 }', 'was: { usd: 50e9 }, now: { usd: 60e9 }', 'amount'],
    ['a status', 'state: committed', 'state: paid', 'was: committed, now: paid', 'state'],
    [
      'something that was not there',
      'status: confirmed',
      'note: { ko: 새로 안 말., en: Newly known. }\nstatus: confirmed',
      'now: { ko: 새로 안 말., en: Newly known. }',
      'note',
    ],
  ])('of a change, and what stood before stands: %s', (_name, was, now, values, field) => {
    const original = readFileSync(join(root, DEAL), 'utf8');
    edit(DEAL, was, now);
    add(
      DEAL,
      `history:\n  - { on: 2026-12-01, kind: update, field: ${field}, ${values}, why: { ko: 바뀌었다., en: It changed. }, embargo: ${SIX} }`,
    );
    const [early, late] = [before, after].map(
      (hour) => openedAt(read(), momentAt(read(), hour)).find(({ path }) => path === DEAL)?.text,
    );
    expect(early).toBe(original);
    expect(late).toContain(now);
  });
});

describe('two changes at one moment', () => {
  const change = (field: string, was: string, now: string): string =>
    `  - { on: 2026-12-01, kind: update, field: ${field}, was: ${was}, now: ${now}, why: { ko: 바뀌었다., en: It changed. }, embargo: ${SIX} }`;
  const states = (path: string) =>
    [before, after].map((hour) => openedAt(read(), momentAt(read(), hour)).find((file) => file.path === path)?.text);

  it.each([
    [
      'of two values of a fact',
      [
        ['amount: { usd: 50e9 }', 'amount: { usd: 60e9 }'],
        ['state: committed', 'state: paid'],
      ],
      [change('amount', '{ usd: 50e9 }', '{ usd: 60e9 }'), change('state', 'committed', 'paid')],
    ],
    [
      'of one value, the second from what the first had made of it',
      [['amount: { usd: 50e9 }', 'amount: { usd: 60e9 }']],
      [change('amount', '{ usd: 50e9 }', '{ usd: 55e9 }'), change('amount', '{ usd: 55e9 }', '{ usd: 60e9 }')],
    ],
  ])('%s: neither is told before, both after', (_what, edits, lines) => {
    const original = readFileSync(join(root, DEAL), 'utf8');
    for (const [was = '', now = ''] of edits) edit(DEAL, was, now);
    add(DEAL, `history:\n${lines.join('\n')}`);
    const [early, late] = states(DEAL);
    expect(early).toBe(original);
    for (const [, now = ''] of edits) expect(late).toContain(now);
  });

  it('of one value, neither from what the other made of it: refused, with both', () => {
    edit(DEAL, 'amount: { usd: 50e9 }', 'amount: { usd: 60e9 }');
    add(
      DEAL,
      `history:\n${[change('amount', '{ usd: 50e9 }', '{ usd: 55e9 }'), change('amount', '{ usd: 50e9 }', '{ usd: 60e9 }')].join('\n')}`,
    );
    const found = assemble(read()).problems.filter(({ file }) => file === DEAL);
    expect(found.map(({ code }) => code)).toContain('C96');
  });
});

it('takes a build at any hour between two embargoes for the same moment', () => {
  add(PAYS, `embargo: ${SIX}`);
  add(DEAL, 'embargo: 2026-12-03T06:00Z');
  const hours = [SIX, '2026-12-01T09:30+09:00', '2026-12-03T05:59Z'];
  expect(new Set(hours.map((hour) => momentAt(read(), at(hour))))).toEqual(new Set([at(SIX)]));
  expect(momentAt(read(), before)).toBe(-Infinity);
});

it('hands the moment on to the steps of a build, and a step that was told none tells nothing embargoed', () => {
  for (const moment of [-Infinity, Infinity, at(SIX)])
    expect(momentOfBuild({ BUILD_AT: writeMoment(moment) })).toBe(moment);
  expect(momentOfBuild({})).toBe(-Infinity);
  expect(momentOfBuild({ BUILD_AT: 'soon' })).toBe(-Infinity);
});

it('refuses an hour without its zone, and a preview of an hour', () => {
  expect(momentAsked({ at: '2026-12-01T06:00', preview: false })).toBeUndefined();
  expect(momentAsked({ at: SIX, preview: true })).toBeUndefined();
  expect(momentAsked({ preview: true, from: 'dist' })).toBeUndefined();
  expect(momentAsked({ preview: true })).toBe(Infinity);
});

describe('what a build was made from', () => {
  it('changes when an embargo of its folder opens, and with it nothing else', () => {
    cpSync(join(root, 'lighthouse'), join(root, 'harbour'), { recursive: true });
    add(PAYS, `embargo: ${SIX}`);
    const [early, late] = [before, after].map((hour) => builtFrom(root, 'x', momentAt(read(), hour)));
    expect(early?.moment).not.toBe(late?.moment);
    expect(early?.explainers['lighthouse']).not.toBe(late?.explainers['lighthouse']);
    expect(early?.explainers['harbour']).toBe(late?.explainers['harbour']);
    expect(early?.shared.reference).toBe(late?.shared.reference);
  });

  it('does not name an explainer before its hour', () => {
    add(HEAD, `embargo: ${SIX}`);
    expect(Object.keys(builtFrom(root, 'x', momentAt(read(), before)).explainers)).toEqual([]);
    expect(Object.keys(builtFrom(root, 'x', momentAt(read(), after)).explainers)).toEqual(['lighthouse']);
  });
});

describe('the check', () => {
  const codes = (isPrivate: boolean, now = before): string[] =>
    findEmbargoProblems(read(), { now, isPrivate }).map(({ code, file }) => `${code} ${file}`);

  it('refuses an embargo in a public repository until it has opened, and takes it in a private one', () => {
    add(PAYS, `embargo: ${SIX}`);
    expect(codes(false)).toEqual([`E79 ${PAYS}`]);
    expect(codes(true)).toEqual([]);
    expect(codes(false, after)).toEqual([]);
  });

  it('names what does not stand until it opens, with the hour and the repair', () => {
    add(DEAL, `embargo: ${SIX}`);
    const found = findEmbargoProblems(read(), { now: before, isPrivate: true });
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['E80']));
    expect(found.map(({ file }) => file)).toEqual(expect.arrayContaining([HEAD, 'lighthouse/story/ko.mdx']));
    expect(found[0]?.message.en).toContain(SIX);
    expect(found[0]?.hint.en).toContain(DEAL);
  });

  it('wants a source that only the embargoed cites to wait with it', () => {
    edit(DEAL, 'sources: [hanbit-statement, harbour-register]', 'sources: [hanbit-statement]');
    edit(DEAL, 'status: confirmed', 'status: announced');
    expect(assemble(read()).problems.map(({ code }) => code)).not.toContain('C81');
    add(PAYS, `embargo: ${SIX}`);
    expect(codes(true)).toEqual([]);
  });

  it('wants what explainers share to wait where only the embargoed names it', () => {
    cpSync('tests/fixtures/ferry', root, { recursive: true });
    add('ferry/explainer.mdx', `embargo: ${SIX}`);
    expect(codes(true)).toEqual(['E80 reference/people/park-sagong.mdx', 'E80 reference/terms/gangway.mdx']);
    for (const path of ['people/park-sagong', 'terms/gangway']) add(`reference/${path}.mdx`, `embargo: ${SIX}`);
    expect(codes(true)).toEqual([]);
  });

  it('refuses an hour without its zone', () => {
    add(PAYS, 'embargo: 2026-12-01T06:00');
    expect(
      assemble(read())
        .problems.filter(({ level }) => level === 'error')
        .map(({ file, field }) => `${file} ${field}`),
    ).toEqual([`${PAYS} embargo`]);
  });

  it('refuses one that is over as it is written, and not one that has opened since', () => {
    const published = read();
    add(PAYS, `embargo: ${SIX}`);
    expect(findLateEmbargoes(published, read(), after).map(({ code }) => code)).toEqual(['E81']);
    expect(findLateEmbargoes(published, read(), before)).toEqual([]);
    expect(findLateEmbargoes(read(), read(), after)).toEqual([]);
  });
});

it('publishes on schedule what has opened since the last publication began, once', () => {
  add(PAYS, `embargo: ${SIX}`);
  const due = (last: number | undefined, now: number) => openedSince(embargoesIn(read()), last, now).length;
  expect(due(before, before + 1)).toBe(0);
  expect(due(before, after)).toBe(1);
  expect(due(after, after + 1)).toBe(0);
  expect(due(undefined, after)).toBe(1);
});
