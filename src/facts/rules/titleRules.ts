import { listOf } from '../charts/selection.ts';
import type { Shows } from '../charts/selections.ts';
import { partyList } from '../kinds/deal.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import { isKin } from './sidesOf.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';
import { LOCALES, type Text } from '../values/text.ts';

/** A title that begins ‘X’s’ speaks of who pays or holds; what is paid or held is named after. */
function findTurnedTitle(fact: Of<'deals' | 'figures'>, world: World): DraftFinding[] {
  const [owners, others] =
    fact.folder === 'deals'
      ? [partyList(fact.from), partyList(fact.to)]
      : fact.whose === undefined
        ? [[], []]
        : [[fact.whose], [fact.of]];
  return LOCALES.flatMap((locale) => {
    const title = fact.title[locale];
    const [first, second] = namesIn(title, locale, world);
    const isOwner = first?.at === 0 && { ko: /^의 /, en: /^(?:’s?|'s?) / }[locale].test(title.slice(first.name.length));
    if (!first || !second || !isOwner || owners.some((id) => isKin(id, first.owner, world))) return [];
    if (!others.includes(first.owner) || !owners.some((id) => isKin(id, second.owner, world))) return [];
    return [
      findingAt(
        ['title', locale],
        {
          ko: `제목은 ‘${first.name}의’ 것이라는데 파일에는 반대로 적혀 있습니다`,
          en: `The title makes it ${first.name}’s; the file says the reverse`,
        },
        fact.folder === 'deals'
          ? { ko: '제목이나 from과 to를 고치세요', en: 'Mend the title, or from and to' }
          : { ko: '제목이나 of와 whose를 고치세요', en: 'Mend the title, or of and whose' },
      ),
    ];
  });
}

/** Whom a selection is about: who is paid or pays, or what a measure is of; undefined where it names several or nobody. */
function aboutOf(shows: Shows): string | undefined {
  if ('deals' in shows) return shows.deals.to ?? shows.deals.from;
  if (!('measure' in shows)) return undefined;
  const [of, ...more] = listOf(shows.of);
  return more.length > 0 ? undefined : of;
}

/** The title of a chart names what it is about, or nobody. */
function findForeignCharts({ charts }: World['explainer'], world: World): DraftFinding[] {
  return Object.entries(charts).flatMap(([id, { shows, title }]) => {
    const about = aboutOf(shows);
    const isShown = about !== undefined && world.facts.get(about)?.folder === 'organisations';
    return LOCALES.flatMap((locale) => {
      const named = namesIn(title[locale], locale, world).filter(({ kind }) => kind === 'organisations');
      const [other] = named;
      if (!isShown || !other || named.some((each) => each.id === about || each.owner === about)) return [];
      return [
        findingAt(
          ['charts', id, 'title', locale],
          {
            ko: `‘${about}’의 그림인데 제목은 ‘${other.name}’만 부릅니다`,
            en: `The chart is about ‘${about}’, its title names ‘${other.name}’ alone`,
          },
          { ko: '제목이나 shows를 고치세요', en: 'Mend the title, or shows' },
        ),
      ];
    });
  });
}

/** A chart that is titled by one column of its series shows that column. */
function findForeignColumns({ charts }: World['explainer'], world: World): DraftFinding[] {
  return Object.entries(charts).flatMap(([id, { shows, title }]): DraftFinding[] => {
    const [of, ...others] = 'series' in shows ? listOf(shows.series) : [];
    const series = of === undefined || others.length > 0 ? undefined : world.facts.get(of);
    const columns = 'series' in shows ? listOf(shows.columns) : [];
    if (series?.folder !== 'series' || columns.length === 0) return [];
    const isTitled = (column: { title: Text }): boolean =>
      LOCALES.every((locale) => title[locale].toLowerCase().includes(column.title[locale].toLowerCase()));
    const right = series.columns.find((column) => isTitled(column) && !columns.includes(column.name));
    if (!right || series.columns.some((column) => columns.includes(column.name) && isTitled(column))) return [];
    return [
      findingAt(
        ['charts', id, 'shows', 'columns'],
        {
          ko: `제목은 ‘${right.title.ko}’인데 다른 열을 보입니다: ${columns.join(', ')}`,
          en: `It is titled ‘${right.title.en}’ and shows another column: ${columns.join(', ')}`,
        },
        { ko: `혹시 columns: [${right.name}]?`, en: `Did you mean columns: [${right.name}]?` },
      ),
    ];
  });
}

export const turnedTitle: FactRule<'deals' | 'figures'> = {
  code: 'A78',
  level: 'warning',
  says: { ko: '제목과 방향이 반대인 거래나 수치', en: 'A title that turns a deal or figure round' },
  reads: ['deals', 'figures'],
  find: findTurnedTitle,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'ko: 한빛의 누리 투자, en: Hanbit’s investment in Nuri',
    wrong: 'ko: 누리의 한빛 투자, en: Nuri’s investment in Hanbit',
    right: 'ko: 한빛의 누리 지분 인수, en: Hanbit’s purchase of Nuri shares',
  },
};

export const foreignChart: FactRule<'explainer'> = {
  code: 'A79',
  level: 'warning',
  says: { ko: '다른 쪽을 부르는 그림 제목', en: 'A chart titled for another than it is about' },
  reads: ['explainer'],
  find: (explainer, world) => [...findForeignCharts(explainer, world), ...findForeignColumns(explainer, world)],
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'title: { ko: 누리로 들어온 돈, en: Money into Nuri }',
    wrong: 'title: { ko: 한빛으로 들어온 돈, en: Money into Hanbit }',
    right: 'title: { ko: 누리에 들어온 투자, en: Investment in Nuri }',
  },
};
