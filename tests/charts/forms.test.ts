import { describe, expect, it } from 'vitest';
import { cellsOf } from '#charts/forms/stages/cells';
import { tableOf } from '#charts/table';
import { LOCALES } from '#facts/values/text';
import { drawChart } from '#charts/drawChart';
import { bodyOf, boxOf, number, WIDTHS } from './boxes.ts';
import { drawn, DRAWINGS, findSpec, IDS, specOf } from './drawn.ts';

const spaced = (text: string): string => text.replace(/[\s\u00a0\u2060]+/g, ' ').trim();

describe.each(IDS)('%s', (id) => {
  const rows = tableOf(specOf(id));

  it('shows no value that its table has not', () => {
    const told = rows
      .map((row) =>
        spaced(
          [
            row.figure,
            row.beside,
            row.label,
            row.date,
            row.state,
            ...row.parts.flatMap((part) => [part.label, part.figure]),
          ].join(' '),
        ),
      )
      .join(' | ');
    for (const { layout } of DRAWINGS.filter((drawing) => drawing.id === id)) {
      const bold = [...bodyOf(drawn(id, layout)).querySelectorAll('text[font-weight="700"], b > data')];
      expect(bold.length).toBeGreaterThan(0);
      for (const each of bold.flatMap((node) => spaced(node.textContent ?? '').split(' → ')))
        expect(told).toContain(each);
    }
  });

  it('says every value to those who do not see it', () => {
    const { description, marks } = specOf(id);
    for (const { figure, statusWord } of marks) {
      expect(description).toContain(figure);
      expect(description).toContain(statusWord);
    }
  });
});

describe.each(DRAWINGS.filter(({ isSvg }) => isSvg))('$id, $layout', ({ id, layout }) => {
  it.each(LOCALES)('sets no words over others, nor past the edge, at any width: %s', (locale) => {
    const spec = findSpec(id, undefined, locale);
    if (!spec) throw new Error(id);
    const texts = [...bodyOf(drawChart(spec, layout, 'p')).querySelectorAll('text')];
    for (const width of WIDTHS[layout]) {
      const boxes = texts.map((text) => boxOf(text, width));
      boxes.forEach((a, at) => {
        expect(a.from, `${a.text} at ${width}`).toBeGreaterThanOrEqual(-1);
        expect(a.to, `${a.text} at ${width}`).toBeLessThanOrEqual(width + 1);
        for (const b of boxes.slice(at + 1)) {
          const isOver = a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
          expect(isOver, `${a.text} / ${b.text} at ${width}`).toBe(false);
        }
      });
    }
  });
});

describe('lengths', () => {
  it('of parts are in the proportion of their values, and what no part accounts for stays open', () => {
    const rects = [...bodyOf(drawn('holders', 'wide')).querySelectorAll('rect')];
    expect(rects.map((rect) => Math.round(number(rect, 'width')))).toEqual([27, 26, 47]);
  });

  it('of columns are in the proportion of their values, from nought', () => {
    const { marks } = specOf('output-columns');
    const heights = [...bodyOf(drawn('output-columns', 'wide')).querySelectorAll('rect')].map((rect) =>
      number(rect, 'height'),
    );
    heights.forEach((height, at) => expect(height / (heights[0] ?? 1)).toBeCloseTo((marks[at]?.value ?? 0) / 110, 1));
  });

  it('of bars are in the proportion of their values', () => {
    const { marks } = specOf('money-out');
    const rects = [...bodyOf(drawn('money-out', 'narrow')).querySelectorAll('rect')].filter(
      (rect) => rect.getAttribute('fill')?.startsWith('url') || rect.getAttribute('fill')?.startsWith('var'),
    );
    const longest = number(rects[0] as Element, 'width');
    expect(number(rects[1] as Element, 'width') / longest).toBeCloseTo(
      (marks[1]?.value ?? 0) / (marks[0]?.value ?? 1),
      2,
    );
  });
});

describe('an axis of time', () => {
  const xs = (id: string): number[] =>
    [...bodyOf(drawn(id, 'wide')).querySelectorAll('circle')].map((circle) => number(circle, 'cx'));

  it('is true: twice the time is twice the way', () => {
    const [a = 0, b = 0, c = 0, d = 0] = xs('output');
    expect(c - b).toBeCloseTo(b - a, 0);
    expect((d - c) / (b - a)).toBeCloseTo(2, 1);
  });

  it('leaves a gap where a year is missing, and shows what is foreseen as such', () => {
    const document = bodyOf(drawn('output', 'wide'));
    const lines = [...document.querySelectorAll('line[stroke="var(--color-green)"]')];
    expect(lines).toHaveLength(3);
    const signs = [...document.querySelectorAll('circle')].map((sign) => sign.getAttribute('fill'));
    expect(signs.at(-1)).toBe('var(--color-paper)');
    expect(signs[0]).toBe('var(--color-green)');
  });

  it('tells two lines apart without colour: by their signs and their dashes', () => {
    const document = bodyOf(drawn('output', 'wide'));
    expect(document.querySelectorAll('circle').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('svg svg path').length).toBe(4);
    expect(document.querySelector('line[stroke="var(--color-blue)"]')?.getAttribute('stroke-dasharray')).toBeTruthy();
  });

  it('holds a step until the next, and then changes upright', () => {
    const lines = [...bodyOf(drawn('rate-steps', 'wide')).querySelectorAll('line[stroke="var(--color-green)"]')];
    for (const line of lines)
      expect(
        line.getAttribute('x1') === line.getAttribute('x2') || line.getAttribute('y1') === line.getAttribute('y2'),
      ).toBe(true);
  });
});

