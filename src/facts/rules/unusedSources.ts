import type { Problem } from '#intake/problem';
import { readText } from '#intake/readText';
import { toProblem } from '#intake/writtenFile';
import { inFile, type Draft } from './draft.ts';
import { readerTexts } from './readerTexts.ts';
import { referencesIn } from '../kinds/references.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { Desk } from '../desk/scopes.ts';
import type { Rule } from '#intake/rule';
import { inAll } from '../values/text.ts';

/** What the files of one scope, an explainer or `reference`, name: the facts, and whoever is spoken of in what citations say. */
export interface Uses {
  ids: ReadonlySet<string>;
  said: string;
}

/** Reads them out of the files; cheapest right after the scope was judged, while its texts are still known. */
export function usesIn({ drafts, stories }: Pick<Desk, 'drafts' | 'stories'>): Uses {
  const running = stories.flatMap(({ file }) => readText(file.text, 'block').mentions.flatMap(({ ids }) => ids));
  const own = drafts.map(usesOf);
  return {
    ids: new Set([...own.flatMap(({ ids }) => ids), ...running]),
    said: own.flatMap(({ said }) => said).join('\n'),
  };
}

const usesOf = rememberedBy((draft: Draft): { ids: readonly string[]; said: readonly string[] } => {
  const texts = readerTexts(draft.folder, draft.file.data);
  const named = texts
    .filter(({ isName }) => !isName)
    .flatMap(({ text }) => readText(text.trim(), 'inline').mentions.flatMap(({ ids }) => ids));
  return {
    ids: [...referencesIn(draft).map(({ id }) => id), ...named],
    said: texts.filter(({ path }) => path.includes('says')).map(({ text }) => text),
  };
});

/**
 * Sources that no fact, text or story names. A publisher named in what a citation says stands behind the page that
 * was read, and counts as used. Those in `reference/` are judged over all explainers, since they share it.
 */
export function findUnusedSources(drafts: readonly Draft[], uses: ReadonlyMap<string, Uses>): Problem[] {
  const everywhere = [...uses.values()];
  const inScopes = (scopes: string[]): Uses[] => scopes.flatMap((scope) => uses.get(scope) ?? []);
  const isUsed = ({ scope, id }: Draft): boolean =>
    (scope === 'reference' ? everywhere : inScopes([scope])).some(({ ids }) => ids.has(id));
  const isBehind = ({ scope, fact }: Draft): boolean => {
    const publisher = 'publisher' in fact ? fact.publisher : undefined;
    if (publisher === undefined) return false;
    return (scope === 'reference' ? everywhere : inScopes([scope, 'reference'])).some(({ said }) =>
      inAll(publisher).some((name) => said.includes(name)),
    );
  };
  return drafts
    .filter((draft) => draft.folder === 'sources' && !isUsed(draft) && !isBehind(draft))
    .map((draft) =>
      toProblem(
        draft.file,
        inFile(draft, {
          rule: unusedSource,
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

export const unusedSource: Rule = {
  code: 'B42',
  level: 'warning',
  says: { ko: '아무도 쓰지 않는 출처', en: 'A source that nothing uses' },
  reads: 'all',
  example: {
    file: 'lighthouse/sources/old-brochure.mdx',
    wrong:
      '---\ntitle: { ko: 옛 안내서, en: Old brochure }\npublisher: { ko: 등대원, en: Lamp House }\nurl: https://harbour.example.org/brochure\nkind: record\nread: original\npublished: 2024-01-12\naccessed: 2024-02-01\n---\n',
    right: 'gone',
  },
};
