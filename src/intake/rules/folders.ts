import type { Rule } from '../rule.ts';

export const twinsByCase: Rule = {
  code: 'D68',
  level: 'error',
  says: { ko: '대소문자만 다른 두 파일', en: 'Two files that differ in case only' },
  reads: 'disk',
  example: {
    file: 'lighthouse/events/2024-01-Deal.mdx',
    wrong: '---\nwhen: 2024-01-10\n---\n',
    right: 'gone',
  },
};

export const noPlainFile: Rule = {
  code: 'D82',
  level: 'error',
  says: { ko: '파일이 아니거나 밖을 가리키는 링크', en: 'No file, or a link that leads away' },
  reads: 'disk',
  example: {
    file: 'lighthouse/notes.mdx',
    wrong: { link: 'explainer.mdx' },
    right: 'gone',
  },
};

export const unreadableFile: Rule = {
  code: 'D83',
  level: 'error',
  says: { ko: '읽을 수 없는 파일', en: 'A file that cannot be read' },
  reads: 'disk',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'locked',
    right: '',
  },
};

export const oversizedFile: Rule = {
  code: 'D69',
  level: 'error',
  says: { ko: '너무 크거나 얽힌 파일', en: 'A file too large or too entangled' },
  reads: 'disk',
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'amount: { usd: 50e9 }',
    wrong: 'amount: &a { usd: 50e9 }\nnote: [*a, *a, *a]',
    right: 'amount: { usd: 50e9 }',
  },
};
