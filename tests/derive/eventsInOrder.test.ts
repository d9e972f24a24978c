import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsInOrder } from '#derive/eventsInOrder';
import type { Event } from '#facts/kinds/event';

const event = (id: string, when: string, ...after: string[]): Event =>
  ({ id, when, ...(after.length > 0 ? { after } : {}) }) as unknown as Event;
const ids = (events: readonly Event[]): string =>
  eventsInOrder(events)
    .map(({ id }) => id)
    .join(' ');

describe('events of one day', () => {
  it('stand in the order the editor gives, whatever their names', () => {
    const report = event('b-report', '2024-01-10');
    const denial = event('a-denial', '2024-01-10', 'b-report');
    const answer = event('0-answer', '2024-01-10', 'a-denial');
    expect(ids([denial, answer, report])).toBe('b-report a-denial 0-answer');
    expect(ids([event('z', '2024-01-09'), answer, denial, report, event('y', '2024-01-11')])).toBe(
      'z b-report a-denial 0-answer y',
    );
  });

  it('are each there once, in order of time, whatever `after` says', () => {
    const day = fc.constantFrom('2024-01-09', '2024-01-10', '2024-01');
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const some = fc.uniqueArray(
      fc
        .record({ id: name, when: day, after: fc.array(name, { maxLength: 2 }) })
        .map((made) => made as unknown as Event),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (events) => {
        const ordered = eventsInOrder(events);
        expect(new Set(ordered)).toEqual(new Set(events));
        expect(ordered).toHaveLength(events.length);
        expect(ordered.map(({ when }) => when)).toEqual(
          eventsInOrder(events.map(({ id, when }) => event(id, String(when)))).map(({ when }) => when),
        );
      }),
    );
  });
});
