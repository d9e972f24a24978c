import { workingOf } from '../values/worked.ts';
import type { Fact } from '../kinds/dossier.ts';
import { citedIds } from './statusRules.ts';
import type { Passage, PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';

/** What a reader takes from a fact: its value, its day, its standing. */
const TAKEN = new Set(['Value', 'Money', 'Share', 'Count', 'When', 'Status']);
/**
 * Steps from a figure to those it is worked out from: a share of a sum of parts takes two. Without an end, figures that rest on
 * each other would never be done.
 */
const DEEP = 3;

/** What a fact rests on: its sources, those of what it differs from, and those of what it is worked out from. */
function restsOn(fact: Fact, { facts }: World, depth = DEEP): string[] {
  const own = 'sources' in fact ? citedIds(fact.sources) : [];
  const others = 'conflicts' in fact ? (fact.conflicts ?? []).map(({ source }) => source) : [];
  const parts = fact.folder === 'figures' && fact.worked && depth > 0 ? workingOf(fact.worked).ids : [];
  return [
    ...own,
    ...others,
    ...parts.flatMap((id) => {
      const part = facts.get(id);
      return part ? restsOn(part, { facts } as World, depth - 1) : [];
    }),
  ];
}

/** A line that cites its sources cites one of those on which each of its values rests. */
const findUncited = ({ folder, text, mentions }: Passage, world: World): PassageFinding[] => {
  if (folder !== 'story') return [];
  const lineOf = ({ span }: Passage['mentions'][number]): number => text.lastIndexOf('\n', span.start);
  const cites = Map.groupBy(
    mentions.filter(({ tag }) => tag === 'Cite'),
    lineOf,
  );
  return mentions.flatMap((mention): PassageFinding[] => {
    const cited = new Set((cites.get(lineOf(mention)) ?? []).flatMap(({ ids }) => ids));
    const fact = world.facts.get(mention.ids[0] ?? '');
    if (!TAKEN.has(mention.tag) || cited.size === 0 || !fact || !('status' in fact)) return [];
    const sources = restsOn(fact, world);
    if (sources.length === 0 || sources.some((id) => cited.has(id))) return [];
    return [
      {
        from: mention.span.start,
        to: mention.span.end,
        message: {
          ko: `이 문단이 단 출처는 어느 것도 이 사실의 출처가 아닙니다: ${fact.id}`,
          en: `None of the sources that this paragraph cites is one of this fact’s: ${fact.id}`,
        },
        hint: {
          ko: `다른 사실을 부르려던 것이 아니면 <Cite of="${sources[0]}" />를 다세요`,
          en: `If no other fact is meant, add <Cite of="${sources[0]}" />`,
        },
      },
    ];
  });
};

const LINE = '한빛의 지분은 <Share of="hanbit-stake" />다.';

export const uncitedValue: PassageRule = {
  code: 'D45',
  level: 'warning',
  says: { ko: '문단이 단 출처에 없는 값', en: 'A value on which none of the paragraph’s sources bears' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findUncited,
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: LINE,
    wrong: `${LINE} <Cite of="harbour-register" />`,
    right: `${LINE} <Cite of="hanbit-statement" />`,
  },
};
