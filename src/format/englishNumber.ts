import { digits } from './digits.ts';

const SCALES = [
  { size: 1e12, suffix: 'tn' },
  { size: 1e9, suffix: 'bn' },
  { size: 1e6, suffix: 'm' },
] as const;

/**
 * A number as English shortens it, from a million up: 11.8e9 → `11.8bn`.
 * It rounds nothing away: what three decimals cannot hold is written in full (1234567 → `1,234,567`).
 */
export function abbreviated(number: number): string {
  const scale = SCALES.find(({ size }) => number >= size);
  if (!scale || number % (scale.size / 1000) !== 0) return digits(number);
  return digits(number / scale.size) + scale.suffix;
}
