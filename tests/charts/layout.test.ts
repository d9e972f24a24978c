import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { planOf, SIZE } from '#charts/forms/bars/layout';
import { measure } from '#charts/measure';
import { recordingContext } from '#charts/recordingContext';
import { wrap } from '#charts/wrap';
import { drawn, DRAWINGS, specOf } from './drawn.ts';

const BARS = DRAWINGS.filter(({ id }) => specOf(id).form === 'bars');

const tenEach = (text: string): number => text.length * 10;
const lines = (text: string, width: number, mostLines = 9): string[] =>
  wrap(text, { size: 10, widthOf: () => width, mostLines }, tenEach);

describe('breaking a text', () => {
  it('breaks at spaces', () => {
    expect(lines('하나 둘 셋 넷', 50)).toEqual(['하나 둘', '셋 넷']);
  });
  it('holds a quantity together while it can', () => {
    expect(lines('모두 1조\u00a02억\u00a0원', 70)).toEqual(['모두', '1조\u00a02억\u00a0원']);
    expect(lines('모두 1조\u00a02억\u00a0원', 50)).toEqual(['모두', '1조\u00a02억', '원']);
  });
  it('breaks a word that is longer than a line', () => {
    expect(lines('가나다라마바사', 30)).toEqual(['가나다', '라마바', '사']);
  });
  it('cuts what is left over', () => {
    expect(lines('하나 둘 셋 넷 다섯', 50, 2)).toEqual(['하나 둘', '셋 넷…']);
    expect(lines('가', 50)).toEqual(['가']);
  });
});

describe.each(BARS)('$id, $layout', ({ id, layout }) => {
  const plan = planOf(specOf(id), layout, measure);

  it('keeps rows apart and lines inside them', () => {
    plan.rows.forEach((row, at) => {
      const top = plan.rows[at - 1]?.bottom ?? 0;
      for (const line of row.lines) expect(line.y).toBeGreaterThan(top + SIZE[line.kind]);
      for (const line of row.lines) expect(line.y).toBeLessThan(row.bottom);
      expect(row.bar + plan.barHeight / 2).toBeLessThan(row.bottom);
    });
    expect(plan.height).toBe(plan.rows.at(-1)?.bottom);
  });

  it('leaves words and figures room at the least width, however long', () => {
    const least = layout === 'wide' ? 596 : 276;
    for (const { lines: words } of plan.rows) {
      for (const left of words.filter((line) => line.at === 'left')) {
        const beside = words
          .filter((line) => line.at !== 'left' && Math.abs(line.y - left.y) < 14)
          .map((line) => measure(line.text, SIZE[line.kind]));
        const taken = layout === 'wide' ? least * (1 - plan.bars.from) : Math.max(0, ...beside);
        expect(measure(left.text, SIZE[left.kind]) + taken).toBeLessThan(least);
      }
      for (const right of words.filter((line) => line.at === 'bar')) {
        expect(measure(right.text, SIZE[right.kind])).toBeLessThan(least * (1 - plan.bars.to));
      }
    }
  });

  it('draws every bar, a thousandth of the longest too, within its part of the width', () => {
    const { document } = parseHTML(`<body>${drawn(id, layout)}</body>`);
    const bars = [...document.querySelectorAll('rect')].map((bar) => ({
      from: Number.parseFloat(bar.getAttribute('x') ?? ''),
      width: Number.parseFloat(bar.getAttribute('width') ?? ''),
    }));
    expect(bars.length).toBeGreaterThanOrEqual(specOf(id).marks.length);
    for (const { from, width } of bars) {
      expect(width).toBeGreaterThan(0.25);
      expect(from + width).toBeLessThanOrEqual(plan.bars.to * 100 + 0.35);
    }
  });
});

describe('the recording context', () => {
  const pen = recordingContext(100, 100, 'p', { size: 13, colour: 'var(--color-soft)' }).canvas.getContext(
    '2d',
  ) as CanvasRenderingContext2D;

  it('refuses what it cannot write down, rather than draw it wrong', () => {
    expect(() => pen.arc(0, 0, 5, 0, 7)).toThrow('cannot arc');
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(1, 1);
    pen.lineTo(2, 0);
    expect(() => pen.stroke()).toThrow('two points');
  });

  it('escapes what it writes', () => {
    const recorder = recordingContext(100, 100, 'p', { size: 13, colour: 'var(--color-soft)' });
    const ctx = recorder.canvas.getContext('2d') as CanvasRenderingContext2D;
    ctx.font = '13px any';
    ctx.fillStyle = 'var(--color-soft)';
    ctx.fillText('<b> & "c"', 50, 20);
    expect(recorder.taken().elements).toEqual(['<text x="50%" y="20">&lt;b&gt; &amp; &quot;c&quot;</text>']);
  });
});
