import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { figureOf, type Figure } from '../bench/benchFigure.ts';
import { beginBench, report } from '../bench/benchReport.ts';
import { untilSteady } from '../bench/benchSteady.ts';

const BOUND = 0.25;
const steady = figureOf('a build', 'ms', [100, 104, 110]);
const uneven = figureOf('a build', 'ms', [100, 104, 140]);

/** What is said of a measurement that is to be recorded, and whether it was. */
function recorded(
  load: number,
  figures: readonly Figure[],
  file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'x.json'),
) {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  report({ file, record: true, load }, figures, BOUND);
  const after = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { file, said: said.join('\n'), isWritten: after !== before };
}

afterEach(() => vi.restoreAllMocks());

describe('a measurement', () => {
  it.each([
    ['waits until what was run before is forgotten', true, [9, 5, 0.1, 0], 0.1, 2],
    ['does not wait for ever', true, Array<number>(99).fill(9), 9, 12],
    ['does not wait where the machine rests', true, [0.1], 0.1, 0],
    ['does not wait where nothing is to be kept', false, [9], 9, 0],
  ] as const)('that begins %s', async (_what, record, loads, load, waits) => {
    vi.spyOn(console, 'log').mockReturnValue();
    let waited = 0;
    const machine = { load: () => loads[waited] ?? 0, wait: () => Promise.resolve(waited++) };
    expect(await beginBench('x.json', record, machine)).toEqual({ file: 'x.json', record, load });
    expect(waited).toBe(waits);
  });

  it('on a quiet machine is recorded, and told beside the last one the next time', () => {
    const first = recorded(0, [steady]);
    expect(first.isWritten).toBe(true);
    const second = recorded(0, [figureOf('a build', 'ms', [90, 95, 99])], first.file);
    expect(second.said).toMatch(/95 ms {4}a build \(90 to 99, 3 runs\); on \d{4}-\d\d-\d\d 104/);
    expect(second.isWritten).toBe(true);
  });

  it('keeps what was not measured this time', () => {
    const { file } = recorded(0, [steady]);
    recorded(0, [figureOf('a page', 'bytes', [1234])], file);
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Figure[];
    expect(kept.map(({ name, median }) => [name, median])).toEqual([
      ['a build', 104],
      ['a page', 1234],
    ]);
  });

  it.each([
    ['runs lie far apart', 0, [steady, uneven], 'a build: runs 38 % apart'],
    [
      'more than a few of many runs lie far apart',
      0,
      [figureOf('a save', 'ms', [70, 80, 90, 100, 101, 102, 130, 150, 160])],
      'a save: runs 40 % apart',
    ],
    ['the machine had other work when it began', 99, [steady], 'load 99.0 when it began'],
  ] as const)('of which %s says that the machine was busy, and is not recorded', (_why, load, figures, words) => {
    const { said, isWritten } = recorded(load, figures);
    expect(said).toContain('The machine was busy; nothing is recorded.');
    expect(said).toContain(words);
    expect(isWritten).toBe(false);
  });

  it('of which one run in many met another’s work is recorded, and that run told', () => {
    const { said, isWritten } = recorded(0, [figureOf('a save', 'ms', [95, 98, 99, 100, 100, 101, 102, 104, 290])]);
    expect(isWritten).toBe(true);
    expect(said).toContain('(95 to 290, 9 runs)');
  });

  it('of what differs on a quiet machine too is no sign of a busy one', () => {
    expect(recorded(0, [{ ...uneven, varies: true }, figureOf('a page', 'bytes', [1, 9])]).isWritten).toBe(true);
  });

  it('whose runs lie apart is taken again, and says so', async () => {
    const taken = [[uneven], [steady]];
    const figures = await untilSteady(BOUND, () => Promise.resolve(taken.shift() ?? []));
    const { said, isWritten } = recorded(0, figures);
    expect(isWritten).toBe(true);
    expect(said).toContain('104 ms    a build (100 to 110, 3 runs; measured again: 1)');
  });

  it('whose runs lie apart again and again is not recorded', async () => {
    let times = 0;
    const figures = await untilSteady(BOUND, () => Promise.resolve(times++ < 3 ? [uneven] : [steady]));
    expect(recorded(0, figures).isWritten).toBe(false);
    expect(times).toBe(3);
  });

  it('that was not taken is no figure', () => {
    expect(() => figureOf('a build', 'ms', [])).toThrow('not measured');
  });
});
