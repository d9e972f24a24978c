import { describe, expect, it } from 'vitest';
import { chartSpec } from '#charts/chartOf';
import { fillsOf } from '#charts/chartSpec';
import { measure } from '#charts/measure';
import { tableOf } from '#charts/table';
import { planOf } from '#charts/forms/bars/layout';
import { toChartConfig } from '#charts/forms/bars/toChartConfig';
import { LOCALES } from '#facts/values/text';
import { drawn, DRAWINGS, findSpec, IDS, specOf } from './drawn.ts';
import { CHARTS, deal, dossierOf, FACTS } from './invented.ts';

describe('a chart spec', () => {
  it.each(IDS)('%s is plain data', (kind) => {
    const spec = specOf(kind);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it.each(IDS)('%s has marks whose segments make them up, and a source for each', (kind) => {
    for (const mark of specOf(kind).marks) {
      const sum = mark.segments.reduce((all, { value }) => all + value, 0);
      if (mark.value !== undefined) expect(sum).toBeCloseTo(mark.value);
      expect(mark.sourceIds.length).toBeGreaterThan(0);
    }
  });

  it('speaks of every bar', () => {
    expect(specOf('revenue').description.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(
      `"2030년: 1,287억 달러(약 128조 7,000억 원), 실적, reported. 2036년까지: 6,000억 달러 이상(약 600조 원 이상), 전망, claimed."`,
    );
    expect(specOf('money-in').description.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(
      `"나래: 500억 달러(약 50조 원), 약정, 먼저 낸 몫 150억 달러, 조건부 몫 350억 달러, 2031년 5월, announced. 가온: 130억 달러(약 13조 원), 약정, 집행 118억 달러, 2029~2031년, announced. 이름이 아주 길어서 한 줄에 다 들어가지 않고 두 줄에도 다 들어가지 않는 어느 나라의 공동 출자 인공지능 연산 자원 주식회사: 5,000만 달러(약 500억 원), 계획, 2032년까지, announced."`,
    );
  });

  it('is solid where paid, hatched where promised, open where expected or only said', () => {
    const fills = (kind: string) =>
      specOf(kind).marks.map(({ factId, segments }) => [factId, ...segments.map(({ fill }) => fill)]);
    expect(fills('money-in')).toEqual([
      ['narae-into', 'solid', 'hatched'],
      ['gaon-into', 'solid', 'hatched'],
      ['long-into', 'outline'],
    ]);
    expect(fills('revenue')).toEqual([
      ['earned', 'solid'],
      ['hoped', 'outline'],
    ]);
    expect(fillsOf(specOf('holders'))).toEqual(['solid', 'outline']);
  });

  it('shows the whole round above parts that do not make it up', () => {
    expect(specOf('round').marks.map(({ factId }) => factId)).toEqual(['round', 'narae-into', 'long-into']);
  });

  it('names bars by their deals where a party stands there twice', () => {
    expect(specOf('money-out').marks.map(({ name }) => name)).toEqual([
      '나래 구매 확대',
      '가온 추가 구매',
      '나래 구매',
      '나래 구매 연장',
    ]);
  });

  it.each(LOCALES)('finds its words in %s', (locale) => {
    for (const id of Object.keys(CHARTS))
      expect(chartSpec(dossierOf(FACTS), id, locale)?.marks.length).toBeGreaterThan(0);
  });

  it('is nothing where there is nothing to show', () => {
    const bare = dossierOf(
      FACTS.filter((fact) => fact.folder !== 'figures' && (fact.folder !== 'deals' || fact.id === 'round')),
    );
    expect(findSpec('money-out', bare)).toBeUndefined();
    expect(findSpec('valuation', bare)).toBeUndefined();
    expect(findSpec('revenue', bare)).toBeUndefined();
    expect(findSpec('holders', bare)).toBeUndefined();
    expect(chartSpec(bare, 'no-such-chart', 'ko')).toBeUndefined();
  });

  it('can be one bar', () => {
    const one = dossierOf([...FACTS.filter((fact) => fact.folder !== 'deals'), deal({ id: 'only' })]);
    expect(specOf('money-in', one).marks).toHaveLength(1);
    expect(drawn('money-in', 'wide', one)).toContain('<rect');
  });
});

describe('the table under a chart', () => {
  it('says the same as the picture, and names parts that have a name', () => {
    const rows = tableOf(specOf('money-in'));
    expect(
      rows.map(({ factId, value, state, status, parts }) => [
        factId,
        value,
        state,
        status,
        parts.map(({ label, value: part }) => [label, part]),
      ]),
    ).toEqual([
      [
        'narae-into',
        50e9,
        '약정',
        'announced',
        [
          ['먼저 낸 몫', 15e9],
          ['조건부 몫', 35e9],
        ],
      ],
      ['gaon-into', 13e9, '약정', 'announced', [['집행', 11.8e9]]],
      ['long-into', 5e7, '계획', 'announced', []],
    ]);
    expect(rows[1]?.sourceIds).toEqual(['gaon-into-source', 'gaon-funded-source']);
  });

  it('has the whole of a name that the picture cuts', () => {
    const name = tableOf(specOf('money-in')).at(-1)?.label ?? '';
    expect(name.length).toBeGreaterThan(60);
    expect(drawn('money-in', 'wide')).toContain('…</text>');
  });
});

describe.each(DRAWINGS.filter(({ id }) => specOf(id).form === 'bars'))(
  'the configuration of $id, $layout',
  ({ id: kind, layout }) => {
    it('is plain JSON and begins at zero', () => {
      const config = toChartConfig(specOf(kind).marks, planOf(specOf(kind), layout, measure), 640);
      expect(JSON.parse(JSON.stringify(config))).toEqual(config);
      // Below nought only as far as a value lies there.
      const least = Math.min(0, ...specOf(kind).marks.map(({ value = 0 }) => value));
      expect(config.options?.scales?.['x']).toMatchObject({ min: least });
    });
  },
);
