import type { Problem } from '#intake/problem';
import { readText } from '#intake/readText';
import { toProblem } from '#intake/writtenFile';
import { inFile, type Draft } from './draft.ts';
import { readerTexts } from './readerTexts.ts';
import { referencesOf } from './references.ts';
import type { WrittenStory } from './storyRules.ts';

/**
 * Sources that no fact, text or story names. A publisher named in what a citation says stands behind the page that
 * was read, and counts as used. Judged over all explainers, since they share `reference/`.
 */
export function findUnusedSources(drafts: readonly Draft[], stories: readonly WrittenStory[]): Problem[] {
  const used = new Set<string>();
  const use = (scope: string, ids: Iterable<string>): void => {
    for (const id of ids) used.add(`${scope}/${id}`).add(`reference/${id}`);
  };
  for (const draft of drafts) {
    const named = referencesOf(draft.folder, draft.file.data).map(({ id }) => id);
    const told = readerTexts(draft.folder, draft.file.data).flatMap(({ text, isName }) =>
      isName ? [] : readText(text.trim(), 'inline').mentions.flatMap(({ ids }) => ids),
    );
    use(draft.scope, [...named, ...told]);
  }
  for (const { file, scope } of stories) {
    use(
      scope,
      readText(file.text, 'block').mentions.flatMap(({ ids }) => ids),
    );
  }
  const said = drafts
    .flatMap((draft) => readerTexts(draft.folder, draft.file.data))
    .filter(({ path }) => path.includes('says'))
    .map(({ text }) => text)
    .join('\n');
  const isBehind = (draft: Draft): boolean => {
    const publisher = 'publisher' in draft.fact ? draft.fact.publisher : undefined;
    return publisher !== undefined && (said.includes(publisher.ko) || said.includes(publisher.en));
  };
  return drafts
    .filter((draft) => draft.folder === 'sources' && !used.has(`${draft.scope}/${draft.id}`) && !isBehind(draft))
    .map((draft) =>
      toProblem(
        draft.file,
        inFile(draft, {
          code: 'B42',
          level: 'warning',
          at: { path: ['title'], side: 'key' },
          message: { ko: `아무도 쓰지 않는 출처입니다: ${draft.id}`, en: `Nothing uses this source: ${draft.id}` },
          hint: {
            ko: `쓸 곳에 sources: [${draft.id}] 또는 <Cite of="${draft.id}" />를 적거나 파일을 지우세요`,
            en: `Cite it where it belongs, sources: [${draft.id}] or <Cite of="${draft.id}" />, or delete the file`,
          },
        }),
      ),
    );
}
