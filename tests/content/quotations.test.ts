import { describe, expect, it } from 'vitest';
import type { Quote } from '#facts/kinds/clause';
import { factsOf, findFact, type Dossier } from '#facts/kinds/dossier';
import { dossiersOf } from '../support/realContent.ts';

const MOST_WORDS = 16;

function quotes(dossier: Dossier): { of: string; quote: Quote }[] {
  const ofClauses = factsOf(dossier, 'clauses').flatMap(({ id, versions }) => versions.flatMap(({ quote }) => (quote ? [{ of: id, quote }] : [])));
  const ofPositions = factsOf(dossier, 'positions').flatMap(({ id, quote }) => (quote ? [{ of: id, quote }] : []));
  return [...ofClauses, ...ofPositions];
}

const dossiers = dossiersOf('content');
const unnamedIn = (dossier: Dossier) => factsOf(dossier, 'positions').filter(({ speaker }) => speaker && 'unnamed' in speaker);

/** A story may do without either; of all of them some have each, so that the tests below judge something. */
it('there are quotations and speakers without a name to be judged', () => {
  expect(dossiers.flatMap(quotes).length).toBeGreaterThan(0);
  expect(dossiers.flatMap(unnamedIn).length).toBeGreaterThan(0);
});

describe.each(dossiers.map((dossier) => [dossier.explainer.id, dossier] as const))('quotations in %s', (_id, dossier) => {
  const found = quotes(dossier);
  it('are short', () => {
    expect(found.filter(({ quote }) => quote.text.split(/\s+/).length > MOST_WORDS).map(({ of }) => of)).toEqual([]);
  });

  it('keep their own language, with our translation beside them', () => {
    for (const { of, quote } of found) {
      expect(quote.lang === 'ko', of).toBe(/[가-힣]/.test(quote.text));
      expect(/[가-힣]/.test(quote.translation), of).toBe(quote.lang !== 'ko');
    }
  });

  it('come from a source that was read', () => {
    for (const { of, quote } of found) expect(findFact(dossier, quote.source)?.folder, of).toBe('sources');
  });

  it('never name a speaker who was not named', () => {
    for (const { id, speaker } of unnamedIn(dossier)) expect(speaker && 'reason' in speaker && speaker.reason.ko.length, id).toBeGreaterThan(3);
  });
});

describe('sources', () => {
  it('link no unlicensed copy: what is linked is https, and what was read elsewhere says how', () => {
    for (const dossier of dossiersOf('content')) {
      const sources = factsOf(dossier, 'sources');
      expect(sources.filter(({ url }) => url !== undefined && !url.startsWith('https://')).map(({ id }) => id)).toEqual([]);
      expect(sources.filter(({ url, read, readNote }) => (url === undefined || read !== 'original') && !readNote).map(({ id }) => id)).toEqual([]);
    }
  });
});
