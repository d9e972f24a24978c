import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

type Figure = Of<'figures'>;

/** The ids that a text calls by its tags. */
const calledIn = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/<(?:Value|Money|Share|Count)\b[^>]*\bof="([^" ]+)"/g)].map(([, id = '']) => id);

/** What an event is about is the value that its summary tells, and not another of the same thing at another time. */
function findOtherSubjects({ about, summary }: Of<'events'>, { facts }: World): DraftFinding[] {
  const told = calledIn(summary?.ko);
  const figureOf = (id: string): Figure | undefined => {
    const fact: Fact | undefined = facts.get(id);
    return fact?.folder === 'figures' ? fact : undefined;
  };
  return (about ?? []).flatMap((id, at): DraftFinding[] => {
    const subject = figureOf(id);
    if (!subject || told.includes(id)) return [];
    const other = told.find((each) => {
      const fact = figureOf(each);
      return fact && !about?.includes(each) && fact.measure === subject.measure && fact.of === subject.of;
    });
    if (other === undefined) return [];
    return [
      findingAt(
        ['about', at],
        {
          ko: `요약은 ‘${other}’의 값을 말하는데 about은 ‘${id}’입니다`,
          en: `The summary tells the value of ‘${other}’, and about says ‘${id}’`,
        },
        { ko: `혹시 ${other}?`, en: `Did you mean ${other}?` },
      ),
    ];
  });
}

const NOW = (about: string): string =>
  `summary: { ko: 한빛의 지분이 <Value of="hanbit-stake" />가 됐다., en: Hanbit’s stake came to <Value of="hanbit-stake" />. }\nabout: [${about}]\n`;

export const otherSubject: FactRule<'events'> = {
  code: 'D90',
  level: 'warning',
  says: { ko: '요약과 다른 값을 다룬다는 사건', en: 'An event about another value than its summary tells' },
  reads: ['events'],
  find: findOtherSubjects,
  example: {
    file: 'lighthouse/events/2024-01-share.mdx',
    wrong: `---\ntitle: { ko: 지분 공시, en: The stake is filed }\nwhen: 2024-01-11\nparties: [hanbit, nuri]\n${NOW('hanbit-stake-before')}status: announced\nsources: [hanbit-statement]\n---\n`,
    right: `---\ntitle: { ko: 지분 공시, en: The stake is filed }\nwhen: 2024-01-11\nparties: [hanbit, nuri]\n${NOW('hanbit-stake')}status: announced\nsources: [hanbit-statement]\n---\n`,
    beside: {
      'lighthouse/figures/hanbit-stake-before.mdx':
        '---\ntitle: { ko: 한빛의 지분, en: Hanbit’s stake }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2023-01\nvalue: { percent: 30 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
