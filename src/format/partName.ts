import { copy } from '#copy/copy';
import type { ListPart } from '#derive/fitParts';
import { CHARTS, DEALS, listParts, type SplitList } from '#derive/listParts';
import type { Dossier } from '#facts/kinds/dossier';
import type { ListedKind } from '#facts/kinds/kinds';
import type { Locale } from '#facts/values/text';
import { formatWhen } from './date.ts';
import { kindHeading } from './kindName.ts';
import { formatNumber } from './number.ts';
import { formatRange } from './range.ts';

/** What one page of a list holds, in words: `2023년~2024년`, 그림, 출처 (2). */
export function partName(dossier: Dossier, list: SplitList, part: ListPart, locale: Locale): string {
  const [first = '', last = first] = [part.groups[0], part.groups.at(-1)];
  const name = (group: string): string => groupName(dossier, list, group, locale);
  const whole =
    list === 'facts' || first === last || list === 'money'
      ? part.groups.map(name).join(', ')
      : formatRange({ from: 0, to: 1 }, (end) => name([first, last].toSorted()[end] ?? ''), locale);
  return part.piece === undefined ? whole : copy(locale).lists.parts.piece(whole, formatNumber(part.piece, locale));
}

function groupName(dossier: Dossier, list: SplitList, group: string, locale: Locale): string {
  const { parts } = copy(locale).lists;
  if (list === 'facts') return kindHeading(group as ListedKind, dossier, locale);
  if (group === CHARTS) return parts.charts;
  return group === DEALS ? parts.deals : formatWhen(group, locale);
}

/** What the pages of a list are called, and where each begins: by what they hold, in the list of facts by each kind of it. Empty where there is one. */
export function partNames(
  dossier: Dossier,
  list: SplitList,
  locale: Locale,
): { part: ListPart; name: string; place: string | undefined }[] {
  const parts = listParts(dossier, list);
  if (parts.length === 1) return [];
  return parts.flatMap((part): { part: ListPart; name: string; place: string | undefined }[] =>
    list === 'facts'
      ? part.groups.map((group) => ({
          part,
          name: partName(dossier, list, { ...part, groups: [group] }, locale),
          place: `kind-${group}`,
        }))
      : [{ part, name: partName(dossier, list, part, locale), place: undefined }],
  );
}
