import type { DraftFinding } from './draft.ts';
import type { Figure } from '../kinds/figure.ts';
import type { FactRule } from './rule.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { Status } from '../values/status.ts';
import type { World } from './world.ts';

/** Values that no longer stand may have been of the same thing. */
const FALLEN: readonly Status[] = ['superseded', 'withdrawn'];

/** What a figure is of, in every respect in which two may differ. */
function sameness({ of, measure, whose, when, for: time, under }: Figure): string {
  return JSON.stringify([of, measure, whose, when, time, under?.ko.trim()]);
}

const standing = rememberedBy((facts: World['facts']) =>
  Map.groupBy(
    [...facts.values()].flatMap((fact) => (fact.folder === 'figures' && !FALLEN.includes(fact.status) ? [fact] : [])),
    sameness,
  ),
);

/** One thing has one value at one time, under one assumption. */
function findSameFigures(figure: Figure, { facts }: World): DraftFinding[] {
  const alike = standing(facts).get(sameness(figure)) ?? [];
  const other = alike.find(({ id }) => id !== figure.id);
  // Told once, of the later of the two.
  if (!other || alike[0]?.id === figure.id || FALLEN.includes(figure.status)) return [];
  return [
    {
      at: { path: ['measure'] },
      message: {
        ko: `같은 것을 같은 때 잰 값이 둘입니다: ${other.id}, ${figure.id}`,
        en: `Two values of the same thing at the same time: ${other.id}, ${figure.id}`,
      },
      hint: {
        ko: '다른 것이면 of나 measure를, 누구의 값인지 다르면 whose를, 가정이 다르면 under를 적으세요. 쓰지 않는 값이면 한쪽 파일의 conflicts에 적습니다',
        en: 'Where they differ, say in what: of, measure, whose, for, or the assumption in under. A value that is not used stands in conflicts of the other',
      },
    },
  ];
}

export const sameFigure: FactRule<'figures'> = {
  code: 'A32',
  level: 'error',
  says: { ko: '같은 것의 값이 둘', en: 'Two values of one thing' },
  reads: ['figures'],
  find: findSameFigures,
  example: {
    file: 'lighthouse/figures/hanbit-stake-again.mdx',
    wrong:
      '---\ntitle: { ko: 한빛의 누리 지분, en: Hanbit’s stake in Nuri }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 28 }\nstatus: reported\nsources: [harbour-register]\n---\n',
    right:
      '---\ntitle: { ko: 전환한 뒤의 한빛 지분, en: Hanbit’s stake once converted }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2024-01\nunder: { ko: 전환사채가 모두 주식이 될 때, en: if all convertible bonds become shares }\nvalue: { percent: 28 }\nstatus: reported\nsources: [harbour-register]\n---\n',
  },
};
