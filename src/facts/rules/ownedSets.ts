import { chosenCharts } from './chartRules.ts';
import { amountOf, ownersIn } from './comparativeRules.ts';
import type { Passage } from './passages.ts';
import type { World } from './world.ts';

/** Values on file, each with whose it is. */
export type Owned = readonly (readonly [owner: string, id: string])[];

/** The sets in which parties can be set against each other: those of a chart, or of figures of one kind and day. */
export function setsFor({ path, fact }: Passage, world: World): Owned[] {
  const [field, id] = path;
  if (field === 'charts') {
    const chart = chosenCharts(world).find((each) => each.id === id);
    return chart ? ownersIn(chart.facts) : [];
  }
  if (fact?.folder !== 'figures') return [];
  const kin = [...world.facts.values()].flatMap((other) =>
    other.folder === 'figures' && other.measure === fact.measure && other.of === fact.of && other.when === fact.when
      ? [[other.whose ?? other.of, other.id] as const]
      : [],
  );
  return [kin];
}

/** What an owner has in a set, where all of it is a number. */
export function sumOf(set: Owned, owner: string, world: World): number | undefined {
  const amounts = set.filter(([each]) => each === owner).map(([, id]) => amountOf(id, world));
  if (amounts.length === 0 || amounts.some((amount) => amount === undefined)) return undefined;
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
