import { partyList, type Deal } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';
import { COLOUR_SLOTS } from '../values/colour.ts';
import { overCharts } from './chartRules.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** As many parties as have a colour of their own can be told apart in one chart. */
const MOST = COLOUR_SLOTS.length;

/** Too many parties among what one chart shows: of deals that all touch one side, those on the other; of figures, whose they are. */
function findCrowd(shown: readonly Fact[], world: World): Omit<DraftFinding, 'at'>[] {
  const deals = shown.filter((fact) => fact.folder === 'deals');
  const others = deals.flatMap((deal) => [
    ...(isOneSide(deals, 'from') ? [] : partyList(deal.from)),
    ...(isOneSide(deals, 'to') ? [] : partyList(deal.to)),
  ]);
  const owners = shown.flatMap((fact) =>
    fact.folder === 'figures'
      ? [fact.whose ?? fact.of]
      : fact.folder === 'series' && fact.keyed.is === 'party'
        ? fact.rows.map(({ name }) => name)
        : [],
  );
  const sides = new Set([...others, ...owners].flatMap((id) => partyFor(id, world) ?? []));
  if (sides.size <= MOST) return [];
  const list = [...sides].join(', ');
  return [
    {
      message: {
        ko: `당사자 ${sides.size}곳을 한 그림에 그립니다. 색으로 가를 수 있는 것은 ${MOST}곳까지입니다: ${list}`,
        en: `One chart shows ${sides.size} parties; ${MOST} can be told apart by colour: ${list}`,
      },
      hint: {
        ko: '한편인 곳은 연합으로 묶으세요(조직의 members나 partOf). 그러지 않으면 그림을 둘로 나누세요',
        en: 'Group those on one side (members of a coalition, or partOf), or make two charts of it',
      },
    },
  ];
}

const isOneSide = (deals: readonly Deal[], side: 'from' | 'to'): boolean =>
  new Set(deals.map((deal) => JSON.stringify(deal[side]))).size === 1;

/** The party to the story that somebody counts for; undefined for who is none of a party's. */
function partyFor(id: string, world: World, seen: readonly string[] = []): string | undefined {
  const { parties } = world.explainer;
  if (parties.includes(id) || seen.includes(id)) return parties.find((party) => party === id);
  const fact = world.facts.get(id);
  const coalition = parties.find((party) => {
    const other = world.facts.get(party);
    return other?.folder === 'organisations' && other.members?.includes(id);
  });
  if (coalition !== undefined || fact?.folder !== 'organisations' || fact.partOf === undefined) return coalition;
  return partyFor(fact.partOf, world, [...seen, id]);
}

const SHIPYARDS = ['gaon', 'narae', 'mirae', 'dasom', 'haneul', 'nuribit'];

export const crowdedChart: FactRule<'explainer'> = {
  code: 'B49',
  level: 'error',
  says: { ko: '한 그림에 든 당사자가 너무 많음', en: 'A chart of too many parties' },
  reads: ['explainer'],
  find: overCharts(({ facts }, world) => findCrowd(facts, world)),
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'parties: [hanbit, nuri]',
    wrong: `parties: [hanbit, nuri, ${SHIPYARDS.join(', ')}]`,
    right: `parties: [hanbit, nuri, ${SHIPYARDS.slice(1).join(', ')}]`,
    beside: Object.fromEntries(
      SHIPYARDS.flatMap((id) => [
        [
          `reference/organisations/${id}.mdx`,
          `---\ntitle: { ko: ${id} 조선소, en: ${id} }\ntype: corporation\nrole: { ko: 배를 짓는 회사다., en: It builds ships. }\n---\n`,
        ],
        [
          `lighthouse/deals/${id}-into-nuri.mdx`,
          `---\ntitle: { ko: 조선소의 누리 투자, en: A shipyard’s investment in Nuri }\nfrom: ${id}\nto: nuri\ninstrument: equity\nstate: committed\namount: { usd: 1e9 }\nwhen: 2024-01\nstatus: reported\nsources: [harbour-register]\n---\n`,
        ],
      ]),
    ),
  },
};
