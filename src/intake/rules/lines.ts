import type { Rule } from '../rule.ts';

export const blanksAtLineEnd: Rule = {
  code: 'D84',
  level: 'error',
  says: { ko: '줄 끝의 공백', en: 'Blanks at the end of a line' },
  reads: 'disk',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '의 일이다.',
    wrong: '의 일이다.  ',
    right: '의 일이다.',
  },
};

export const openLastLine: Rule = {
  code: 'D85',
  level: 'error',
  says: { ko: '줄바꿈 없이 끝나는 파일', en: 'A file without a last line break' },
  reads: 'disk',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'sources: [hanbit-statement]\n---\n',
    wrong: 'sources: [hanbit-statement]\n---',
    right: 'sources: [hanbit-statement]\n---\n',
  },
};

export const strangeIndent: Rule = {
  code: 'D57',
  level: 'error',
  says: { ko: '탭으로 들여 씀', en: 'Indented with a tab' },
  reads: 'disk',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: '  - { amount: { usd: 15e9 }, title',
    wrong: '\t- { amount: { usd: 15e9 }, title',
    right: '  - { amount: { usd: 15e9 }, title',
  },
};

export const conflictMark: Rule = {
  code: 'D86',
  level: 'error',
  says: { ko: '합치다 남은 git 충돌 표시', en: 'A conflict mark that a merge left' },
  reads: 'disk',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'state: committed\n',
    wrong: '<<<<<<< main\nstate: committed\n=======\nstate: planned\n>>>>>>> repair\n',
    right: 'state: planned\n',
  },
};
