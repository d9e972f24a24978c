import type { Rule } from '#intake/rule';

export const idleWaiver: Rule = {
  code: 'C82',
  level: 'note',
  says: { ko: '받아들일 경고가 없는 waiver', en: 'A waiver that accepts nothing' },
  reads: 'file',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'waivers: [{ code: A11, on: 2024-02-01, why: 인용한 말이라 그대로 둔다 }]\n',
    right:
      'note: { ko: 지난달 일이었다., en: It was last month. }\nwaivers: [{ code: A11, on: 2024-02-01, why: 인용한 말이라 그대로 둔다 }]\n',
  },
};
