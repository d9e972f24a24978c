/**
 * A day as machines ask for it, with an hour and a zone: its beginning in Seoul, where the desk keeps its days. Left bare, a day is
 * read in whatever zone the reader's machine keeps, and feeds and pages would speak of two.
 */
export function zonedDay(day: string): string {
  return `${day}T00:00:00+09:00`;
}
