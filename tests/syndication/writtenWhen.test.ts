import { describe, expect, it } from 'vitest';
import { citationOf } from '#syndication/machines/citation';
import { writtenWhen } from '#syndication/data/writtenWhen';

describe('a date in a table', () => {
  it.each([
    ['2026-02-27', '2026-02-27', '2026-02-27', '2026-02-27', 'day'],
    ['2026-02', '2026-02', '2026-02-01', '2026-02-28', 'month'],
    ['2036', '2036', '2036-01-01', '2036-12-31', 'year'],
    [{ about: '2026-07' }, '2026-07', '2026-07-01', '2026-07-31', 'about'],
    [{ by: '2036' }, '2036', '2036-01-01', '2036-12-31', 'by'],
    [{ from: '2026-01', to: '2026-03' }, '2026-01/2026-03', '2026-01-01', '2026-03-31', 'period'],
  ] as const)('keeps the precision of %j', (when, date, from, to, precision) => {
    expect(writtenWhen(when)).toEqual({ date, from, to, precision });
  });
});

describe('a citation', () => {
  const what = { title: '제목', canonicalUrl: 'https://example.org/x/', asOf: '2026-11-22' };
  it('is written as each language writes it', () => {
    expect(citationOf({ ...what, locale: 'ko' })).toBe('쟁점, 「제목」, 2026년 11월 22일 기준, https://example.org/x/');
    expect(citationOf({ ...what, locale: 'en' })).toBe(
      'Jaengjeom, ‘제목’, as of 22 November 2026, https://example.org/x/',
    );
  });
});
