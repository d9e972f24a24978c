import type { ChartMark, ChartParty } from '../../chartSpec.ts';

/** Everything between one party in the middle and those it deals with. */
export interface Block {
  hub: ChartParty;
  spokes: { party: ChartParty; flows: { mark: ChartMark; isTo: boolean }[] }[];
}

/** The party that most arrows touch stands on one side with its arrows; then, of what is left, the next. */
export function blocksOf(marks: readonly ChartMark[]): Block[] {
  const left = marks.filter((mark) => mark.between);
  const blocks: Block[] = [];
  for (let rest = left; rest.length > 0;) {
    const hub = busiest(rest);
    const touching = rest.filter(({ between }) => between?.from.key === hub.key || between?.to.key === hub.key);
    blocks.push({ hub, spokes: spokesOf(touching, hub) });
    rest = rest.filter((mark) => !touching.includes(mark));
  }
  return blocks;
}

function busiest(marks: readonly ChartMark[]): ChartParty {
  const sides = marks.flatMap(({ between }) => (between ? [between.to, between.from] : []));
  const count = (key: string): number => sides.filter((side) => side.key === key).length;
  return sides.reduce((best, side) => (count(side.key) > count(best.key) ? side : best));
}

function spokesOf(marks: readonly ChartMark[], hub: ChartParty): Block['spokes'] {
  const spokes = new Map<string, Block['spokes'][number]>();
  for (const mark of marks) {
    if (!mark.between) continue;
    const isTo = mark.between.to.key === hub.key;
    const party = isTo ? mark.between.from : mark.between.to;
    const spoke = spokes.get(party.key) ?? { party, flows: [] };
    spoke.flows.push({ mark, isTo });
    spokes.set(party.key, spoke);
  }
  return [...spokes.values()];
}
