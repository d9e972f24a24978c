import { describe, expect, it } from 'vitest';
import { formatPastValue } from '#format/pastValue';
import { dossierOf } from '../support/realContent.ts';

const dossier = dossierOf('tests/fixtures/sample');

describe('a value as it once stood', () => {
  it.each([
    [{ usd: 38e9 }, '380억 달러', '$38bn'],
    [{ percent: 27 }, '27%', '27%'],
    ['2026-03-18', '2026년 3월 18일', '18 March 2026'],
    [{ by: '2036' }, '2036년까지', 'by 2036'],
    ['announced', '발표', 'Announced'],
    ['committed', '약정', 'committed'],
    [undefined, '없음', 'nothing'],
    [{ ko: '옛 이름', en: 'Old name' }, '옛 이름', 'Old name'],
    [
      { looked: { ko: '저장된 기사, 공시', en: 'stored articles' }, until: '2026-11-29' },
      '저장된 기사, 공시',
      'stored articles',
    ],
    [{ text: '한마디로', lang: 'ko', translation: 'in a word', source: 'x' }, '한마디로', 'in a word'],
    ['{ stage: filed }, { stage: end, label: { ko: "취하, 끝", en: Dismissed } }', '취하, 끝', 'Dismissed'],
  ] as const)('%j is said in words', (value, ko, en) => {
    expect(formatPastValue(value, dossier, 'ko').replace(/\u00a0/g, ' ')).toBe(ko);
    expect(formatPastValue(value, dossier, 'en').replace(/\u00a0/g, ' ')).toBe(en);
  });
});
