import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isAtDesk } from '#desk/atDesk';
import { checksOf, recallChecks, type Entry, type Judge } from '#desk/keptChecks';
import { AT } from '#desk/moment';
import { CODE } from '#desk/verdicts';
import { assemble } from '#facts/desk/assemble';
import { readFolder } from '#intake/readFolder';

/** A project with rules and packages of its own to change, and the content beside it. */
const root = mkdtempSync(join(tmpdir(), 'kept-'));
const content = join(root, 'content');
const judge: Judge = { project: join(root, 'project'), versions: process.versions };
const RULE = join(judge.project, 'src/facts/rules/orderRules.ts');
const PACKAGES = join(judge.project, 'node_modules/.package-lock.json');
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/sample', content, { recursive: true });
  cpSync(join(content, 'lighthouse'), join(content, 'beacon'), { recursive: true });
  // What is no fact stands beside the folders.
  writeFileSync(join(content, 'README.md'), 'A handbook.');
  for (const folder of ['src/intake', 'src/facts/rules', 'src/desk', 'src/cli/facts'])
    mkdirSync(join(judge.project, folder), { recursive: true });
  mkdirSync(dirname(PACKAGES), { recursive: true });
  writeFileSync(RULE, 'one');
  writeFileSync(PACKAGES, 'one');
});

/** The content as a new process finds it: nobody knows these objects. */
const unseen = () => readFolder(content).files.map((file) => ({ ...file }));

function check(by: Judge = judge): string[] {
  const files = unseen();
  const keep = recallChecks(content, files, by);
  const { problems } = assemble(files);
  keep();
  return problems.map(({ code, file, message }) => `${code} ${file} ${message.en}`);
}

/** Writes into what is kept what no rule would say, so that it is seen whether it is believed. */
function plant(folder: string, at: string): void {
  const file = join(at, folder);
  const { by, kept } = deserialize(readFileSync(file)) as Entry;
  const [told] = assemble(unseen()).problems;
  const said = { ko: '심은 것', en: 'planted' };
  const planted = {
    ...(told ?? { level: 'note' as const, line: 1, column: 1, length: 1, field: '', hint: said, excerpt: '' }),
    code: 'A01',
    file: `${folder}/explainer.mdx`,
    message: said,
  };
  if (!kept.verdict) throw new Error(`No verdict on ${folder} is kept`);
  const verdict = { ...kept.verdict, problems: [...kept.verdict.problems, planted] };
  writeFileSync(file, serialize({ by, kept: { ...kept, verdict } } satisfies Entry));
}
const isBelieved = (said: string[], folder = 'lighthouse'): boolean =>
  said.some((line) => line === `A01 ${folder}/explainer.mdx planted`);

describe('what a check keeps for the next', () => {
  it('is taken where nothing has changed', () => {
    check();
    plant('lighthouse', checksOf(content, judge));
    expect(isBelieved(check())).toBe(true);
  });

  it.each<[string, () => unknown, Judge?]>([
    ['a fact', () => appendFileSync(join(content, 'lighthouse/deals/hanbit-nuri-deal.mdx'), '\n')],
    ['the story', () => appendFileSync(join(content, 'lighthouse/story/ko.mdx'), '\n')],
    ['the reference', () => appendFileSync(join(content, 'reference/organisations/hanbit.mdx'), '\n')],
    ['the files there are', () => rmSync(join(content, 'lighthouse/story/en.mdx'))],
    ['a rule', () => writeFileSync(RULE, 'two')],
    ['the packages', () => writeFileSync(PACKAGES, 'two')],
    ['Node', () => undefined, { ...judge, versions: { ...process.versions, node: '99.0.0' } }],
  ])('is judged anew where %s is another, and says what a first look would', (_what, change, by) => {
    check();
    plant('lighthouse', checksOf(content, judge));
    change();
    const said = check(by);
    expect(isBelieved(said)).toBe(false);
    expect(said).toEqual(assemble(unseen()).problems.map(({ code, file, message }) => `${code} ${file} ${message.en}`));
  });

  it('is still taken of the explainer beside the one that changed', () => {
    check();
    plant('beacon', checksOf(content, judge));
    appendFileSync(join(content, 'lighthouse/story/ko.mdx'), '\n');
    expect(isBelieved(check(), 'beacon')).toBe(true);
  });

  it('is judged anew where it was cut off', () => {
    check();
    const kept = checksOf(content, judge);
    for (const name of readdirSync(kept))
      writeFileSync(join(kept, name), readFileSync(join(kept, name)).subarray(0, 200));
    expect(check()).toEqual(
      assemble(unseen()).problems.map(({ code, file, message }) => `${code} ${file} ${message.en}`),
    );
  });

  it('is never taken by what publishes', () => {
    expect(isAtDesk({})).toBe(true);
    expect([{ CI: 'true' }, { [AT]: 'none' }, { [CODE]: 'abc' }].map(isAtDesk)).toEqual([false, false, false]);
    const facts = (env: Record<string, string>): string =>
      spawnSync(process.execPath, ['src/cli/facts.ts', '--content', content, '--notes', '--lang', 'en'], {
        encoding: 'utf8',
        env: { ...process.env, CI: '', ...env },
      }).stdout;
    facts({});
    plant('lighthouse', checksOf(content));
    expect(facts({ [AT]: 'none' })).not.toContain('planted');
    expect(facts({ CI: 'true' })).not.toContain('planted');
    expect(facts({})).toContain('planted');
    rmSync(checksOf(content), { recursive: true });
  });
});
