/** Holds a number and its unit together: an ordinary space between them would let a line end there. */
const NO_BREAK = '\u00a0';

/** Joins the parts of one quantity so that they never stand on two lines. */
export function unbroken(...parts: string[]): string {
  return parts.filter(Boolean).join(NO_BREAK);
}

/** Makes every space of a finished quantity unbreakable. */
export function holdTogether(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}
