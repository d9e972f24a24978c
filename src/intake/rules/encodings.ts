import type { Rule } from '../rule.ts';

export const otherEncoding: Rule = {
  code: 'D62',
  level: 'error',
  says: { ko: 'UTF-8이 아님', en: 'Not UTF-8' },
  reads: 'disk',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: { fixture: 'cp949' },
    right: '',
  },
};

export const utf16: Rule = {
  code: 'D63',
  level: 'error',
  says: { ko: 'UTF-16으로 저장된 파일', en: 'Saved as UTF-16' },
  reads: 'disk',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: { saved: 'utf-16le' },
    right: '',
  },
};

export const foreignLineEnds: Rule = {
  code: 'D61',
  level: 'error',
  says: { ko: '윈도식이거나 섞인 줄 끝, 또는 BOM', en: 'Line endings or a mark of another system' },
  reads: 'disk',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'key: true\n',
    wrong: 'key: true\r\n',
    right: 'key: true\n',
  },
};
