import type { Rule } from '#intake/rule';

export const idleWaiver: Rule = {
  code: 'C82',
  level: 'note',
  says: { ko: '받아들일 경고가 없는 waiver', en: 'A waiver that accepts nothing' },
  reads: 'file',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'waivers: [{ code: A11, on: 2024-02-01, why: 인용한 말이라 그대로 둔다 }]\n',
    right: '',
  },
};

export const unfitWaiver: Rule = {
  code: 'C80',
  level: 'error',
  says: {
    ko: '받아들이는 문장이나 그렇게 말하는 출처가 없는 waiver',
    en: 'A waiver without the sentence it accepts, or the source that says it',
  },
  reads: 'file',
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong:
      'note: { ko: 한빛이 소송을 냈다., en: It took its time. }\nwaivers: [{ code: C48, on: 2024-02-01, why: 두 신문이 그렇게 전했다 }]\n',
    right: 'note: { ko: 한빛이 소송을 냈다고 항만 신문이 전했다., en: It took its time. }\n',
  },
};
