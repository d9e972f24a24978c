import type { Rule } from '../rule.ts';

export const cutAtHash: Rule = {
  code: 'D71',
  level: 'error',
  says: { ko: '공백 뒤의 #에서 잘린 글', en: 'A text cut at a blank and #' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note:\n  ko: 한빛은 #등대 를 지웠다.\n  en: Hanbit dropped the tag.\n',
    right: 'note:\n  ko: "한빛은 #등대 를 지웠다."\n  en: Hanbit dropped the tag.\n',
  },
};

export const cutAtComma: Rule = {
  code: 'D72',
  level: 'error',
  says: { ko: '중괄호 안의 쉼표에서 잘린 글', en: 'A text between braces cut at its comma' },
  reads: 'fields',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'title: { ko: 투자 발표, en: The deal is announced }',
    wrong: 'title: { ko: 투자, 그리고 발표, en: The deal }',
    right: 'title: { ko: "투자, 그리고 발표", en: The deal }',
  },
};

export const openedList: Rule = {
  code: 'D73',
  level: 'error',
  says: {
    ko: '목록으로 읽혀 글자가 사라지는 줄(2016. …, + …)',
    en: 'A line that reads as a list and loses what was typed (2016. …, + …)',
  },
  reads: 'words',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '한빛의 지분은',
    wrong: '2016. 그해에 한빛의 지분은',
    right: '그해에 한빛의 지분은',
  },
};

export const brokenLink: Rule = {
  code: 'D74',
  level: 'error',
  says: { ko: '링크가 되지 못한 괄호', en: 'Brackets that are no link' },
  reads: 'words',
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '의 일이다.',
    wrong: '의 일이다. [한빛 발표문] (https://hanbit.example.org/news)을 보라.',
    right: '의 일이다. [한빛 발표문](https://hanbit.example.org/news)을 보라.',
  },
};
