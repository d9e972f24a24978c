import { describe, expect, it } from 'vitest';
import { pagedFacts } from '#derive/factIndex';
import { lastModified } from '#derive/lastModified';
import { factMoved, logMoved, partyMoved } from '#derive/moved';
import { sharedFacts } from '#derive/sharedFacts';
import { factOf, type Dossier, type Fact } from '#facts/kinds/dossier';
import { layeredDossier } from '../support/layeredContent.ts';
import { dossierOf } from '../support/realContent.ts';

const before = layeredDossier('sample');
const after = layeredDossier('sample', 'changed');
const real = dossierOf('content');
const fact = (dossier: Dossier, id: string): Fact => dossier.facts.find((each) => each.id === id) as Fact;

describe('when a page last moved', () => {
  it('is the last change of ours to what stands on it', () => {
    expect(lastModified(before)).toBe('2024-02-01');
    expect(lastModified(after)).toBe('2024-02-08');
    expect(logMoved(after, 'all')).toBe('2024-02-08');
    expect(factMoved(fact(after, 'hanbit-nuri-deal'), after)).toBe('2024-02-07');
    expect(factMoved(fact(after, '2024-01-deal'), after)).toBe('2024-02-06');
    expect(factMoved(fact(after, 'who-pays'), after)).toBe('2024-02-01');
  });

  it('is not moved by changes to other facts', () => {
    const untouched = pagedFacts(before).filter(({ id }) => !['hanbit-nuri-deal', '2024-01-deal'].includes(id));
    expect(untouched.length).toBeGreaterThan(8);
    for (const each of untouched) expect(factMoved(fact(after, each.id), after)).toBe(factMoved(each, before));
  });

  it('is the day a source was read, on the pages of the source and of what rests on it', () => {
    const facts = after.facts.map((each) =>
      each.id === 'harbour-register' ? { ...each, accessed: '2024-03-01' } : each,
    );
    const read = { ...after, facts } as Dossier;
    expect(factMoved(fact(read, 'harbour-register'), read)).toBe('2024-03-01');
    expect(factMoved(fact(read, 'hanbit-nuri-deal'), read)).toBe('2024-03-01');
    expect(factMoved(fact(read, '2024-01-deal'), read)).toBe('2024-02-06');
  });

  it('follows, for an organisation, whatever names it', () => {
    expect(partyMoved(factOf(after, 'organisations', 'hanbit'), [after])).toBe('2024-02-07');
    expect(partyMoved(factOf(after, 'organisations', 'nuri'), [after])).toBe('2024-02-08');
  });

  it('is a day that the content tells, and none before publication', () => {
    const told = new Set(JSON.stringify(real).match(/\d{4}-\d{2}-\d{2}/g));
    const days = [
      lastModified(real),
      ...pagedFacts(real).map((each) => factMoved(each, real)),
      ...sharedFacts([real], 'organisations')
        .filter(({ knownTo }) => knownTo.length > 0)
        .map((each) => partyMoved(each.fact, each.knownTo)),
    ];
    expect(days.length).toBeGreaterThan(150);
    expect(days.filter((day) => !told.has(day) || day < real.explainer.published)).toEqual([]);
  });
});
