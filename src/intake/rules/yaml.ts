import type { Rule } from '../rule.ts';

export const missingFence: Rule = {
  code: 'D60',
  level: 'error',
  says: { ko: '--- 줄이 없음', en: 'A --- line is missing' },
  reads: 'fields',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: '---\ntitle',
    wrong: '—\ntitle',
    right: '---\ntitle',
  },
};

export const noFields: Rule = {
  code: 'D64',
  level: 'error',
  says: {
    ko: '사실 파일이 비었거나 항목 밖에 글이 있음',
    en: 'A fact file that is empty or has text outside its fields',
  },
  reads: 'fields',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'sources: [hanbit-statement]\n---\n',
    wrong: 'sources: [hanbit-statement]\n---\n한빛이 발표했다.\n',
    right: 'sources: [hanbit-statement]\n---\n',
  },
};

export const doubledField: Rule = {
  code: 'D33',
  level: 'error',
  says: { ko: '두 번 적힌 항목', en: 'A field that stands twice' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'to: nuri',
    wrong: 'to: nuri\nto: hanbit',
    right: 'to: nuri',
  },
};

export const colonInValue: Rule = {
  code: 'D58',
  level: 'error',
  says: { ko: '값 안의 콜론', en: 'A colon inside a value' },
  reads: 'fields',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'title: { ko: 투자 발표, en: The deal is announced }',
    wrong: 'title: { ko: 한빛: 투자 발표, en: The deal }',
    right: 'title: { ko: "한빛: 투자 발표", en: The deal }',
  },
};

export const unreadableYaml: Rule = {
  code: 'D59',
  level: 'error',
  says: { ko: 'YAML로 읽히지 않음', en: 'Cannot be read as YAML' },
  reads: 'fields',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'title: { ko: 투자 발표, en: The deal is announced }',
    wrong: 'title:\n  ko: @한빛 투자\n  en: The deal',
    right: "title:\n  ko: '@한빛 투자'\n  en: The deal",
  },
};

export const numberAsText: Rule = {
  code: 'A13',
  level: 'error',
  says: { ko: '숫자가 아닌 숫자(1,100)', en: 'A number that reads as text (1,100)' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'amount: { usd: 50e9 }',
    wrong: 'amount: { usd: 50,000,000,000 }',
    right: 'amount: { usd: 50000000000 }',
  },
};

export const misreadNumber: Rule = {
  code: 'A15',
  level: 'error',
  says: { ko: '다른 값으로 읽히는 숫자(1_100, 0500)', en: 'A number that reads as another (1_100, 0500)' },
  reads: 'fields',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'amount: { usd: 50e9 }',
    wrong: 'amount: { usd: 050000000000 }',
    right: 'amount: { usd: 50000000000 }',
  },
};
