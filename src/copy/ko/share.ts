import { kindCardWords } from '../kindWords.ts';

/** The picture that goes with a shared link, in Korean. */
export const share = {
  /** The state of a past page, before its explainer. */
  past: '그날의 모습',
  asOf: (day: string) => `${day} 기준`,
  /** What a count of facts, with their statuses, is a count of. */
  counted: { site: '쟁점 전체', explainer: '이 해설 전체' },
  ...kindCardWords('ko'),
};
