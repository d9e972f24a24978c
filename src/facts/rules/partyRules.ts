import type { DraftFinding } from './draft.ts';
import type { Explainer } from '../kinds/explainer.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';
import { COLOUR_SLOTS } from '../values/colour.ts';

/** Two parties of one story that name the same colour cannot be told apart by it. */
function findSharedColours({ parties }: Explainer, { facts }: World): DraftFinding[] {
  const named = parties.flatMap((id) => {
    const fact = facts.get(id);
    const colour = fact?.folder === 'organisations' || fact?.folder === 'people' ? fact.colour : undefined;
    return colour ? [{ id, colour }] : [];
  });
  return named.flatMap(({ id, colour }, at): DraftFinding[] => {
    const first = named.slice(0, at).find((other) => other.colour === colour);
    if (!first) return [];
    const free = COLOUR_SLOTS.filter((slot) => !named.some((other) => other.colour === slot));
    return [
      {
        at: { path: ['parties', parties.indexOf(id)] },
        message: {
          ko: `당사자 둘의 색이 같습니다(${colour}): ${first.id}, ${id}`,
          en: `Two parties are shown in one colour (${colour}): ${first.id}, ${id}`,
        },
        hint: {
          ko: `${id}의 파일에서 colour를 지우면 남은 색을 차례대로 얻습니다. 남은 색: ${free.join(', ') || '없음'}`,
          en: `Remove colour from the file of ${id}, and it takes the next that is free. Free: ${free.join(', ') || 'none'}`,
        },
      },
    ];
  });
}

export const sharedColour: FactRule<'explainer'> = {
  code: 'C56',
  level: 'error',
  says: { ko: '당사자 둘이 같은 색을 씀', en: 'Two parties in one colour' },
  reads: ['explainer'],
  find: findSharedColours,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'parties: [hanbit, nuri]',
    wrong: 'parties: [hanbit, nuri, gaon]',
    right: 'parties: [nuri, hanbit]',
    beside: {
      'reference/organisations/gaon.mdx':
        '---\ntitle: { ko: 가온, en: Gaon }\ntype: corporation\ncolour: blue\nrole: { ko: 배를 짓는 회사다., en: It builds ships. }\n---\n',
    },
  },
};
