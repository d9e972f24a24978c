import { digits } from './digits.ts';

/** What each group of four digits is called, the smallest first. */
const MYRIADS = ['', '만', '억', '조', '경'] as const;

/** A number as Korean groups it, by ten thousands; empty groups are left out: 15000 → `1만 5,000`, 500e9 → `5,000억`. */
export function inMyriads(number: number): string {
  if (number < 0) return `-${inMyriads(-number)}`;
  const groups: string[] = [];
  let rest = settle(number);
  for (const myriad of MYRIADS) {
    const group = myriad === '경' ? rest : rest % 1e4;
    if (group > 0) groups.unshift(digits(group) + myriad);
    rest = Math.floor(rest / 1e4);
  }
  return groups.join(' ') || '0';
}

/** Rounded as `digits` rounds, but before the groups are cut, so that 9999.9999 is `1만` and not `10,000`. */
function settle(number: number): number {
  return number < 1e12 ? Math.round(number * 1000) / 1000 : Math.round(number);
}

/** A unit behind its number: close to a digit (`1만 5,000개`, `1,450원`), apart from 만, 억 or 조 (`500억 달러`). */
export function withUnit(number: string, unit: string): string {
  return /\d$/.test(number) ? number + unit : `${number} ${unit}`;
}
