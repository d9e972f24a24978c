import { describe, expect, it } from 'vitest';
import { formatCount } from '#format/count';
import { formatWhen, isoDate } from '#format/date';
import { formatList } from '#format/list';
import { withParticle, type Particle } from '#format/particle';
import { formatPoints, formatShare } from '#format/percent';
import { formatRate } from '#format/rate';
import type { Count, Share } from '#facts/money';
import type { When } from '#facts/when';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dates, as precisely as they are known', () => {
  it.each<[string, When, string, string, string | undefined]>([
    ['a day', '2026-02-27', '2026년 2월 27일', '27 February 2026', '2026-02-27'],
    ['a month', '2026-02', '2026년 2월', 'February 2026', '2026-02'],
    ['a year', '2026', '2026년', '2026', '2026'],
    ['about', { about: '2026-07' }, '2026년 7월께', 'about July 2026', undefined],
    ['by', { by: '2036' }, '2036년까지', 'by 2036', undefined],
    ['months of one year', { from: '2026-01', to: '2026-03' }, '2026년 1~3월', 'January–March 2026', '2026-01'],
    ['across years', { from: '2019-07', to: '2023-01' }, '2019년 7월~2023년 1월', 'July 2019 – January 2023', '2019-07'],
  ])('%s', (_what, when, ko, en, iso) => {
    expect(plain(formatWhen(when, 'ko'))).toBe(ko);
    expect(plain(formatWhen(when, 'en'))).toBe(en);
    expect(isoDate(when)).toBe(iso);
  });

  it.each([
    ['year', '2026년', '2026'],
    ['month', '2026년 2월', 'February 2026'],
    ['day', '2월 27일', '27 February'],
  ] as const)('shows only the %s where that is enough', (show, ko, en) => {
    expect(plain(formatWhen('2026-02-27', 'ko', show))).toBe(ko);
    expect(plain(formatWhen('2026-02-27', 'en', show))).toBe(en);
  });

  it('never shows a day that is not known', () => {
    expect(plain(formatWhen('2026', 'ko', 'day'))).toBe('2026년');
    expect(plain(formatWhen('2026-02', 'en', 'day'))).toBe('February');
  });
});

describe('shares and numbers of things', () => {
  it.each<[string, Share, string, string]>([
    ['plain', { percent: 27 }, '27%', '27%'],
    ['about', { percent: 27, qualifier: 'about' }, '약 27%', 'about 27%'],
    ['a fraction', { percent: 32.5 }, '32.5%', '32.5%'],
    ['a range', { percent: { from: 30, to: 40 } }, '30~40%', '30–40%'],
  ])('a share: %s', (_what, share, ko, en) => {
    expect(plain(formatShare(share, 'ko'))).toBe(ko);
    expect(plain(formatShare(share, 'en'))).toBe(en);
  });

  it.each<[string, Count, string, string]>([
    ['a counter stands close', { number: 15_000, unit: { ko: '개', en: 'chips' } }, '1만 5,000개', '15,000 chips'],
    ['years', { number: 7, unit: { ko: '년', en: 'years' } }, '7년', '7 years'],
    ['billions', { number: 500e9, unit: { ko: '개', en: 'parameters' } }, '5,000억개', '500bn parameters'],
    ['a long unit stands apart', { number: 2, unit: { ko: '기가와트', en: 'gigawatts' } }, '2 기가와트', '2 gigawatts'],
  ])('a count: %s', (_what, count, ko, en) => {
    expect(plain(formatCount(count, 'ko'))).toBe(ko);
    expect(plain(formatCount(count, 'en'))).toBe(en);
  });

  it('tells points from percent', () => {
    expect(plain(formatPoints(5, 'ko'))).toBe('5%p');
    expect(plain(formatPoints(5, 'en'))).toBe('5 percentage points');
    expect(plain(formatPoints(1, 'en'))).toBe('1 percentage point');
  });

  it('writes a rate', () => {
    expect(plain(formatRate(1450, 'ko'))).toBe('1달러 1,450원');
    expect(plain(formatRate(1483.1, 'en'))).toBe('1,483.1 won to the dollar');
  });

  it('joins names', () => {
    expect(formatList(['가', '나', '다'], 'ko')).toBe('가, 나, 다');
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  });
});

describe('particles follow the sound', () => {
  it.each<[string, Particle, string]>([
    ['아마존', '은/는', '아마존은'],
    ['마이크로소프트', '은/는', '마이크로소프트는'],
    ['오픈AI', '이/가', '오픈AI가'],
    ['AWS', '을/를', 'AWS를'],
    ['서울', '으로/로', '서울로'],
    ['부산', '으로/로', '부산으로'],
    ['27%', '이/가', '27%가'],
    ['2026년 2월 27일', '와/과', '2026년 2월 27일과'],
    ['3', '은/는', '3은'],
    ['500억 달러(약 72조 5,000억 원)', '을/를', '500억 달러(약 72조 5,000억 원)를'],
    ['애저', '이다/다', '애저다'],
    ['아마존', '이다/다', '아마존이다'],
  ])('%s with %s', (word, particle, written) => {
    expect(withParticle(word, particle)).toBe(written);
  });
});
