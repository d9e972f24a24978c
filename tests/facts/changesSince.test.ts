import { expect, it } from 'vitest';
import { changesSince } from '#facts/desk/changesSince';
import { readFolder } from '#intake/readFolder';
import { countLines, type WrittenFile } from '#intake/writtenFile';

const { files } = readFolder('tests/fixtures/sample');
const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const edit = (path: string, from: string | RegExp, to: string): WrittenFile[] =>
  files.map((file) => {
    const text = file.path === path ? file.text.replace(from, to) : file.text;
    return { ...file, text, lines: countLines(text) };
  });

it('is silent where nothing changed', () => {
  expect(changesSince(files, files)).toEqual([]);
});

it('tells a changed value with what it was, and a changed sentence as words', () => {
  const [value] = changesSince(files, edit(DEAL, /usd: \S+?(?=\s|\}|$)/m, 'usd: 7e9'));
  expect(value).toMatchObject({ file: DEAL, kind: 'changed', fields: [{ field: 'amount' }] });
  expect(value?.fields[0]?.was).not.toBe(value?.fields[0]?.now);
  const words = changesSince(files, edit('lighthouse/story/ko.mdx', /\n$/, ' \n'));
  expect(words).toEqual([{ file: 'lighthouse/story/ko.mdx', kind: 'changed', fields: [] }]);
});

it('tells what came and what went', () => {
  const without = files.filter(({ path }) => path !== DEAL);
  expect(changesSince(files, without)).toEqual([{ file: DEAL, kind: 'removed', fields: [] }]);
  expect(changesSince(without, files)).toEqual([{ file: DEAL, kind: 'added', fields: [] }]);
});
