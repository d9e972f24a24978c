import { withParticles } from '#intake/particle';
import { nearest } from '#intake/nearest';
import type { Problem } from '#intake/problem';
import { readText } from '#intake/readText';
import type { Rule } from '#intake/rule';
import { toProblem } from '#intake/writtenFile';
import type { ReadScope } from '../desk/readScope.ts';
import { placementOf } from '../kinds/placement.ts';

/** What stories say to read beside them: explainers that are there, and another than the one that is being read. */
export function findMissingExplainers(scopes: ReadonlyMap<string, ReadScope>, settled: Iterable<string>): Problem[] {
  const there = new Set([
    ...settled,
    ...[...scopes].flatMap(([scope, { files }]) =>
      files.some(({ path }) => placementOf(path).role === 'explainer') ? [scope] : [],
    ),
  ]);
  return [...scopes].flatMap(([scope, { stories }]) =>
    stories
      // To look is cheaper than to read: most stories lead to none.
      .filter(({ file }) => !file.unread && file.text.includes('<Explainer'))
      .flatMap(({ file }) =>
        readText(file.text, 'block')
          .mentions.filter(({ tag }) => tag === 'Explainer')
          .flatMap(({ ids, span }) =>
            ids
              .filter((id) => id === scope || !there.has(id))
              .map((id) => toProblem(file, { rule: otherExplainer, span, ...wordsFor(id, scope, there) })),
          ),
      ),
  );
}

function wordsFor(id: string, scope: string, there: ReadonlySet<string>) {
  const others = [...there].filter((each) => each !== scope).sort();
  const close = nearest(id, others);
  return {
    message:
      id === scope
        ? { ko: '이 해설이 자기를 가리킵니다', en: 'This explainer leads to itself' }
        : { ko: withParticles`‘${id}’라는 해설이 없습니다`, en: `There is no explainer ‘${id}’` },
    hint:
      others.length === 0
        ? { ko: '다른 해설이 아직 없습니다. 태그를 빼세요', en: 'There is no other explainer yet: take the tag out' }
        : close !== undefined && id !== scope
          ? { ko: `혹시 <Explainer of="${close}" />?`, en: `Did you mean <Explainer of="${close}" />?` }
          : { ko: `있는 해설: ${others.join(', ')}`, en: `There are: ${others.join(', ')}` },
  };
}

export const otherExplainer: Rule = {
  code: 'E92',
  level: 'error',
  says: { ko: '없는 해설을 가리킴', en: 'Leads to an explainer that is not there' },
  reads: 'all',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '</Section>',
    wrong: '<Explainer of="lighthouse" />\n\n</Section>',
    right: '</Section>',
  },
};
