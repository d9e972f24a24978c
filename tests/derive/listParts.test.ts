import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asItStood } from '#derive/asItStood';
import { fitParts, type ListGroup } from '#derive/fitParts';
import { SPLIT_LISTS, listParts, partWith } from '#derive/listParts';
import { dossierOf } from '../support/realContent.ts';

const ROOM = 1000;
const group = (name: string, ...bytes: number[]): ListGroup => ({
  name,
  entries: bytes.map((each, at) => ({ id: `${name}/${at}`, bytes: each })),
});
const namesOf = (groups: readonly ListGroup[]): string[] => fitParts(groups, ROOM).map(({ name }) => name);
const years = fc
  .array(fc.array(fc.integer({ min: 40, max: 200 }), { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 })
  .map((all) => all.map((bytes, at) => group(String(2018 + at), ...bytes)));

describe('a list on as many pages as hold it', () => {
  it('stands on one page, at its own address, for as long as it has room there', () => {
    expect(namesOf([group('2024', 300, 300), group('2025', 400)])).toEqual(['']);
  });

  it('keeps its first years at its own address, and gives each other year a page', () => {
    expect(fitParts([group('2024', 300), group('2025', 300), group('2026', 900)], ROOM)).toMatchObject([
      { name: '', groups: ['2024', '2025'] },
      { name: '2026', groups: ['2026'] },
    ]);
  });

  it('cuts a year that no page holds, and numbers the pages of it', () => {
    expect(fitParts([group('2025', 100), group('2026', 600, 600, 600)], ROOM)).toMatchObject([
      { name: '', groups: ['2025'] },
      { name: '2026', piece: 1 },
      { name: '2026-2', piece: 2 },
    ]);
  });

  it('loses no entry, shows none twice, keeps their order, and no page is fuller than it may be', () => {
    fc.assert(
      fc.property(years, (groups) => {
        const parts = fitParts(groups, ROOM);
        const weights = new Map(groups.flatMap(({ entries }) => entries.map(({ id, bytes }) => [id, bytes])));
        expect(parts.flatMap(({ entries }) => [...entries])).toEqual([...weights.keys()]);
        for (const { entries } of parts) {
          const bytes = [...entries].reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
          // An entry is not cut, so the last may stick out.
          expect(bytes).toBeLessThanOrEqual(ROOM + 200);
        }
        expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
      }),
    );
  });

  it('when it grows, gains addresses and loses none', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 40, max: 200 }), (groups, bytes) => {
        const { name, entries } = groups.at(-1) ?? group('2018');
        const grown = [...groups.slice(0, -1), group(name, ...entries.map((entry) => entry.bytes), bytes)];
        expect(namesOf([...grown, group('2040', 50)])).toEqual(expect.arrayContaining(namesOf(groups)));
      }),
    );
  });
});

describe('the lists of the first explainer', () => {
  const dossier = dossierOf('content');

  it('know on which page an entry stands', () => {
    for (const list of SPLIT_LISTS)
      for (const { name, places } of listParts(dossier, list))
        for (const place of places) expect(partWith(dossier, list === 'facts' ? 'facts' : list, place)).toBe(name);
    expect(partWith(dossier, 'timeline', 'no-such-event')).toBe('');
    expect(partWith(dossier, 'words', 'term-agi')).toBe('');
  });

  it('are today’s for a page that tells of a former day', () => {
    const past = asItStood(dossier, '2026-03-01');
    expect(past).not.toBe(dossier);
    for (const list of SPLIT_LISTS) expect(listParts(past, list)).toBe(listParts(dossier, list));
  });
});
