import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '#format/collate';
import { formatList } from '#format/list';
import { withParticle, type Particle } from '#intake/particle';

describe('lists', () => {
  it.each([
    [[], '', ''],
    [['가'], '가', '가'],
    [['가', '나'], '가, 나', '가 and 나'],
    [['가', '나', '다'], '가, 나, 다', '가, 나 and 다'],
  ])('%j', (words, ko, en) => {
    expect(formatList(words, 'ko')).toBe(ko);
    expect(formatList(words, 'en')).toBe(en);
  });
});

describe('the order of a glossary', () => {
  it.each([
    [
      'ko',
      ['우선매수권', 'AWS', '애저', '프론티어', 'MAI-10', 'MAI-2', '가속기'],
      ['가속기', '애저', '우선매수권', '프론티어', 'AWS', 'MAI-2', 'MAI-10'],
    ],
    [
      'en',
      ['Tranche', 'azure', 'Frontier', 'AWS', 'MAI-10', 'MAI-2'],
      ['AWS', 'azure', 'Frontier', 'MAI-2', 'MAI-10', 'Tranche'],
    ],
  ] as const)('%s', (locale, words, sorted) => {
    expect([...words].sort((a, b) => collate(a, b, locale))).toEqual(sorted);
  });
});

describe('particles follow the sound', () => {
  it.each<[string, Particle, string]>([
    ['아마존', '은/는', '아마존은'],
    ['마이크로소프트', '은/는', '마이크로소프트는'],
    ['오픈AI', '이/가', '오픈AI가'],
    ['OpenAI', '은/는', 'OpenAI는'],
    ['AWS', '을/를', 'AWS를'],
    ['AWS', '은/는', 'AWS는'],
    ['FTC', '와/과', 'FTC와'],
    ['Form 10-K', '을/를', 'Form 10-K를'],
    ['URL', '으로/로', 'URL로'],
    ['URL', '은/는', 'URL은'],
    ['LLM', '은/는', 'LLM은'],
    ['HBM', '으로/로', 'HBM으로'],
    ['Amazon', '은/는', 'Amazon은'],
    ['Microsoft', '은/는', 'Microsoft는'],
    ['Google', '은/는', 'Google은'],
    ['Google', '으로/로', 'Google로'],
    ['Copilot', '이/가', 'Copilot이'],
    ['Bedrock', '을/를', 'Bedrock을'],
    ['Chrome', '이/가', 'Chrome이'],
    ['Azure', '이/가', 'Azure가'],
    ['서울', '으로/로', '서울로'],
    ['부산', '으로/로', '부산으로'],
    ['MAI-1', '으로/로', 'MAI-1로'],
    ['27%', '이/가', '27%가'],
    ['5%p', '을/를', '5%p를'],
    ['32.5%', '으로/로', '32.5%로'],
    ['2026년 2월 27일', '와/과', '2026년 2월 27일과'],
    ['3', '은/는', '3은'],
    ['10', '으로/로', '10으로'],
    ['1.0', '이/가', '1.0이'],
    ['1,000,000,000,000', '이/가', '1,000,000,000,000가'],
    ['500억 달러(약 72조 5,000억 원)', '을/를', '500억 달러(약 72조 5,000억 원)를'],
    ['‘스테이트리스’', '은/는', '‘스테이트리스’는'],
    ['“개방형 플랫폼(platform)”', '이/가', '“개방형 플랫폼(platform)”이'],
    ['프론티어 [상표]', '은/는', '프론티어 [상표]는'],
    ['(약 72조 원)', '을/를', '(약 72조 원)을'],
    ['애저', '이다/다', '애저다'],
    ['아마존', '이다/다', '아마존이다'],
    ['구글', '이었다/였다', '구글이었다'],
    ['Ω', '은/는', 'Ω은(는)'],
    ['', '을/를', '을(를)'],
  ])('%s with %s', (word, particle, written) => {
    expect(withParticle(word, particle)).toBe(written);
  });

  it('knows every Hangul syllable, written whole or in its letters', () => {
    for (let code = 0xac00; code <= 0xd7a3; code += 1) {
      const syllable = String.fromCharCode(code);
      const letters = syllable.normalize('NFD');
      const final = letters.slice(2);
      expect(withParticle(syllable, '은/는')).toBe(syllable + (final ? '은' : '는'));
      expect(withParticle(letters, '은/는')).toBe(letters + (final ? '은' : '는'));
      expect(withParticle(syllable, '으로/로')).toBe(syllable + (final && final !== '\u11af' ? '으로' : '로'));
    }
  });

  it('reads a number as it is read aloud', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 1, max: 1e6 }),
          fc.integer({ min: 1, max: 9 }).chain((n) => fc.integer({ min: 0, max: 14 }).map((zeros) => n * 10 ** zeros)),
        ),
        (number) => {
          for (const particle of ['은/는', '으로/로'] as const) {
            const heard = readAloud(number);
            expect(withParticle(String(number), particle).slice(String(number).length)).toBe(
              withParticle(heard, particle).slice(heard.length),
            );
          }
        },
      ),
    );
  });
});

/** A whole number in Sino-Korean: 15000 → 일만오천. */
function readAloud(number: number): string {
  let text = '';
  let rest = number;
  for (const myriad of ['', '만', '억', '조']) {
    const group = rest % 1e4;
    if (group > 0) text = readGroup(group) + myriad + text;
    rest = Math.floor(rest / 1e4);
  }
  return text;
}

function readGroup(group: number): string {
  const places = ['', '십', '백', '천'];
  return [...String(group)]
    .reverse()
    .map((digit, place) =>
      digit === '0'
        ? ''
        : ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'][Number(digit)] + (places[place] ?? ''),
    )
    .reverse()
    .join('');
}
