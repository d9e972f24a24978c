import { moneyOfDeal } from '../kinds/deal.ts';
import type { Figure } from '../kinds/figure.ts';
import { formOfColumn } from '../kinds/series.ts';
import { cellValue } from '../values/cellValue.ts';
import { operandName, type Operand } from '../values/operand.ts';
import { highest, lowest, type Qualifier } from '../values/quantity.ts';
import { quantityIn } from '../values/numberOf.ts';
import type { Value } from '../values/value.ts';
import { isAlike, workingOf, workOut } from '../values/worked.ts';
import { asSaid } from './asSaid.ts';
import { cellIn } from './cellMentions.ts';
import type { DraftFinding } from './draft.ts';
import type { World } from './world.ts';
import type { FactRule } from './rule.ts';

/** How far, in parts of a whole, a value may lie from one that is only about right: 700 may stand for 680, not for 670. A choice. */
const ABOUT = 0.03;

/** Nothing is worked out from itself. */
export function findWorkedCircles(figure: Figure, world: World): DraftFinding[] {
  const circle = figure.worked && circleFrom(figure.id, world);
  return figure.worked && circle ? [inCircle(workingOf(figure.worked).way, circle)] : [];
}

/** What the facts that a figure is worked from come to; undefined where that is told by a rule of its own. */
function partsOf(figure: Figure, world: World) {
  if (!figure.worked || circleFrom(figure.id, world)) return undefined;
  const { way, operands } = workingOf(figure.worked);
  if (operands.some((operand) => !isThere(operand, world))) return undefined;
  const parts = operands.map((operand) => valueOfOperand(operand, world));
  const known = parts.filter((part) => part !== undefined);
  return { way, operands, parts, comesTo: known.length === parts.length ? workOut(way, known) : undefined };
}

/** What a figure comes to: as it is stated, else as it is worked out. */
export function valueOfFigure(figure: Figure, world: World): Value | undefined {
  return figure.value ?? partsOf(figure, world)?.comesTo;
}

/** What is worked out can be so worked out. */
function findUnworkable(figure: Figure, world: World): DraftFinding[] {
  const working = partsOf(figure, world);
  return working && !working.comesTo ? [unworkable(working.way, working.operands, working.parts)] : [];
}

/** It comes to what is stated beside it. */
function findDisagreeing(figure: Figure, world: World): DraftFinding[] {
  const comesTo = figure.value && partsOf(figure, world)?.comesTo;
  return figure.value && comesTo && !agrees(figure.value, comesTo) ? [disagreeing(figure.value, comesTo)] : [];
}

/** What a fact comes to, with all facts in view. No circle: see `circleFrom`. */
export function valueIn(id: string, world: Pick<World, 'facts' | 'measures'>): Value | undefined {
  const fact = world.facts.get(id);
  if (fact?.folder === 'deals') return moneyOfDeal(fact);
  if (fact?.folder !== 'figures') return undefined;
  if (fact.value || !fact.worked || circleFrom(id, world)) return fact.value;
  const { way, operands } = workingOf(fact.worked);
  const parts = operands.map((part) => valueOfOperand(part, world)).filter((part) => part !== undefined);
  return parts.length === operands.length ? workOut(way, parts) : undefined;
}

function valueOfOperand({ id, cell }: Operand, world: Pick<World, 'facts' | 'measures'>): Value | undefined {
  const fact = world.facts.get(id);
  if (!cell || fact?.folder !== 'series') return valueIn(id, world);
  const column = fact.columns.find(({ name }) => name === cell.column);
  const form = column && formOfColumn(column, world.measures.get(column.measure ?? ''));
  const text = cellIn(fact, cell.row, cell.column);
  return form && text !== undefined ? cellValue(text, form) : undefined;
}

/** Whether it is read, and, of a series, a cell that holds something: what is not has rules of its own. */
function isThere({ id, cell }: Operand, { facts }: Pick<World, 'facts'>): boolean {
  const fact = facts.get(id);
  if (fact?.folder !== 'series') return fact !== undefined;
  return cell !== undefined && cellIn(fact, cell.row, cell.column) !== undefined;
}

