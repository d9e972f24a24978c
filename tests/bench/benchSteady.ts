import { isApart, type Figure } from './benchFigure.ts';

/** A neighbour's work passes in a minute or two; a machine that is busy stays so. */
const AGAIN = 2;

/**
 * Measures, and measures again, at most twice, where the runs of a figure lie further apart than `bound`: of hundreds of figures one
 * always meets a neighbour's work, and all would be lost with it. The figures say how often runs were discarded; what is still apart
 * at the end is given as it is, and `report` records nothing.
 */
export async function untilSteady(bound: number, measure: () => Promise<Figure[]>): Promise<Figure[]> {
  for (let discarded = 0; ; discarded++) {
    const figures = await measure();
    if (discarded < AGAIN && figures.some((figure) => isApart(figure, bound))) continue;
    return discarded === 0 ? figures : figures.map((figure) => ({ ...figure, discarded }));
  }
}
