const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const tiny = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/**
 * Digits as both languages write them, with commas by thousands: 1483.1 → `1,483.1`. At most three decimals, none that say
 * nothing; what these would make nought keeps three digits that say something: 0.00042 → `0.00042`.
 */
export function digits(number: number): string {
  return number !== 0 && Math.abs(number) < 0.0005 ? tiny.format(number) : written.format(number);
}
