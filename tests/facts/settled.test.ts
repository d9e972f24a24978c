import { describe, expect, it } from 'vitest';
import { newsroomContent } from '../bench/newsroomContent.ts';
import { assemble, type Assembly, type Settled } from '#facts/desk/assemble';
import { countLines, type WrittenFile } from '#intake/writtenFile';

const written = (path: string, text: string): WrittenFile => ({ path, text, lines: countLines(text) });
/** A source that all may cite, and one explainer does. */
const SHARED = 'reference/sources/shared-page.mdx';
const own = newsroomContent({ explainers: 3, size: 'tenth', seed: 'settled' });
const like = own.find(({ path }) => path.startsWith('reference/sources/'))?.text ?? '';
const files = [...own, { path: SHARED, text: like.replace(/^url: .*/m, 'url: https://example.org/shared') }]
  .map(({ path, text }) =>
    written(path, path.includes('n0001/figures/dram') ? text.replace('sources: [', 'sources: [shared-page, ') : text),
  )
  .sort((a, b) => (a.path < b.path ? -1 : 1));
const first = assemble(files);

/** The first two explainers as they were judged; the third is to be judged now. */
const settled = new Map<string, Settled>(
  first.dossiers
    .filter(({ explainer }) => !explainer.id.endsWith('n0003'))
    .flatMap((dossier) => {
      const uses = first.uses.get(dossier.explainer.id);
      return uses ? [[dossier.explainer.id, { dossier, uses }] as const] : [];
    }),
);

/** What stops a build, and what is published. */
function outcome({ dossiers, problems }: Assembly) {
  const mistakes = problems.filter(({ level }) => level !== 'note');
  return { mistakes, dossiers: [...dossiers].sort((a, b) => (a.explainer.id < b.explainer.id ? -1 : 1)) };
}

const changed = (of: RegExp, from: string, to: string): WrittenFile[] =>
  files.map((file) => (of.test(file.path) ? written(file.path, file.text.replace(from, to)) : file));

describe('judging only what is not settled', () => {
  it('settles two of three', () => {
    expect([...settled.keys()]).toEqual(['azure-exclusivity-n0001', 'azure-exclusivity-n0002']);
    expect(outcome(first).mistakes).toEqual([]);
  });

  it.each([
    ['nothing has changed', files],
    ['a fact has changed', changed(/n0003\/deals\/amazon/, 'Paid at closing', 'Paid at once')],
    ['a fact is broken', changed(/n0003\/figures\/dram/, 'sources: [dunya', 'sources: [dunyo')],
    ['an explainer is gone', files.filter(({ path }) => !path.includes('n0003/'))],
    [
      'an id of the reference is taken',
      [...files, written('azure-exclusivity-n0003/sources/openai.mdx', '---\n---\n')],
    ],
  ])('comes to the same as judging all: %s', (_what, now) => {
    expect(outcome(assemble(now, settled))).toEqual(outcome(assemble(now)));
  });

  it('still knows which shared sources the settled explainers use', () => {
    const unused = (by: ReadonlyMap<string, Settled>): string[] =>
      assemble(files, by).problems.flatMap(({ code, file }) => (code === 'B42' ? [file] : []));
    expect(unused(settled)).toEqual([]);
    const nothing = { ids: new Set<string>(), said: '' };
    expect(unused(new Map([...settled].map(([id, { dossier }]) => [id, { dossier, uses: nothing }])))).toEqual([
      SHARED,
    ]);
  });
});
