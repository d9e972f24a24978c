import type { Rule } from '../rule.ts';

export const unsafeAddress: Rule = {
  code: 'F79',
  level: 'error',
  says: { ko: '안전하지 않은 주소나 코드', en: 'An unsafe address, or code' },
  reads: 'words',
  example: {
    file: 'lighthouse/sources/hanbit-statement.mdx',
    at: 'https://hanbit.example.org/news',
    wrong: 'https://editor@hanbit.example.org/news',
    right: 'https://hanbit.example.org/editor/news',
  },
};

export const redirector: Rule = {
  code: 'F81',
  level: 'error',
  says: { ko: '다른 곳으로 넘기는 주소', en: 'An address that only passes the reader on' },
  reads: 'words',
  example: {
    file: 'lighthouse/sources/hanbit-statement.mdx',
    at: 'https://hanbit.example.org/news',
    wrong: 'https://bit.ly/hanbit',
    right: 'https://hanbit.example.org/bit.ly',
  },
};

export const trackingAddress: Rule = {
  code: 'F82',
  level: 'error',
  says: { ko: '독자를 뒤쫓는 매개변수가 든 주소', en: 'An address with tracking parameters' },
  reads: 'words',
  example: {
    file: 'lighthouse/sources/hanbit-statement.mdx',
    at: 'https://hanbit.example.org/news',
    wrong: 'https://hanbit.example.org/news?utm_source=mail',
    right: 'https://hanbit.example.org/news?id=mail',
  },
};

export const particleOnAddress: Rule = {
  code: 'E74',
  level: 'error',
  says: { ko: '주소에 붙은 조사', en: 'A particle stuck to an address' },
  reads: 'words',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '의 일이다.',
    wrong: '의 일이다. https://hanbit.example.org/news에서 밝혔다.',
    right: '의 일이다. [한빛 발표문](https://hanbit.example.org/news)에서 밝혔다.',
  },
};
