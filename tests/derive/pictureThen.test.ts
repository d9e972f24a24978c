import { describe, expect, it } from 'vitest';
import { asItStood } from '#derive/asItStood';
import { endOf } from '#facts/values/when';
import { findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import { layeredDossier } from '../support/layeredContent.ts';

const today = layeredDossier('sample', 'every-field');
type Image = Extract<Fact, { folder: 'images' }>;
const lamp = findFact(today, 'lamp') as Image;
/** The image with something else said of it, on a day. */
const seenOn = (day: string, change: Partial<Image> = {}): Image | undefined => {
  const facts = today.facts.map((fact) => (fact === lamp ? { ...lamp, history: [], ...change } : fact));
  return findFact(asItStood({ ...today, facts } as Dossier, day), 'lamp') as Image | undefined;
};
const publishedOf = (id: string): string => {
  const source = findFact(today, id);
  return source?.folder === 'sources' ? endOf(source.published) : '';
};
const before = (day: string): string => new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);

/** Two documents, the earlier one first. */
const [early = '', late = ''] = ['harbour-register', 'hanbit-statement'].sort((a, b) =>
  publishedOf(a).localeCompare(publishedOf(b)),
);
const why = { ko: '더 밝은 것으로 바꿨다.', en: 'A brighter one took its place.' };

describe('a picture in a past state', () => {
  it('is shown from the day of its source, and not before', () => {
    const sources = [late];
    expect(seenOn(publishedOf(late), { sources })).toBeDefined();
    expect(seenOn(before(publishedOf(late)), { sources })).toBeUndefined();
  });

  it('that has two waits for the younger: it may come from that', () => {
    expect(publishedOf(early) < publishedOf(late)).toBe(true);
    expect(seenOn(before(publishedOf(late)), { sources: [early] })).toBeDefined();
    expect(seenOn(before(publishedOf(late)), { sources: [early, late] })).toBeUndefined();
  });

  it('is not shown before it was made', () => {
    const day = publishedOf(late);
    expect(seenOn(day, { sources: [late], when: day })).toBeDefined();
    expect(seenOn(before(day), { sources: [early], when: day })).toBeUndefined();
  });

  it.each(['picture', 'file'])('is left out where another took its place later, told by %s', (field) => {
    const day = publishedOf(late);
    const change = { on: today.explainer.asOf, field, why } as const;
    expect(seenOn(day, { sources: [late], history: [{ ...change, kind: 'update' }] })).toBeUndefined();
    // What we had wrong was never so: then as now it is the right one.
    expect(seenOn(day, { sources: [late], history: [{ ...change, kind: 'correction' }] })).toBeDefined();
    // What was replaced before that day is today's.
    expect(seenOn(day, { sources: [late], history: [{ ...change, on: day, kind: 'update' }] })).toBeDefined();
  });
});