/** The way back to a figure through what it and others are worked out from; undefined where there is none. */
function circleFrom(id: string, { facts }: Pick<World, 'facts'>): string[] | undefined {
  const walk = (at: string, way: string[]): string[] | undefined => {
    const fact = facts.get(at);
    const worked = fact?.folder === 'figures' ? fact.worked : undefined;
    for (const next of worked ? workingOf(worked).ids : []) {
      if (next === id) return [...way, next];
      const found = way.includes(next) ? undefined : walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(id, [id]);
}

/** Whether a stated value is the worked one, as far as it is written: to its last digit, or about. */
function agrees(stated: Value, worked: Value): boolean {
  if (!isAlike(stated, worked)) return false;
  const [own, other] = [quantityIn(stated), quantityIn(worked)];
  if (own === undefined || other === undefined) return false;
  const room = (end: number): number => roomAround(end, stated.qualifier ?? worked.qualifier);
  const isAbove = lowest(other) > highest(own) + room(highest(own));
  const isBelow = highest(other) < lowest(own) - room(lowest(own));
  if (stated.qualifier === 'up-to') return !isAbove;
  return stated.qualifier === 'at-least' ? !isBelow : !isAbove && !isBelow;
}

/** Half of what its last digit counts, noughts behind the third digit of a large number left out. */
function roomAround(number: number, qualifier: Qualifier | undefined): number {
  const [mantissa = '', exponent = '0'] = Math.abs(number).toExponential().split('e');
  const last = Number(exponent) - (mantissa.split('.')[1]?.length ?? 0);
  const half = 10 ** Math.min(last, Math.max(0, Number(exponent) - 2)) / 2;
  return (qualifier === 'about' ? Math.max(half, Math.abs(number) * ABOUT) : half) * (1 + 1e-9);
}

function unworkable(way: string, operands: readonly Operand[], parts: readonly (Value | undefined)[]): DraftFinding {
  const said = operands.map((operand, at) => {
    const id = operandName(operand);
    const value = parts[at];
    const what = value ? asSaid(value) : { ko: '값 없음', en: 'no value' };
    return { ko: `${id} ${what.ko}`, en: `${id} ${what.en}` };
  });
  return {
    at: { path: ['worked', way] },
    message: {
      ko: `이 사실들로는 셈할 수 없습니다(${way}): ${said.map(({ ko }) => ko).join(' · ')}`,
      en: `There is no ${way} of these: ${said.map(({ en }) => en).join(' · ')}`,
    },
    hint: {
      ko: '같은 통화와 단위의 사실을 적거나, 출처가 적은 값을 value에 적으세요. 다른 통화는 환산해 더하지 않습니다',
      en: 'Name facts of one currency and unit, or write what the source gives in value. Other currencies are not added by a rate',
    },
  };
}

function disagreeing(stated: Value, worked: Value): DraftFinding {
  const [own, other] = [asSaid(stated), asSaid(worked)];
  return {
    at: { path: ['value'] },
    message: {
      ko: `적은 값은 ${own.ko}, 셈한 값은 ${other.ko}입니다`,
      en: `The value given is ${own.en}, the one worked out ${other.en}`,
    },
    hint: {
      ko: '출처에서 확인해 value나 worked가 부르는 사실 가운데 틀린 쪽을 고치세요. 대략의 값이면 qualifier: about',
      en: 'Correct the value or a fact it is worked from, by the source; where it is only about right, qualifier: about',
    },
  };
}

function inCircle(way: string, circle: readonly string[]): DraftFinding {
  const said = circle.join(' → ');
  return {
    at: { path: ['worked', way] },
    message: { ko: `자기 자신에서 셈하는 고리입니다: ${said}`, en: `It is worked out from itself: ${said}` },
    hint: {
      ko: '출처가 값을 적은 쪽에 value를 적고 worked를 지우세요',
      en: 'Write value, not worked, where a source gives it',
    },
  };
}

export const unworkableFigure: FactRule<'figures'> = {
  code: 'A28',
  level: 'error',
  says: { ko: '그렇게 셈할 수 없는 사실들', en: 'Facts from which it cannot be so worked out' },
  reads: ['figures'],
  find: findUnworkable,
  example: {
    file: 'lighthouse/figures/both-stakes.mdx',
    wrong:
      '---\ntitle: { ko: 두 몫, en: Two parts }\nof: nuri\nmeasure: stake\nwhen: 2024-01\nworked: { sum: [hanbit-stake, hanbit-nuri-deal] }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    right:
      '---\ntitle: { ko: 두 몫, en: Two parts }\nof: nuri\nmeasure: stake\nwhen: 2024-01\nworked: { sum: [hanbit-stake, rest-stake] }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    beside: {
      'lighthouse/figures/rest-stake.mdx':
        '---\ntitle: { ko: 나머지, en: The rest }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};

export const unlikeWorked: FactRule<'figures'> = {
  code: 'A29',
  level: 'error',
  says: { ko: '적은 값이 셈한 값과 다름', en: 'A stated value unlike the one worked out' },
  reads: ['figures'],
  find: findDisagreeing,
  example: {
    file: 'lighthouse/figures/both-stakes.mdx',
    wrong:
      '---\ntitle: { ko: 두 몫, en: Two parts }\nof: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 70 }\nworked: { sum: [hanbit-stake, rest-stake] }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    right:
      '---\ntitle: { ko: 두 몫, en: Two parts }\nof: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 67 }\nworked: { sum: [hanbit-stake, rest-stake] }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    beside: {
      'lighthouse/figures/rest-stake.mdx':
        '---\ntitle: { ko: 나머지, en: The rest }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
