import type { z } from 'zod';
import { choice } from './describe.ts';

/**
 * How well a fact stands. A status is earned by the sources (statusRules.ts), not chosen.
 * confirmed 확인 · announced 발표 · reported 보도 · claimed 주장 · denied 부인 · unverified 미확인 ·
 * withdrawn 철회 (they took it back) · mistaken 오보 (we were wrong) · superseded 대체됨 · expected 예정
 */
export const STATUSES = [
  'confirmed',
  'announced',
  'reported',
  'claimed',
  'denied',
  'unverified',
  'withdrawn',
  'mistaken',
  'superseded',
  'expected',
] as const;
export const StatusSchema = choice(STATUSES, {
  confirmed: '확인: 기록을 원문이나 사본으로 읽었거나, 서로 독립된 두 곳이 전했다',
  announced: '발표: 당사자가 스스로 밝혔다. 당사자의 statement 출처가 있어야 한다',
  reported: '보도: 언론이 전했다',
  claimed: '주장: 한쪽의 말이다. by에 누구인지 적는다',
  denied: '부인: 누군가 아니라고 했다. by에 누구인지 적는다',
  unverified: '미확인: 근거를 찾지 못했다',
  withdrawn: '철회: 말한 쪽이 거둬들였다. 파일은 지우지 않는다',
  mistaken: '오보: 우리가 틀렸다. 파일은 지우지 않고, 아무 데서도 부르지 않는다',
  superseded: '대체됨: 다른 사실이 대신했다. supersededBy에 그 id를 적는다',
  expected: '예정: 기준일(asOf) 뒤의 일이다',
});
export type Status = z.infer<typeof StatusSchema>;
