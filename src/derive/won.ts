/** Dollars in won at a rate. The only way a won figure comes to be; how it is rounded is a matter of writing it. */
export function inWon(usd: number, wonPerUsd: number): number {
  return usd * wonPerUsd;
}
