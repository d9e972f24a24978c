import { KEPT_DIGITS } from '#intake/keptDigits';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/**
 * Digits as both languages write them, with commas by thousands: 1483.1 → `1,483.1`, 0.00042 → `0.00042`. Nothing is rounded
 * away but the tail that a float of a decimal carries: 0.1 + 0.2 → `0.3`.
 */
export function digits(number: number): string {
  return whole.format(Number.isInteger(number) ? number : Number(number.toPrecision(KEPT_DIGITS.broken)));
}
