import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { lastModified } from '#derive/lastModified';
import type { Dossier } from '#facts/kinds/dossier';
import type { Change } from '#facts/kinds/fact';
import { LOCALES } from '#facts/values/text';
import { articleNode } from '#syndication/machines/structuredArticle';
import { correctedArticle } from '#syndication/machines/structuredCorrections';
import { dataBlock, graphOf } from '#syndication/machines/structuredGraph';
import { publisher } from '#syndication/machines/structuredPublisher';
import { zonedDay } from '#syndication/zonedDay';
import { dossierOf } from '../support/realContent.ts';

const SITE = 'https://example.org/';
const sample = dossierOf('tests/fixtures/sample');

/** What would end a script element or change how it is read, among any other letters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('</script>', '</SCRIPT', '<!--', '-->', '<script', ']]>', '&lt;', '&#60;', '\u2028', '\u2029'),
      fc.constantFrom('"', '\\', "'", '\0', '\uD800', '<', '>', '&', '\r\n'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('a block of data in a page', () => {
  it('gives back what was put in, and is no markup, whatever it says', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(hostile, hostile, (name, description) => {
        const graph = graphOf([{ '@type': 'Thing', name, description }]);
        const page = `<!doctype html><body><script type="application/ld+json">${dataBlock(graph)}</script><p>after`;
        const { scripts, text } = scriptsIn(page);
        expect(JSON.parse(scripts.join())).toEqual(graph);
        expect(text).toBe('after');
        expect(dataBlock(graph)).not.toMatch(/[<>&\u2028\u2029]/);
        for (const sign of ['</script>', '<!--', '\u2028']) if (name.includes(sign)) seen.add(sign);
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBe(3);
  });
});

/** The scripts of a page, and what else a reader would read. */
function scriptsIn(html: string): { scripts: string[]; text: string } {
  const scripts: string[] = [];
  let text = '';
  const walk = (node: unknown, inScript: boolean): void => {
    const { nodeName, value, childNodes = [] } = node as { nodeName: string; value?: string; childNodes?: unknown[] };
    if (nodeName === '#text' && !inScript) text += value ?? '';
    if (nodeName === '#text' && inScript) scripts.push(value ?? '');
    for (const child of childNodes) walk(child, nodeName === 'script');
  };
  walk(parse(html), false);
  return { scripts, text };
}

const change = (on: string, kind: Change['kind']): Change => ({
  ...{ on, kind, field: 'note', was: '전', now: '후' },
  why: { ko: '잘못 읽었다.', en: 'We misread it.' },
});

/** The sample with changes of ours in one of its deals. */
function changedBy(...history: Change[]): Dossier {
  const facts = sample.facts.map((fact) => (fact.folder === 'deals' ? { ...fact, history } : fact));
  return { ...sample, facts };
}

const revised = (explainer: Partial<Dossier['explainer']>): Dossier => ({
  ...sample,
  explainer: { ...sample.explainer, ...explainer },
});

describe('the day an explainer was last changed', () => {
  const { published } = sample.explainer;

  it('is that of its publication until a fact or the prose moves', () => {
    expect(lastModified(sample)).toBe(published);
    expect(lastModified(revised({ asOf: '2030-01-01', latestSeen: '2030-01', keyDates: ['2024-01-10'] }))).toBe(
      published,
    );
    const reviewed = sample.facts.map((fact) => ('status' in fact ? { ...fact, reviewBy: '2030-01-01' } : fact));
    expect(lastModified({ ...sample, facts: reviewed })).toBe(published);
  });

  it('is that of the last change to a fact, of whatever kind, or to the prose', () => {
    const changed = changedBy(change('2025-03-02', 'update'), change('2025-04-03', 'addition'));
    expect(lastModified(changed)).toBe('2025-04-03');
    expect(lastModified(revised({ revised: '2025-05-04' }))).toBe('2025-05-04');
    expect(lastModified({ ...changed, explainer: { ...sample.explainer, revised: '2025-01-01' } })).toBe('2025-04-03');
  });
});

describe.each(LOCALES)('an explainer in %s', (locale) => {
  it('has a correction where we were wrong, and only there', () => {
    const updated = changedBy(change('2025-03-02', 'update'));
    expect(articleNode(updated, locale, SITE)).not.toHaveProperty('correction');
    expect(correctedArticle(updated, locale, SITE)).toEqual([]);
    const corrected = changedBy(change('2025-03-02', 'update'), change('2025-04-03', 'correction'));
    const comments = [expect.objectContaining({ '@type': 'CorrectionComment', datePublished: zonedDay('2025-04-03') })];
    expect(articleNode(corrected, locale, SITE)).toMatchObject({
      correction: comments,
      dateModified: zonedDay('2025-04-03'),
    });
    expect(correctedArticle(corrected, locale, SITE)).toMatchObject([{ correction: comments }]);
  });

  it('speaks of an hour where its news moves by the hour, and of none elsewhere', () => {
    const asOf = '2024-02-01T18:00+09:00';
    expect(articleNode(revised({ asOf }), locale, SITE)).toMatchObject({ contentReferenceTime: asOf });
    expect(articleNode(sample, locale, SITE)).not.toHaveProperty('contentReferenceTime');
  });

  it('is published under the name of the site, which says how to reach it only where it can be reached', () => {
    expect(publisher(locale, SITE, null)).not.toHaveProperty('contactPoint');
    expect(publisher(locale, SITE, null)).not.toHaveProperty('actionableFeedbackPolicy');
    expect(publisher(locale, SITE, 'mailto:desk@example.org')).toMatchObject({
      contactPoint: { email: 'desk@example.org' },
    });
    expect(publisher(locale, SITE, 'https://example.org/write')).toMatchObject({
      contactPoint: { url: 'https://example.org/write' },
    });
  });
});
