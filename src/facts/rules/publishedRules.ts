import type { Rule } from '#intake/rule';

export const changedUntold: Rule = {
  code: 'C95',
  level: 'error',
  says: { ko: '발행한 값이 history 없이 바뀜', en: 'A published value changed without a history entry' },
  reads: 'published',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'state: committed',
    wrong: 'state: planned',
    right:
      'state: planned\nhistory: [{ on: 2024-02-01, kind: update, field: state, was: committed, now: planned, why: { ko: 미뤄졌다., en: It was put off. } }]',
  },
};

export const rewrittenHistory: Rule = {
  code: 'C97',
  level: 'error',
  says: { ko: '발행한 history가 바뀜', en: 'A published history entry changed' },
  reads: 'published',
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong: '',
    right:
      'history: [{ on: 2024-02-01, kind: correction, field: value, was: { percent: 72 }, now: { percent: 27, qualifier: about }, why: { ko: 숫자가 뒤바뀌었다., en: The digits were swapped. } }]\n',
    published:
      'history: [{ on: 2024-02-01, kind: correction, field: value, was: { percent: 72 }, now: { percent: 27, qualifier: about }, why: { ko: 숫자가 뒤바뀌었다., en: The digits were swapped. } }]\n',
  },
};

export const vanishedFile: Rule = {
  code: 'D95',
  level: 'error',
  says: { ko: '발행한 파일이 없어짐', en: 'A published file is gone' },
  reads: 'published',
  example: {
    file: 'lighthouse/unknowns/who-pays.mdx',
    wrong: 'gone',
    right: '',
  },
};
