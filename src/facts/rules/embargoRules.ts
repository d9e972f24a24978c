import type { Rule } from '#intake/rule';

export const openlyEmbargoed: Rule = {
  code: 'E79',
  level: 'error',
  says: { ko: '누구나 보는 저장소의 엠바고', en: 'An embargo in a public repository' },
  reads: 'embargo',
  example: {
    file: 'lighthouse/unknowns/who-pays.mdx',
    wrong: 'embargo: 2999-12-01T06:00+09:00\n',
    right: '',
  },
};

export const restsOnEmbargoed: Rule = {
  code: 'E80',
  level: 'error',
  says: { ko: '엠바고가 풀리기 전에는 서지 못하는 것', en: 'What does not stand before an embargo opens' },
  reads: 'embargo',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'embargo: 2999-12-01T06:00+09:00\n',
    right: '',
  },
};

export const lateEmbargo: Rule = {
  code: 'E81',
  level: 'error',
  says: { ko: '이미 지난 엠바고', en: 'An embargo that is over as it is written' },
  reads: 'published',
  example: {
    file: 'lighthouse/unknowns/who-pays.mdx',
    wrong: 'embargo: 2024-02-20T06:00+09:00\n',
    right: 'embargo: 2999-12-01T06:00+09:00\n',
  },
};

export const futurePublication: Rule = {
  code: 'E82',
  level: 'error',
  says: { ko: '아직 오지 않은 발행일', en: 'A day of publication that is still to come' },
  reads: 'today',
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'published: 2024-02-01',
    wrong: 'published: 2999-02-01',
    right: 'published: 2024-02-01',
  },
};
