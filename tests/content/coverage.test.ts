import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clauseHistory } from '#derive/clauseHistory';
import { moneyOf } from '#derive/values';
import { factOf, factsOf, findFact } from '#facts/kinds/dossier';
import { dossiersOf } from '../support/realContent.ts';

type Row = { id: string; in?: string[]; story?: string; leftOut?: { ko: string; en: string } };

const dossier = dossiersOf('content').find(({ explainer }) => explainer.id === 'azure-exclusivity');
if (!dossier) throw new Error('the first explainer is gone');
const atomic = parse(readFileSync('tests/content/atomic-facts.yaml', 'utf8')) as Row[];

describe('the article’s ninety-seven statements', () => {
  it('are all accounted for', () => {
    expect(new Set(atomic.map(({ id }) => id)).size).toBe(97);
  });

  it('each stand in a fact that exists, in the story, or in the list of what was left out, with the reason', () => {
    const sections = dossier.story.ko.sections.map(({ id }) => id);
    const lost = atomic.filter((row) => {
      if (row.in) return row.in.length === 0 || row.in.some((id) => !findFact(dossier, id));
      if (row.story) return !sections.includes(row.story as (typeof sections)[number]);
      return !row.leftOut?.ko || !row.leftOut.en;
    });
    expect(lost).toEqual([]);
  });

  it('are known by these ids to every difference', () => {
    const strangers = factsOf(dossier, 'differences').flatMap(({ id, atomic: named }) => named.filter((name) => !atomic.some((row) => row.id === name)).map((name) => `${id}: ${name}`));
    expect(strangers).toEqual([]);
  });
});

describe('the register of differences', () => {
  const differences = factsOf(dossier, 'differences');
  it('runs from D01 to D32 without a gap', () => {
    const expected = Array.from({ length: 32 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`);
    expect(differences.map(({ register }) => register).sort()).toEqual(expected);
  });

  it('keeps two out of the text, and cautions beside what each of the others concerns', () => {
    expect(differences.filter(({ verdict }) => verdict === 'omit').map(({ register }) => register).sort()).toEqual(['D20', 'D32']);
    expect(differences.filter(({ verdict, about }) => verdict !== 'omit' && about.length === 0).map(({ register }) => register)).toEqual([]);
  });

  it('recomputes all ten conversions, each a factor of ten from what was printed', () => {
    const rate = factOf(dossier, 'exchange-rates', dossier.explainer.rates?.[0] ?? '').is;
    const conversions = differences.flatMap(({ conversions: rows }) => rows ?? []);
    expect(conversions).toHaveLength(10);
    for (const { amount, printed } of conversions) expect((Number(amount.number) * rate) / printed).toBeCloseTo(10, 6);
  });
});

describe('the facts the explainer promises', () => {
  const billions = (...ids: string[]): number => Number(moneyOf(dossier, ids).number) / 1e9;
  it.each([
    ['amazon-openai-investment', 50],
    ['microsoft-openai-commitment', 13],
    ['openai-round-2026-02', 110],
    ['openai-round-2026-03', 122],
    ['openai-round-2025-03', 40],
    ['openai-azure-purchase', 250],
    ['openai-aws-purchase-2025', 38],
    ['openai-aws-purchase-2026', 100],
    ['microsoft-funded-2026-03', 11.8],
    ['microsoft-funded-2026-06', 11.9],
    ['openai-valuation-2025-03', 300],
    ['openai-valuation-2026-02-pre', 730],
    ['openai-valuation-2026-02-post', 840],
    ['openai-valuation-2026-03', 852],
    ['aws-revenue-2025', 128.7],
    ['aws-outlook-earlier', 300],
    ['aws-outlook-2036', 600],
    ['amazon-capex-2026', 200],
  ])('%s is $%dbn', (id, value) => {
    expect(billions(id)).toBeCloseTo(value, 6);
  });

  it('holds 500 only as worked out from 135 and 27%', () => {
    const implied = factOf(dossier, 'figures', 'openai-valuation-2025-10');
    expect(implied.value).toBeUndefined();
    expect(implied.worked?.quotient).toEqual(['microsoft-stake-value', 'microsoft-stake']);
    expect(billions('openai-valuation-2025-10')).toBeCloseTo(500, 6);
  });

  it('says how Amazon’s fifty is divided and paid, and that it is part of the round', () => {
    const deal = factOf(dossier, 'deals', 'amazon-openai-investment');
    expect(deal.tranches?.map(({ amount }) => Number(amount.number) / 1e9)).toEqual([15, 35]);
    expect(deal.payments?.map(({ amount }) => Number(amount.number) / 1e9)).toEqual([15, 13.7, 21.3]);
    expect(deal.partOf).toBe('openai-round-2026-02');
    const parts = factsOf(dossier, 'deals').filter(({ partOf }) => partOf === 'openai-round-2026-02');
    expect(billions(...parts.map(({ id }) => id))).toBeCloseTo(110, 6);
  });

  it('follows seven clauses from 2019 to April 2026', () => {
    const { columns, rows } = clauseHistory(dossier);
    expect(rows.length).toBeGreaterThanOrEqual(7);
    expect(columns[0]).toMatch(/^2019/);
    expect(columns.at(-1)).toMatch(/^2026-04/);
  });

  it('has what a reader was promised of each kind', () => {
    expect(factsOf(dossier, 'issues')).toHaveLength(5);
    expect(factsOf(dossier, 'positions')).toHaveLength(15);
    expect(factsOf(dossier, 'events').length).toBeGreaterThanOrEqual(25);
    expect(factsOf(dossier, 'terms').length).toBeGreaterThanOrEqual(20);
    expect(factsOf(dossier, 'unknowns').length).toBeGreaterThanOrEqual(8);
    for (const id of ['ftc', 'european-commission', 'cma', 'naver', 'kakao', 'samsung-electronics', 'sk-hynix']) expect(findFact(dossier, id)?.folder).toBe('organisations');
  });
});