describe('dots', () => {
  it('stand in one row before and after, the first hollow', () => {
    const document = bodyOf(drawn('before-after', 'wide'));
    expect([...document.querySelectorAll('circle')].map((dot) => dot.getAttribute('fill'))).toEqual([
      'var(--color-paper)',
      'var(--color-blue)',
    ]);
    expect(spaced(document.body.textContent ?? '')).toContain('32.5% → 약 27%');
  });

  it('of what was measured otherwise are of another shape, and say so', () => {
    const document = bodyOf(drawn('valuation', 'wide'));
    expect(document.querySelectorAll('circle, svg svg path')).toHaveLength(3);
    for (const word of ['투자 전', '투자 후', '지분으로 셈함']) expect(document.body.textContent).toContain(word);
  });
});

describe('flows', () => {
  const document = bodyOf(drawn('who-pays', 'narrow'));

  it('are arrows of one width, whatever the sum', () => {
    const heights = [...document.querySelectorAll('li svg > rect')].map((rect) => rect.getAttribute('height'));
    expect(new Set(heights).size).toBe(1);
    expect(document.querySelectorAll('li > svg')).toHaveLength(specOf('who-pays').marks.length);
  });

  it('add up what differs in size and day alone, and list the parts', () => {
    const sum = tableOf(specOf('who-pays')).find(
      ({ parts, state }) => parts.length === 2 && state.startsWith('compute'),
    );
    expect(sum?.value).toBe(9_876_543_210_000 + 20e9);
    expect(sum?.boundTo).toBe('from-narae-more from-narae-again');
    expect(sum?.parts.map(({ factId }) => factId)).toEqual(['from-narae-more', 'from-narae-again']);
  });

  it('say what is no money, and what was not disclosed', () => {
    expect(document.body.textContent).toContain('이사 한 명을 지명할 권리');
    expect(document.body.textContent).toContain('금액 비공개');
  });

  it('are full as far as they are paid', () => {
    const first = document.querySelector('li li > svg');
    expect(
      [...(first?.querySelectorAll('rect') ?? [])].map((rect) => [
        rect.getAttribute('fill')?.slice(0, 3),
        rect.getAttribute('width'),
      ]),
    ).toEqual([
      ['url', '9.23%'],
      ['var', '90.77%'],
    ]);
  });

  it('put a part of a party into its box, and name it', () => {
    expect([...document.querySelectorAll('.flow-party')].map((party) => party.textContent)).not.toContain(
      '나래 클라우드',
    );
    expect(document.body.textContent).toContain('나래 클라우드');
  });
});

describe('stages', () => {
  const document = bodyOf(drawn('rule', 'narrow'));

  it('run on until they are next changed, and begin when they began', () => {
    const cells = [...document.querySelectorAll('tbody td')].map((cell) => [
      cell.getAttribute('data-fill'),
      cell.querySelector('b')?.textContent,
      cell.getAttribute('rowspan'),
    ]);
    expect(cells).toEqual([
      ['solid', '모두 가온에서', null],
      [null, undefined, null],
      ['hatched', '새것은 예외', '2'],
      ['solid', '먼저 묻는다', null],
      ['hatched', '일부만 묻는다', '2'],
      ['outline', '끝', null],
    ]);
  });

  it('tell two steps of one month apart by their days', () => {
    const [first, ...marks] = specOf('rule').marks;
    if (!first) throw new Error('no step');
    const day = `${first.days?.from.slice(0, 8)}28`;
    const later = { ...first, date: 'later that month', days: { from: day, to: day } };
    const names = cellsOf([first, later, ...marks]).days.map(({ name }) => name);
    expect(names).toContain('later that month');
    expect(names).toContain(first.date);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are a table whose days and clauses are its heads', () => {
    expect([...document.querySelectorAll('th')].map((head) => spaced(head.textContent ?? ''))).toEqual([
      '독점 규칙',
      '우선 규칙',
      '2027년 1월',
      '2029년',
      '2030년 2월',
      '2031년 5월',
    ]);
  });
});
