import type { Status } from '#facts/values/status';
import type { Scope, TextStatus } from '#facts/kinds/clause';
import type { DealState } from '#facts/kinds/deal';
import type { Verdict } from '#facts/kinds/difference';
import type { ReadMode, SourceKind } from '#facts/kinds/source';

/** A status as a reader sees it: a shape, a word, and what the word promises. */
export interface StatusWords {
  mark: string;
  word: string;
  meaning: string;
}

/** What a status is called and promises. */
export const status: Record<Status, StatusWords> = {
  confirmed: {
    mark: '●',
    word: '확인',
    meaning: '공시·규제기관·법원 문서나 계약서를 원문 또는 사본으로 읽었거나, 서로 독립된 두 곳이 같은 사실을 전했다.',
  },
  announced: { mark: '◆', word: '발표', meaning: '당사자가 직접 밝혔다. 내용의 책임은 그 당사자에게 있다.' },
  reported: {
    mark: '■',
    word: '보도',
    meaning: '언론이 전했거나, 기록을 남의 인용으로만 읽었다. 같은 보도를 옮긴 여러 매체는 한 곳으로 센다.',
  },
  claimed: { mark: '△', word: '주장', meaning: '한쪽의 주장이다. 누구의 말인지 늘 함께 적는다.' },
  denied: { mark: '✕', word: '부인', meaning: '당사자가 아니라고 했다.' },
  unverified: { mark: '○', word: '미확인', meaning: '여기 든 출처로는 맞는지 가릴 수 없다.' },
  withdrawn: { mark: '↩', word: '철회', meaning: '말한 쪽이 거둬들인 내용이다. 사실로 쓰지 않는다.' },
  mistaken: { mark: '↺', word: '오보', meaning: '우리가 틀리게 실어 거둬들였다. 사실로 쓰지 않는다.' },
  superseded: { mark: '═', word: '대체됨', meaning: '뒤에 나온 사실이 자리를 대신했다.' },
  expected: { mark: '◇', word: '예정', meaning: '기준일 뒤에 있을 것으로 알려졌다.' },
};

/** How far the money has got. */
export const state: Record<DealState, string> = {
  paid: '납입 완료',
  committed: '약정',
  conditional: '조건부',
  planned: '계획',
  reported: '보도된 금액',
};

/** How far a clause reached. */
export const scope: Record<Scope, string> = { full: '전체', partial: '일부', none: '없음' };

/** Whose words a clause is known in. */
export const textStatus: Record<TextStatus, string> = {
  verbatim: '계약 문구 그대로',
  'party-summary': '당사자가 공개한 요약',
  'press-quoted': '언론이 인용한 문구',
  inferred: '앞뒤 문맥에서 추론',
};

/** What is done about a difference. */
export const verdict: Record<Verdict, string> = {
  correct: '기록대로 바로 적음',
  flag: '주의를 달아 적음',
  attribute: '누구의 말인지 밝혀 적음',
  omit: '본문에 쓰지 않음',
};

/** What a source is. */
export const sourceKind: Record<SourceKind, string> = {
  record: '기록',
  statement: '당사자 발표',
  reporting: '보도',
  relay: '인용 보도',
  commentary: '논평',
};

/** How a source was read. */
export const read: Record<ReadMode, string> = {
  original: '원문으로 읽음',
  copy: '사본으로 읽음',
  relay: '다른 글의 인용으로만 읽음',
};
