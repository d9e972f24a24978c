import { copy } from '#copy/copy';
import type { Locale } from '#facts/values/text';
import { formatWhen } from '#format/date';

/** Every letter that the headline of a past state may take, whatever its day: all past states share the face. */
export function pastHeadlines(locale: Locale): string {
  const { title } = copy(locale).past;
  const months = Array.from({ length: 12 }, (_, at) => `2000-${String(at + 1).padStart(2, '0')}-13`);
  return ['0123456789', ...months.map((day) => title(formatWhen(day, locale)))].join('');
}
