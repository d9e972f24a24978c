import { escaped } from './escaped.ts';
import { retellsAnother, sentencesOf, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';
import { wordingsOf } from './wordings.ts';
import { calendarDay, firstDay, lastDay, startOf } from '../values/when.ts';
import type { Locale } from '../values/text.ts';

/** Any office of the word lists. */
const officesIn = rememberedBy((wording: World['wording']): RegExp => {
  const titles = wordingsOf({ wording }, 'office').flatMap(({ says }) => says.en.map(escaped));
  return titles.length > 0 ? new RegExp(titles.join('|')) : /(?!)/;
});

/** Where a name stands behind its office is plain in English. */
const READS: Readonly<Record<Locale, boolean>> = { ko: false, en: true };

/** Whoever is named in an office that somebody on file held on the day is that person. */
const findStrangersInOffice: PassageRule['find'] = (passage, world) => {
  if (!READS[passage.locale] || passage.isName || retellsAnother(passage)) return [];
  if (passage.folder === 'people' || passage.folder === 'sources') return [];
  if (!officesIn(world.wording).test(passage.words)) return [];
  const { fact } = passage;
  const day = fact && 'when' in fact && fact.when ? startOf(fact.when) : calendarDay(world.explainer.asOf);
  const people = [...world.named.values()].filter((each) => each.folder === 'people');
  return people.flatMap((person) =>
    person.roles.flatMap((role): PassageFinding[] => {
      const organisation = world.named.get(role.of);
      const office = wordingsOf(world, 'office').find(({ says }) =>
        says.en.some((title) => title.toLowerCase() === role.title.en.toLowerCase()),
      );
      const isHeld = (!role.from || firstDay(role.from) <= day) && (!role.until || lastDay(role.until) >= day);
      if (organisation?.folder !== 'organisations' || !office || !isHeld) return [];
      const titles = [...office.says.en].sort((a, b) => b.length - a.length).map(escaped);
      const said = new RegExp(
        `(?<!former )\\b${escaped(organisation.title.en)}(?:['’]s?)? (?:${titles.join('|')}),? ((?:[A-Z][\\w’-]+ ){1,2}[A-Z][\\w’-]+)`,
        'g',
      );
      return sentencesOf(passage).flatMap(({ from, words }) =>
        [...words.matchAll(said)]
          .filter(([, name = '']) => !people.some((each) => name.endsWith(each.title.en.split(' ').at(-1) ?? '')))
          .map(({ 0: whole, index }) => ({
            from: from + index,
            to: from + index + whole.length,
            message: { ko: `이 자리에 있던 사람이 아닙니다: ${whole}`, en: `Somebody else held this office: ${whole}` },
            hint: {
              ko: `${day}에는 ${person.title.ko} (people/${person.id}.mdx)`,
              en: `On ${day} it was ${person.title.en} (people/${person.id}.mdx)`,
            },
          })),
      );
    }),
  );
};

export const strangerInOffice: PassageRule = {
  code: 'D42',
  level: 'warning',
  says: { ko: '다른 사람이 맡은 자리에 모르는 이름', en: 'A stranger in an office that somebody on file holds' },
  acceptedBy: 'words and source',
  reads: 'passage',
  find: findStrangersInOffice,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 그가 말했다., en: Hanbit’s chief executive Lee Sora said so. }\n',
    right: 'note: { ko: 그가 말했다., en: Hanbit’s chief executive Kim Deungdae said so. }\n',
  },
};
