import type { Event } from '#facts/kinds/event';
import { compareWhen } from '#facts/values/when';

/** Events in order of time; those of one date in the order the editor gives (`after`), the others by id. */
export function eventsInOrder<E extends Event>(events: readonly E[]): E[] {
  const sorted = [...events].sort((a, b) => compareWhen(a.when, b.when) || (a.id < b.id ? -1 : 1));
  const placed = new Set<E>();
  const place = (event: E, waiting: readonly E[]): void => {
    if (placed.has(event) || waiting.includes(event)) return;
    for (const first of sorted)
      if (event.after?.includes(first.id) && compareWhen(first.when, event.when) === 0)
        place(first, [...waiting, event]);
    placed.add(event);
  };
  for (const event of sorted) place(event, []);
  return [...placed];
}
