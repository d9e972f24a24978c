import { digits } from './digits.ts';

/** What each group of four digits is called, the smallest first. */
const MYRIADS = ['', '만', '억', '조', '경'] as const;

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number as Korean groups it, by ten thousands; empty groups are left out: 15000 → `1만 5,000`, 500e9 → `5,000억`. */
export function inMyriads(number: number): string {
  if (number < 0) return `-${inMyriads(-number)}`;
  const [whole = '0', decimals] = plain.format(Number(number.toPrecision(15))).split('.');
  const groups = MYRIADS.flatMap((myriad, at) => {
    const end = whole.length - at * 4;
    const group = Number(whole.slice(myriad === '경' ? 0 : Math.max(0, end - 4), Math.max(0, end)));
    const fraction = at === 0 && decimals !== undefined ? `.${decimals}` : '';
    return group > 0 || fraction ? [digits(group) + fraction + myriad] : [];
  });
  return groups.reverse().join(' ') || '0';
}

/**
 * A unit behind its number: close to a digit (`1만 5,000개`, `1,450원`), apart from 만, 억 or 조 (`500억 달러`), and where it
 * would be read as one of these (`1 조지아 라리`).
 */
export function withUnit(number: string, unit: string): string {
  return /\d$/.test(number) && !/^[만억조경]/.test(unit) ? number + unit : `${number} ${unit}`;
}
