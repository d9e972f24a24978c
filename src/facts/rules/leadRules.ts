import type { Explainer } from '../kinds/explainer.ts';
import { nearest } from '#intake/nearest';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** What stands under the head is a chart of the explainer, one of its issues, or an image. */
function findUnknownLead({ lead = [] }: Explainer, { charts, facts }: World): DraftFinding[] {
  const shown = [...facts.values()].filter(({ folder }) => folder === 'issues' || folder === 'images');
  const known = [...charts, ...shown.map(({ id }) => id)];
  return lead.flatMap((id, at) =>
    known.includes(id)
      ? []
      : [
          {
            at: { path: ['lead', at] },
            message: { ko: `그림도 쟁점도 이미지도 아닙니다: ${id}`, en: `No chart, no issue and no image: ${id}` },
            hint: {
              ko: `이 가운데 하나로: ${nearest(id, known) ?? known.join(', ')}`,
              en: `Write one of these: ${nearest(id, known) ?? known.join(', ')}`,
            },
          },
        ],
  );
}

export const unknownLead: FactRule<'explainer'> = {
  code: 'C66',
  level: 'error',
  says: { ko: '제목 아래에 둘 그림·쟁점·이미지가 없음', en: 'No chart, issue or image to stand under the head' },
  reads: ['explainer'],
  find: findUnknownLead,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'keyFacts:',
    wrong: 'lead: [money-into-nurri]\nkeyFacts:',
    right: 'lead: [money-into-nuri, who-owns]\nkeyFacts:',
  },
};
