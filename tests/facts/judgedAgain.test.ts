import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { countLines, type WrittenFile } from '#intake/writtenFile';
import { newsroomContent } from '../bench/newsroomContent.ts';

/** Two explainers on one reference, as they were read. */
const files: WrittenFile[] = newsroomContent({ explainers: 2, size: 'tenth', seed: 'judged again' }).map(
  ({ path, text }) => ({ path, text, lines: countLines(text) }),
);
const edited = (path: RegExp, edit: (text: string) => string): WrittenFile[] => {
  const at = files.findIndex((file) => path.test(file.path));
  const text = edit(files[at]?.text ?? '');
  expect(text).not.toBe(files[at]?.text);
  return files.with(at, { path: files[at]?.path ?? '', text, lines: countLines(text) });
};
/** As nobody has judged them yet. */
const unseen = (from: readonly WrittenFile[]): WrittenFile[] => from.map((file) => ({ ...file }));

describe('after an edit', () => {
  it('only the explainer it belongs to is judged again', () => {
    const before = assemble(files).dossiers;
    const after = assemble(
      edited(/n0001\/events\//, (text) => text.replace('title: { ko: ', 'title: { ko: 고친 ')),
    ).dossiers;
    expect(after[1]).toBe(before[1]);
    expect(after[0]).not.toBe(before[0]);
  });

  it.each<[string, WrittenFile[], RegExp?]>([
    ['of a fact', edited(/n0001\/figures\//, (text) => text.replace(/^status: .*$/m, 'status: nonsense'))],
    ['of the reference', edited(/^reference\/exchange-rates\//, (text) => text.replace(/^is: \S+/m, 'is: 1999'))],
    [
      // Texts that nobody touched now spell it differently.
      'of a name',
      edited(/organisations\/kakao\.mdx$/, (text) => text.replace('ko: 카카오', 'ko: 카가오')),
      /^azure.* B41$/,
    ],
    ['of a story', edited(/n0002\/story\/ko/, (text) => text.replace('<When of="', '<When of="no-'))],
    ['that takes a file away', files.filter(({ path }) => !/n0002\/figures\//.test(path))],
  ])('%s, what is found is what a first look would find', (_name, now, also) => {
    assemble(files);
    const again = assemble(now);
    const first = assemble(unseen(now));
    expect(again.problems).toEqual(first.problems);
    expect(again.dossiers).toEqual(first.dossiers);
    if (also)
      expect(again.problems.map(({ file, code }) => `${file} ${code}`)).toContainEqual(expect.stringMatching(also));
  });
});
