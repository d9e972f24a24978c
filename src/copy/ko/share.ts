import type { Kind } from '#facts/kinds/dossier';

/** The picture that goes with a shared link, in Korean. */
export const share = {
  /** The state of a past page, before its explainer. */
  past: '그날의 모습',
  asOf: (day: string) => `${day} 기준`,
  /** What a count of facts, with their statuses, is a count of. */
  counted: { site: '쟁점 전체', explainer: '이 해설 전체' },
  /** One picture for all facts of a kind: the question they answer. */
  kind: {
    deals: '누가 누구에게 얼마를 내나',
    clauses: '계약에는 뭐라고 적혔나',
    issues: '무엇을 다투나',
    positions: '누가 뭐라고 했나',
    events: '무슨 일이 언제 있었나',
    figures: '수치는 어디서 왔나',
    differences: '기사와 기록은 어디가 다른가',
    unknowns: '아직 모르는 것은 무엇인가',
    sources: '무엇을 읽고 썼나',
    organisations: '어느 조직이 얽혀 있나',
    people: '누가 나오나',
    terms: '무슨 말인가',
    'exchange-rates': '원화는 어떻게 셈하나',
  } satisfies Record<Kind, string>,
  /** What the facts of a kind are called. */
  kinds: {
    deals: '거래',
    clauses: '계약 조항',
    issues: '쟁점',
    positions: '당사자들의 입장',
    events: '사건',
    figures: '수치',
    differences: '기사와 기록이 다른 곳',
    unknowns: '아직 모르는 것',
    sources: '출처',
    organisations: '조직',
    people: '사람',
    terms: '용어',
    'exchange-rates': '환율',
  } satisfies Record<Kind, string>,
};
