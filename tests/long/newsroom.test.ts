import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { moneyOfDeal } from '#facts/kinds/deal';
import { readFolder } from '#intake/readFolder';
import { countLines } from '#intake/writtenFile';
import { newsroomContent } from '../bench/newsroomContent.ts';

const made = (size: 'full' | 'tenth', seed = 'seed') => newsroomContent({ explainers: 3, size, seed });
const judged = (files: readonly { path: string; text: string }[]) =>
  assemble(files.map(({ path, text }) => ({ path, text, lines: countLines(text) })));

describe.each(['full', 'tenth'] as const)('a made-up newsroom of three explainers (%s)', (size) => {
  const files = made(size);
  const { dossiers, problems } = judged(files);

  it('holds nothing that a check objects to', () => {
    expect(problems.filter(({ level }) => level !== 'note').map(({ file, code }) => `${file} ${code}`)).toEqual([]);
    expect(dossiers).toHaveLength(3);
  });

  it('is as large as it is said to be', () => {
    const real = judged(readFolder('content').files).dossiers[0]?.facts.length ?? 0;
    const share = (dossiers[0]?.facts.length ?? 0) / real;
    expect(share).toBeGreaterThan(size === 'full' ? 0.99 : 0.08);
    expect(share).toBeLessThan(size === 'full' ? 1.01 : 0.25);
  });

  it('never says the same twice: no two explainers share an id, a headline, an amount or a story', () => {
    const own = dossiers.map(({ facts }) => facts.filter(({ file }) => !file.startsWith('reference/')));
    const apart = (values: readonly (readonly unknown[])[]): void => {
      for (const [at, one] of values.entries())
        for (const other of values.slice(at + 1)) expect(one.filter((each) => other.includes(each))).toEqual([]);
    };
    expect(own[0]?.length).toBeGreaterThan(20);
    apart(own.map((facts) => facts.map(({ id }) => id)));
    apart(own.map((facts) => facts.flatMap((fact) => (fact.folder === 'deals' ? [moneyOfDeal(fact)?.number] : []))));
    apart(dossiers.map(({ explainer }) => [explainer.headline.ko, explainer.headline.en]));
    const stories = files.filter(({ path }) => path.includes('/story/')).map(({ text }) => text);
    expect(new Set(stories).size).toBe(6);
  });
});

it('gives the same bytes for the same seed, and other bytes for another', () => {
  expect(made('tenth')).toEqual(made('tenth'));
  expect(made('tenth')).not.toEqual(made('tenth', 'another'));
});
