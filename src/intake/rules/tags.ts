import type { Rule } from '../rule.ts';

export const brokenTag: Rule = {
  code: 'E75',
  level: 'error',
  says: { ko: '태그나 괄호가 맞지 않음', en: 'A tag or bracket that does not fit' },
  reads: 'words',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '<Share of="hanbit-stake" />',
    wrong: '<Share of="hanbit-stake">',
    right: '<Share of="hanbit-stake" />',
  },
};

export const misusedTag: Rule = {
  code: 'E76',
  level: 'error',
  says: { ko: '모르는 태그나 속성', en: 'An unknown tag or attribute' },
  reads: 'words',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '<Money of="hanbit-nuri-deal" />',
    wrong: '<Mony of="hanbit-nuri-deal" />',
    right: '<Money of="hanbit-nuri-deal" show="usd" />',
  },
};

export const foreignForm: Rule = {
  code: 'E77',
  level: 'error',
  says: { ko: '글에 쓰지 않는 꼴', en: 'A form that texts do not use' },
  reads: 'words',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '의 일이다.',
    wrong: '의 일이다. [여기](https://hanbit.example.org/news)를 보라.',
    right: '의 일이다. [한빛 발표문](https://hanbit.example.org/news)을 보라.',
  },
};
