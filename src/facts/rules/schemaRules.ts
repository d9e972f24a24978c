import type { Rule } from '#intake/rule';

export const noSuchDay: Rule = {
  code: 'A01',
  level: 'error',
  says: { ko: '달력에 없는 날짜', en: 'A date that does not exist' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'when: 2024-01-10',
    wrong: 'when: 2024-02-30',
    right: 'when: 2024-02-29',
  },
};

export const noDate: Rule = {
  code: 'A02',
  level: 'error',
  says: { ko: '날짜 꼴이 아님', en: 'Not written as a date' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'when: 2024-01-10',
    wrong: 'when: 2024. 1. 10.',
    right: 'when: 2024-01-10',
  },
};

export const dayFirst: Rule = {
  code: 'A03',
  level: 'error',
  says: { ko: '일/월 차례로 적은 날짜', en: 'A date written day first' },
  reads: 'fields',
  example: {
    file: 'lighthouse/sources/hanbit-statement.mdx',
    at: 'published: 2024-01-10',
    wrong: 'published: 13/01/2024',
    right: 'published: 2024-01-13',
  },
};

export const ambiguousDate: Rule = {
  code: 'A04',
  level: 'error',
  says: { ko: '어느 쪽이 달인지 알 수 없는 날짜', en: 'A date whose month cannot be told' },
  reads: 'fields',
  example: {
    file: 'lighthouse/sources/hanbit-statement.mdx',
    at: 'published: 2024-01-10',
    wrong: 'published: 01/02/2024',
    right: 'published: 2024-01-02',
  },
};

export const fullWidthDigits: Rule = {
  code: 'A14',
  level: 'error',
  says: { ko: '전각 숫자', en: 'Full-width digits' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'amount: { usd: 50e9 }',
    wrong: 'amount: { usd: ５００００００００００ }',
    right: 'amount: { usd: 50e9 }',
  },
};

export const noTimeZone: Rule = {
  code: 'A39',
  level: 'error',
  says: { ko: '없는 시간대', en: 'A time zone that does not exist' },
  reads: 'fields',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'timeZone: Asia/Seol\n',
    right: 'timeZone: Asia/Seoul\n',
  },
};

export const badId: Rule = {
  code: 'B30',
  level: 'error',
  says: { ko: 'id로 쓸 수 없는 글자', en: 'Letters that an id cannot have' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'to: nuri',
    wrong: 'to: Nuri Corp',
    right: 'to: nuri',
  },
};

export const unknownWord: Rule = {
  code: 'B34',
  level: 'error',
  says: { ko: '모르는 항목이나 값', en: 'An unknown field or value' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'state: committed',
    wrong: 'state: committeed',
    right: 'state: committed',
  },
};

export const missingLanguage: Rule = {
  code: 'B37',
  level: 'error',
  says: { ko: '한 언어의 글이 없음', en: 'A text missing in one language' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'title: { ko: 한빛의 누리 투자, en: Hanbit’s investment in Nuri }',
    wrong: 'title: { ko: 한빛의 누리 투자 }',
    right: 'title: { ko: 한빛의 투자, en: Hanbit’s investment }',
  },
};
