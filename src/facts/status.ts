import { z } from 'zod';

/**
 * How well a fact stands. A status is earned by the sources (statusRules.ts), not chosen.
 * confirmed 확인 · announced 발표 · reported 보도 · claimed 주장 · denied 부인 · unverified 미확인 ·
 * withdrawn 철회 · superseded 대체됨 · expected 예정
 */
export const STATUSES = [
  'confirmed',
  'announced',
  'reported',
  'claimed',
  'denied',
  'unverified',
  'withdrawn',
  'superseded',
  'expected',
] as const;
export const StatusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof StatusSchema>;
