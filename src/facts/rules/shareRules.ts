import { withParticles } from '#intake/particle';
import type { Status } from '../values/status.ts';
import type { DraftFinding } from './draft.ts';
import type { Figure } from '../kinds/figure.ts';
import type { PassageFinding } from './passages.ts';
import type { World } from './world.ts';
import type { FactRule, PassageRule } from './rule.ts';
import { highest, lowest } from '../values/quantity.ts';

/** Rounded shares may add up to a little more than a whole: ten that are told to a tenth, by half a per cent at most. */
const ROUNDING = 0.5;

/** What is held of one whole on one day is not more than the whole. Told once, at the last holder’s share. */
function findOverfullShares(figure: Figure, { facts, measures }: World): DraftFinding[] {
  if (!measures.get(figure.measure)?.whole || !isPart(figure)) return [];
  const together = [...facts.values()]
    .filter((fact) => fact.folder === 'figures')
    .filter((other) => isPart(other) && other.measure === figure.measure && other.of === figure.of)
    .filter((other) => sameDay(other, figure));
  const holders = new Set(together.map(({ whose }) => whose));
  if (together.at(-1)?.id !== figure.id) return [];
  const byHolder = new Map<string, number>();
  for (const other of together) {
    if (isCountedAbove(other.whose, holders, facts)) continue;
    const holder = other.whose ?? other.id;
    byHolder.set(holder, Math.max(byHolder.get(holder) ?? 0, least(other)));
  }
  const sum = [...byHolder.values()].reduce((all, part) => all + part, 0);
  // One alone that is above its whole has a rule of its own.
  if (byHolder.size < 2 || sum <= 100 + ROUNDING) return [];
  const list = together.map((other) => `${other.id} ${round(least(other))}`).join(', ');
  return [
    {
      at: { path: ['value', 'percent'] },
      message: {
        ko: `‘${figure.of}’의 ‘${figure.measure}’ 값을 더하면 ${round(sum)}%입니다: ${list}`,
        en: `The values of ‘${figure.measure}’ in ‘${figure.of}’ make ${round(sum)}%: ${list}`,
      },
      hint: {
        ko: '한 값을 출처대로 고치거나, 날짜가 다르면 when을 나누세요',
        en: 'Correct one by its source; where the dates differ, give each its own `when`',
      },
    },
  ];
}

/** A part, and what is taken off, is not more than its whole. What another source wrote may be: it stands as it was written. */
function findMoreThanWhole({ measure, value }: Figure, { measures }: World): DraftFinding[] {
  const measured = measures.get(measure);
  if (value?.form !== 'share' || !measured || measured.mayExceedWhole) return [];
  // A part above its whole has a rule of its own.
  const most = highest(value.percent);
  if (most <= 100 || value.of) return [];
  return [
    {
      at: { path: ['value', 'percent'] },
      message: {
        ko: `‘${measure}’ 값은 전체의 한 부분이라 100%를 넘을 수 없습니다: ${round(most)}%`,
        en: `‘${measure}’ is part of a whole and cannot exceed 100%: ${round(most)}%`,
      },
      hint: {
        ko: '출처의 값을 다시 보세요. 소수점이 빠졌으면 값을, 몇 배나 늘어난 폭을 적은 것이면 measure를 고치세요',
        en: 'Look at the source again. Put back a lost decimal point; a multiple or a growth needs another measure',
      },
    },
  ];
}

/** Whether a holder is part of another whose stake counts its own: a company of a group, a member of a coalition. */
function isCountedAbove(
  holder: string | undefined,
  holders: ReadonlySet<string | undefined>,
  facts: World['facts'],
): boolean {
  const fact = holder === undefined ? undefined : facts.get(holder);
  const above = fact?.folder === 'organisations' ? fact.partOf : undefined;
  if (above !== undefined && above !== holder && holders.has(above)) return true;
  return [...holders].some((id) => {
    const other = facts.get(id ?? '');
    return other?.folder === 'organisations' && id !== holder && other.members?.includes(holder ?? '') === true;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
const FALLEN: readonly Status[] = ['superseded', 'mistaken', 'withdrawn'];
const isPart = ({ value, status }: Figure): boolean => value?.form === 'share' && !FALLEN.includes(status);
const sameDay = (a: Figure, b: Figure): boolean => JSON.stringify(a.when) === JSON.stringify(b.when);
const least = ({ value }: Figure): number => (value?.form === 'share' ? lowest(value.percent) : 0);

const AFTER_KO = /^(?:만큼|가|이)?\s*(?:상승|하락|증가|감소|올랐|올라|내렸|내려|높아졌|낮아졌|늘었|늘어|줄었|줄어)/;
const BEFORE_EN =
  /\b(?:rose|rising|fell|falling|grew|dropped|increased|decreased|gained|lost|up|down)\s+(?:by\s+)?(?:about\s+)?$/;

/** A level in percent is no change: what it changed by is in percentage points. */
const findPercentForPoints: PassageRule['find'] = ({ text, mentions, locale }, { facts, measures }) =>
  mentions.flatMap((mention): PassageFinding[] => {
    const fact = facts.get(mention.ids[0] ?? '');
    const isLevel = fact?.folder === 'figures' && measures.get(fact.measure)?.whole;
    if (!['Share', 'Value'].includes(mention.tag) || !isLevel) return [];
    const reads = {
      ko: AFTER_KO.test(text.slice(mention.span.end)),
      en: BEFORE_EN.test(text.slice(0, mention.span.start)),
    }[locale];
    if (!reads) return [];
    const tag = text.slice(mention.span.start, mention.span.end);
    return [
      {
        from: mention.span.start,
        to: mention.span.end,
        message: {
          ko: '비율 자체를 오르내린 폭처럼 썼습니다. 두 비율의 차이는 %포인트입니다',
          en: 'A share is written as a change; two shares differ by percentage points',
        },
        hint: {
          ko: withParticles`닿은 값이면: ${tag}로 / 앞뒤 값을 함께: <Share of="…" />에서 ${tag}로`,
          en: `If it is the level reached: to ${tag}; or both: from <Share of="…" /> to ${tag}`,
        },
      },
    ];
  });

export const overfullShares: FactRule<'figures'> = {
  code: 'A21',
  level: 'warning',
  says: { ko: '한 시점의 몫이 모여 백을 넘음', en: 'Parts of one whole exceed a hundred per cent' },
  reads: ['figures'],
  find: findOverfullShares,
  example: {
    file: 'lighthouse/figures/nuri-stake.mdx',
    wrong:
      '---\ntitle: { ko: 누리의 지분, en: Nuri’s stake }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 80 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    right:
      '---\ntitle: { ko: 누리의 지분, en: Nuri’s stake }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 70 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
  },
};

export const percentForPoints: PassageRule = {
  code: 'A22',
  level: 'warning',
  says: { ko: '%포인트여야 할 곳의 %', en: 'Per cent where percentage points are meant' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findPercentForPoints,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong:
      'note: { ko: 지분이 <Share of="hanbit-stake" /> 상승했다., en: The stake rose by <Share of="hanbit-stake" />. }\n',
    right:
      'note: { ko: 지분이 <Share of="hanbit-stake" />로 상승했다., en: The stake rose to <Share of="hanbit-stake" />. }\n',
  },
};

export const beyondBounds: FactRule<'figures'> = {
  code: 'A12',
  level: 'error',
  says: { ko: '범위를 벗어난 값', en: 'A value out of bounds' },
  reads: ['figures'],
  find: findMoreThanWhole,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    at: 'value: { percent: 27,',
    wrong: 'value: { percent: 270,',
    right: 'value: { percent: 27.0,',
  },
};
