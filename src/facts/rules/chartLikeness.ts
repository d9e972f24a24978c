import { CHART_FORMS } from '../charts/forms.ts';
import type { ChartEntry } from '../charts/entry.ts';
import type { Deal } from '../kinds/deal.ts';
import type { Figure } from '../kinds/figure.ts';
import type { Message } from '#intake/problem';
import { inOneLine } from '../values/inOneLine.ts';
import type { Value } from '../values/value.ts';
import type { ChosenChart } from './chosenChart.ts';
import { valueIn } from './workedRules.ts';
import type { World } from './world.ts';

interface Found {
  message: Message;
  hint: Message;
}

/** What of a chart’s facts cannot be held against the others by size. Told once, by the first difference. */
export function findUnlike({ entry, facts }: ChosenChart, world: World): Found[] {
  const { compares } = CHART_FORMS[entry.form];
  if (compares === 'words') return [];
  const deals = facts.filter((fact) => fact.folder === 'deals');
  const figures = facts.filter((fact) => fact.folder === 'figures');
  const [deal, figure] = [deals[0], figures[0]];
  if (deal && figure) return [bothKinds(deal.id, figure.id)];
  const found =
    unlikeBuys(entry, deals, world) ??
    unlikeValues([...deals, ...figures], world) ??
    unlikeMeasures(figures, compares, world);
  return found ? [found] : [];
}

function bothKinds(deal: string, figure: string): Found {
  return {
    message: {
      ko: `거래(${deal})와 수치(${figure})가 한 그림에 있습니다`,
      en: `A deal (${deal}) and a figure (${figure}) in one chart`,
    },
    hint: { ko: '한쪽만 고르세요', en: 'Choose one of the two' },
  };
}

function unlikeBuys({ shows }: ChartEntry, deals: readonly Deal[], { instruments }: World): Found | undefined {
  const buys = (deal: Deal): string => instruments.get(deal.instrument)?.buys ?? deal.instrument;
  const [first, ...more] = deals;
  const other = first && more.find((deal) => buys(deal) !== buys(first));
  if (!first || !other) return undefined;
  const alike = deals.filter((deal) => buys(deal) === buys(first)).map(({ id }) => id);
  const one = inOneLine('deals' in shows ? { deals: { ...shows.deals, buys: buys(first) } } : alike);
  return {
    message: {
      ko: `사는 것이 다른 돈을 나란히 그립니다: ${first.id}(${buys(first)}), ${other.id}(${buys(other)})`,
      en: `Money that buys different things side by side: ${first.id} (${buys(first)}), ${other.id} (${buys(other)})`,
    },
    hint: {
      ko: `한 가지만 고르세요: shows: ${one}. 방향과 성격을 함께 보이려면 form: flows`,
      en: `Choose one: shows: ${one}; to show both, form: flows`,
    },
  };
}

/** The same form, currency and unit: all that a length on one axis can be in. */
function unlikeValues(facts: readonly { id: string }[], world: World): Found | undefined {
  const valued = facts.flatMap(({ id }) => {
    const value = valueIn(id, world);
    return value ? [{ id, is: axisOf(value) }] : [];
  });
  const [first, ...more] = valued;
  const other = first && more.find(({ is }) => is !== first.is);
  if (!first || !other) return undefined;
  return {
    message: {
      ko: `한 축에 놓을 수 없는 값입니다: ${first.id}(${first.is}), ${other.id}(${other.is})`,
      en: `These cannot stand on one axis: ${first.id} (${first.is}), ${other.id} (${other.is})`,
    },
    hint: {
      ko: '꼴, 통화, 단위가 같은 것만 고르거나 그림을 나누세요',
      en: 'Choose values of one form, currency and unit, or make two charts',
    },
  };
}

/** What an axis of such values would be in. */
function axisOf(value: Value): string {
  switch (value.form) {
    case 'money':
      return [value.currency, ...(value.per ? [`per ${value.per}`] : [])].join(' ');
    case 'count':
      return value.unit;
    case 'ratio':
      return `${value.unit} per ${String(value.per.number)} ${value.per.unit}`;
    case 'index':
      return `index ${JSON.stringify(value.base)}`;
    default:
      return value.form;
  }
}

function unlikeMeasures(figures: readonly Figure[], compares: string, { measures }: World): Found | undefined {
  if (compares === 'places') return undefined;
  const used = [...new Set(figures.map(({ measure }) => measure))];
  const pair = used.flatMap((one) =>
    used.filter((other) => measures.get(one)?.notComparedWith?.includes(other)).map((other) => [one, other] as const),
  )[0];
  if (!pair) return undefined;
  return {
    message: {
      ko: `견주지 않기로 한 두 가지를 길이로 견줍니다: ${pair.join(', ')}`,
      en: `Two measures that are not compared, compared by length: ${pair.join(', ')}`,
    },
    hint: {
      ko: '하나만 고르거나, 길이로 견주지 않는 form: dots로 그리세요',
      en: 'Choose one of them, or use form: dots, which compares no lengths',
    },
  };
}
