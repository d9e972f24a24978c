import { copy } from '#copy/copy';
import type { ToldEvent } from '#derive/stageEvents';
import type { Dossier } from '#facts/kinds/dossier';
import type { Stage, Votes, VotesOf } from '#facts/kinds/proceeding';
import type { Locale } from '#facts/values/text';
import { formatNumber } from './number.ts';
import { plainText } from './plainText.ts';

/** What came of a stage: its own words, or those for its outcome. */
export function outcomeText(
  { label, outcome }: Pick<Stage, 'label' | 'outcome'>,
  dossier: Dossier,
  locale: Locale,
): string {
  return label ? plainText(label[locale], dossier, locale) : copy(locale).proceeding.outcome[outcome];
}

/** An item of the timeline in words: `등대법: 본회의, 통과`. */
export function toldTitle({ title, stage }: ToldEvent, dossier: Dossier, locale: Locale): string {
  const named = plainText(title[locale], dossier, locale);
  return stage ? `${named}: ${stage.step[locale]}, ${outcomeText(stage, dossier, locale)}` : named;
}

/** How they voted: `찬성 170, 반대 90, 기권 6 (재적 300)`. */
export function votesText(votes: Votes, locale: Locale): string {
  const { ofAll, needed } = copy(locale).proceeding;
  const number = (count: number): string => formatNumber(count, locale);
  const cast = castText(votes, locale);
  const frame = [
    ...(votes.of === undefined ? [] : [ofAll(number(votes.of))]),
    ...(votes.needed === undefined ? [] : [needed(number(votes.needed))]),
  ];
  return cast + (frame.length > 0 ? ` (${frame.join(', ')})` : '');
}

/** How some or all of them voted: `찬성 170, 반대 90`. */
export function castText(votes: Omit<VotesOf, 'who'>, locale: Locale): string {
  const { vote } = copy(locale).proceeding;
  return (['for', 'against', 'abstain', 'absent'] as const)
    .flatMap((way) => {
      const count = votes[way];
      return count === undefined ? [] : [vote[way](formatNumber(count, locale))];
    })
    .join(', ');
}
