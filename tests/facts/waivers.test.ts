import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const EVENT = 'lighthouse/events/2024-01-deal.mdx';
const EXPLAINER = 'lighthouse/explainer.mdx';
const WAIVER = 'waivers: [{ code: A11, on: 2024-02-01, why: 원문의 말을 그대로 옮긴 자리다 }]';
const NOTE = 'note: { ko: 지난달의 일이다., en: It was last month. }';

/** Runs the check on the sample with lines added to some of its files. */
function check(added: Record<string, string[]>): { exit: number; codes: string[] } {
  const content = mkdtempSync(join(tmpdir(), 'waivers-'));
  cpSync('tests/fixtures/sample', content, { recursive: true });
  for (const [path, lines] of Object.entries(added)) {
    const file = join(content, path);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      path.includes('/story/') ? text + lines.join('\n') : text.replace(/---\s*$/, `${lines.join('\n')}\n---\n`),
    );
  }
  const options = ['src/cli/facts.ts', '--content', content, '--format', 'json'];
  const codes = (json: string): string[] =>
    (JSON.parse(json) as { level: string; code: string }[])
      .filter(({ code }) => !UPKEEP.includes(code))
      .map(({ level, code }) => `${level} ${code}`);
  try {
    return { exit: 0, codes: codes(execFileSync(process.execPath, options, { encoding: 'utf8' })) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { exit: status, codes: codes(stdout) };
  }
}

/** Notes that depend on the day the test runs, or on archives that the sample has none of. */
const UPKEEP = ['C52', 'C55'];

describe('a waiver', () => {
  it('is needed: a warning alone stops the check', () => {
    expect(check({ [EVENT]: [NOTE] })).toEqual({ exit: 1, codes: ['warning A11', 'warning A11'] });
  });

  it('with its day and reason in the file lets the warning pass', () => {
    expect(check({ [EVENT]: [NOTE, WAIVER] })).toEqual({ exit: 0, codes: [] });
  });

  it('speaks for its own code only', () => {
    const other = WAIVER.replace('A11', 'A21');
    expect(check({ [EVENT]: [NOTE, other] })).toEqual({
      exit: 1,
      codes: ['warning A11', 'warning A11', 'note C82'],
    });
  });

  it('speaks for its own file only', () => {
    expect(check({ [EVENT]: [NOTE], 'lighthouse/figures/hanbit-stake.mdx': [WAIVER] }).exit).toBe(1);
  });

  it('that accepts nothing is a note, and stops nothing', () => {
    expect(check({ [EVENT]: [WAIVER] })).toEqual({ exit: 0, codes: ['note C82'] });
  });

  it('accepts no error', () => {
    const suit = 'note: { ko: 한빛이 소송을 냈다., en: Hanbit took its time. }';
    const found = check({ [EVENT]: [suit, WAIVER.replace('A11', 'C48')] });
    expect(found).toEqual({ exit: 1, codes: ['error C48', 'note C82'] });
  });

  it('in the explainer speaks for its stories', () => {
    const story = { 'lighthouse/story/ko.mdx': ['\n어제의 일이다.\n'] };
    expect(check(story)).toEqual({ exit: 1, codes: ['warning A11'] });
    expect(check({ ...story, [EXPLAINER]: [WAIVER] })).toEqual({ exit: 0, codes: [] });
  });
});
