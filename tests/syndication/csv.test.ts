import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '#syndication/data/csv';

const HOSTILE = [
  '=1+1',
  '+cmd',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://x","y")',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE, '-5', '한글, "따옴표"', 'a\r\nb', ''),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'), fc.string())
    .map((pair) => pair.join('')),
);
const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(undefined));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

describe('a CSV file', () => {
  it('gives back every row and cell, and none of them runs as a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const names = rows[0]?.map((_, at) => `c${at}`) ?? [];
        const csv = csvOf(names, rows);
        expect(csv.startsWith('\ufeff')).toBe(true);
        expect(csv.endsWith('\r\n')).toBe(true);
        const [, ...parsed] = csvParseRows(csv.slice(1));
        expect(parsed).toHaveLength(rows.length);
        parsed.forEach((row, at) => {
          expect(row).toHaveLength(names.length);
          row.forEach((shown, column) => {
            const meant = rows[at]?.[column];
            expect(shown === String(meant ?? '') || shown === `'${String(meant)}`).toBe(true);
            const isNumber = typeof meant === 'number' || /^-?\d+(\.\d+)?$/.test(shown);
            expect(isNumber || !/^[=+\-@\t\r\n＝＋－＠]/.test(shown), JSON.stringify(shown)).toBe(true);
          });
        });
      }),
    );
  });

  it('leaves real numbers alone and disarms the rest', () => {
    expect(csvOf(['a'], [[-5], ['-5'], [5e10], ...HOSTILE.map((text) => [text])])).toContain(
      'a\r\n-5\r\n-5\r\n50000000000\r\n',
    );
    for (const text of HOSTILE) expect(csvParseRows(csvOf(['a'], [[text]]).slice(1))[1]).toEqual([`'${text}`]);
  });

  it('ends its lines with CR LF only', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['x', 1],
          ['y', undefined],
        ],
      ),
    ).toBe('\ufeffa,b\r\nx,1\r\ny,\r\n');
  });
});
