import { describe, expect, it } from 'vitest';
import { GROUNDS, statusReason } from '#derive/statusReason';
import { LOCALES } from '#facts/values/text';
import { copy } from '#copy/copy';
import { dossierOf } from '../support/realContent.ts';

const dossier = dossierOf('content');
const reasons = dossier.facts.flatMap((fact) => {
  const reason = statusReason(dossier, fact);
  return reason ? [{ fact, ...reason }] : [];
});

describe('why a fact has its status', () => {
  it('is known for every fact that has one', () => {
    const standing = dossier.facts.filter((fact) => 'status' in fact && fact.status !== undefined);
    expect(reasons.map(({ fact }) => fact.id)).toEqual(standing.map(({ id }) => id));
    expect(reasons.length).toBeGreaterThan(100);
  });

  it('is told in both languages, whatever it is', () => {
    for (const locale of LOCALES) expect(Object.keys(copy(locale).factPage.ground).sort()).toEqual([...GROUNDS].sort());
  });

  it('names records that were read, and never one known through others, as the ground of 확인', () => {
    const onRecords = reasons.filter(({ ground }) => ground === 'record');
    expect(onRecords.length).toBeGreaterThan(5);
    for (const { sources, fact } of onRecords) {
      expect(sources.length, fact.id).toBeGreaterThan(0);
      expect(
        sources.filter(({ kind, read }) => kind !== 'record' || read === 'relay'),
        fact.id,
      ).toEqual([]);
    }
  });

  it('names the party’s own words as the ground of 발표', () => {
    const announced = reasons.filter(({ ground }) => ground === 'party');
    expect(announced.length).toBeGreaterThan(5);
    for (const { sources, fact } of announced) {
      expect(sources.length, fact.id).toBeGreaterThan(0);
      expect(
        sources.filter(({ party }) => party === undefined),
        fact.id,
      ).toEqual([]);
    }
  });

  it('never lets the article that a difference contradicts bear it out', () => {
    const contradicted = reasons.filter(
      ({ fact, ground, sources }) =>
        fact.folder === 'differences' &&
        ground !== 'nothing' &&
        sources.length > 1 &&
        sources.some(({ id }) => id === dossier.explainer.startsFrom),
    );
    expect(contradicted.map(({ fact }) => fact.id)).toEqual([]);
  });
});
