const DAY = 86_400_000;

/** A day as a number, so that the distance between two is the time between them. */
export function dayOf(day: string): number {
  return Date.parse(day) / DAY;
}

/** The middle of what a mark speaks of. */
export function middleDay({ from, to }: { from: string; to: string }): number {
  return (dayOf(from) + dayOf(to)) / 2;
}
