import type { DraftFinding } from './draft.ts';
import { PERCENT_OF, type Figure } from '../kinds/figure.ts';
import type { PassageFinding, PassageRule } from './passages.ts';
import { highest, lowest } from '../values/quantity.ts';
import type { World } from './world.ts';

/** Rounded shares may add up to a little more than a whole. */
const ROUNDING = 0.5;

/** What is held of one whole on one day is not more than the whole. Told once, at the last holder’s share. */
export function findOverfullShares(figure: Figure, { facts }: World): DraftFinding[] {
  if (!isStake(figure)) return [];
  const together = [...facts.values()]
    .filter((fact) => fact.folder === 'figures')
    .filter((other) => isStake(other) && other.of === figure.of && sameDay(other, figure));
  if (together.at(-1)?.id !== figure.id) return [];
  const byHolder = new Map<string, number>();
  for (const other of together) {
    const holder = other.whose ?? other.id;
    byHolder.set(holder, Math.max(byHolder.get(holder) ?? 0, least(other)));
  }
  const sum = [...byHolder.values()].reduce((all, part) => all + part, 0);
  if (sum <= 100 + ROUNDING) return [];
  const list = together.map((other) => `${other.id} ${round(least(other))}`).join(', ');
  return [
    {
      code: 'A21',
      level: 'warning',
      at: { path: ['value', 'percent'] },
      message: {
        ko: `‘${figure.of}’의 지분을 더하면 ${round(sum)}%입니다: ${list}`,
        en: `The stakes in ‘${figure.of}’ make ${round(sum)}%: ${list}`,
      },
      hint: {
        ko: '한 값을 출처대로 고치거나, 날짜가 다르면 when을 나누세요',
        en: 'Correct one by its source; where the dates differ, give each its own `when`',
      },
    },
  ];
}

/** A part, and what is taken off, is not more than its whole. What another source wrote may be: it stands as it was written. */
export function findMoreThanWhole({ measure, value }: Figure): DraftFinding[] {
  const of = PERCENT_OF[measure];
  if (value?.form !== 'share' || of === undefined || of === 'growth') return [];
  const most = highest(value.percent);
  if (most <= 100) return [];
  return [
    {
      code: 'A12',
      at: { path: ['value', 'percent'] },
      message: {
        ko: `‘${measure}’ 값은 전체의 한 부분이라 100%를 넘을 수 없습니다: ${most}%`,
        en: `‘${measure}’ is part of a whole and cannot exceed 100%: ${most}%`,
      },
      hint: {
        ko: '출처의 값을 다시 보세요. 소수점이 빠졌으면 값을, 몇 배나 늘어난 폭을 적은 것이면 measure를 고치세요',
        en: 'Look at the source again. Put back a lost decimal point; a multiple or a growth needs another measure',
      },
    },
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const isStake = (figure: Figure): boolean =>
  figure.measure === 'stake' &&
  figure.value?.form === 'share' &&
  figure.status !== 'superseded' &&
  figure.status !== 'withdrawn';
const sameDay = (a: Figure, b: Figure): boolean => JSON.stringify(a.when) === JSON.stringify(b.when);
const least = ({ value }: Figure): number => (value?.form === 'share' ? lowest(value.percent) : 0);

const AFTER_KO = /^(?:만큼|가|이)?\s*(?:상승|하락|증가|감소|올랐|올라|내렸|내려|높아졌|낮아졌|늘었|늘어|줄었|줄어)/;
const BEFORE_EN =
  /\b(?:rose|rising|fell|falling|grew|dropped|increased|decreased|gained|lost|up|down)\s+(?:by\s+)?(?:about\s+)?$/;

/** A level in percent is no change: what it changed by is in percentage points. */
export const findPercentForPoints: PassageRule = ({ text, mentions, locale }, { facts }) =>
  mentions.flatMap((mention): PassageFinding[] => {
    const fact = facts.get(mention.ids[0] ?? '');
    const isLevel = fact?.folder === 'figures' && PERCENT_OF[fact.measure] === 'part';
    if (!['Share', 'Value'].includes(mention.tag) || !isLevel) return [];
    const reads =
      locale === 'ko' ? AFTER_KO.test(text.slice(mention.span.end)) : BEFORE_EN.test(text.slice(0, mention.span.start));
    if (!reads) return [];
    const tag = text.slice(mention.span.start, mention.span.end);
    return [
      {
        code: 'A22',
        level: 'warning',
        from: mention.span.start,
        to: mention.span.end,
        message: {
          ko: '비율 자체를 오르내린 폭처럼 썼습니다. 두 비율의 차이는 %포인트입니다',
          en: 'A share is written as a change; two shares differ by percentage points',
        },
        hint: {
          ko: `닿은 값이면: ${tag}로 / 앞뒤 값을 함께: <Share of="…" />에서 ${tag}로`,
          en: `If it is the level reached: to ${tag}; or both: from <Share of="…" /> to ${tag}`,
        },
      },
    ];
  });
