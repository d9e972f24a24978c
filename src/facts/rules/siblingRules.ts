import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import { highest, lowest } from '../values/quantity.ts';
import { LOCALES, type Locale } from '../values/text.ts';
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

const LOSS = { ko: /손실|적자/, en: /\b(?:loss(?:es)?|deficits?)\b/i };
const PROFIT = { ko: /이익|흑자/, en: /\b(?:profits?|surplus(?:es)?)\b/i };

/** What an event calls a loss is below nought in the figure that it is about. */
function findLostSigns({ about, title, summary }: Of<'events'>, { facts }: World): DraftFinding[] {
  if (!summary) return [];
  const says = (words: Record<Locale, RegExp>): boolean =>
    LOCALES.every((locale) => words[locale].test(`${title[locale]} ${summary[locale]}`));
  const isLoss = says(LOSS) && !says(PROFIT);
  if (!isLoss) return [];
  return (about ?? []).flatMap((id, at): DraftFinding[] => {
    const fact = facts.get(id);
    const value = fact?.folder === 'figures' && fact.value?.form === 'money' ? fact.value : undefined;
    // A loss is also told as so much lost; only beside others of its measure that are below nought is it one without its sign.
    const others = [...facts.values()].filter(
      (each): each is Figure =>
        each.folder === 'figures' && each.id !== id && fact?.folder === 'figures' && each.measure === fact.measure,
    );
    const isBelow = ({ value: each }: Figure): boolean => each?.form === 'money' && highest(each.number) < 0;
    if (!value || lowest(value.number) <= 0 || !others.some(isBelow)) return [];
    return [
      findingAt(
        ['about', at],
        {
          ko: `손실이라는데 ‘${id}’의 값은 0보다 큽니다`,
          en: `It is called a loss, and the value of ‘${id}’ is above nought`,
        },
        { ko: '그 수치의 값에 - 부호가 빠지지 않았나요?', en: 'Has the figure lost its minus?' },
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
  find: (event, world) => [...findOtherSubjects(event, world), ...findLostSigns(event, world)],
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
