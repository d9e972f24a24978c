const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** Digits as both languages write them, with commas by thousands: 1483.1 → `1,483.1`. At most three decimals, none that say nothing. */
export function digits(number: number): string {
  return written.format(number);
}
