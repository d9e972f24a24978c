import type { Rule } from '../rule.ts';

export const draftMark: Rule = {
  code: 'D70',
  level: 'error',
  says: { ko: '남아 있는 초안 표시', en: 'A draft mark left behind' },
  reads: 'disk',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '의 일이다.',
    wrong: '의 일이다. TODO: 여기에 입력',
    right: '의 일이다. 그 뒤는 알려지지 않았다.',
  },
};

export const forbiddenText: Rule = {
  code: 'F80',
  level: 'error',
  says: {
    ko: '실을 수 없는 글(비밀 키, 개인정보, 표의 식)',
    en: 'Text that must not go out: keys, personal data, formulas',
  },
  reads: 'disk',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '의 일이다.',
    wrong: '의 일이다. 010-1234-5678',
    right: '의 일이다. [항만청 연락처](https://harbour.example.org/contact)에 물을 수 있다.',
  },
};
