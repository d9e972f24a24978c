import type { Rule } from '../rule.ts';

export const unseenLetter: Rule = {
  code: 'E71',
  level: 'error',
  says: { ko: '보이지 않는 글자', en: 'An invisible character' },
  reads: 'disk',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'to: nuri',
    wrong: 'to: nuri\u200b',
    right: 'to: nuri',
  },
};

export const lookAlike: Rule = {
  code: 'B31',
  level: 'error',
  says: { ko: '라틴 글자를 닮은 다른 글자', en: 'A letter that only looks Latin' },
  reads: 'disk',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'to: nuri',
    wrong: 'to: nur\u0456',
    right: 'to: nuri',
  },
};

export const decomposedHangul: Rule = {
  code: 'D67',
  level: 'error',
  says: { ko: '자모로 풀린 한글(NFD)', en: 'Decomposed Hangul (NFD)' },
  reads: 'disk',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: '투자 발표',
    wrong: '\u1110\u116e자 발표',
    right: '투자 발표',
  },
};
