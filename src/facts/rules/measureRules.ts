import { withParticles } from '#intake/particle';
import type { Message } from '#intake/problem';
import type { Figure } from '../kinds/figure.ts';
import { claimOf } from '../kinds/vocabulary.ts';
import type { Measure } from '../kinds/measure.ts';
import type { Form, Value } from '../values/value.ts';
import { workingOf } from '../values/worked.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { valueOfFigure } from './workedRules.ts';
import type { World } from './world.ts';

/** Each form in the desk's words, and as it may be written. */
export const FORMS: Readonly<Record<Form, Message & { written: string }>> = {
  money: { ko: '금액', en: 'money', written: '{ krw: 2.5e12 }' },
  share: { ko: '비율', en: 'a share', written: '{ percent: 27 }' },
  points: { ko: '%포인트', en: 'percentage points', written: '{ points: -0.5 }' },
  count: { ko: '수', en: 'a count', written: '{ number: 15000, unit: … }' },
  ratio: { ko: '무엇당 얼마', en: 'a ratio', written: '{ number: 2.66, unit: …, per: { number: 1000, unit: … } }' },
  index: { ko: '지수', en: 'an index', written: '{ index: 104.2, base: { when: 2020, is: 100 } }' },
  times: { ko: '배수', en: 'a multiple', written: '{ times: 3.2 }' },
  moment: { ko: '때', en: 'a time', written: '{ year: 2056 }' },
  rank: { ko: '순위', en: 'a rank', written: '{ rank: 7, of: 38 }' },
};

/** A value has the form, and the unit, that its measure says. What another source wrote may have another. */
function findIllMeasured(figure: Figure, world: World): DraftFinding[] {
  const measure = world.measures.get(figure.measure);
  const value = valueOfFigure(figure, world);
  if (!measure || !value) return [];
  const at = figure.value ? ['value'] : ['worked'];
  if (value.form !== measure.form) return [ofOtherForm(measure, value, at, world, figure.worked !== undefined)];
  const isCounted = value.form === 'count' || value.form === 'ratio';
  if (!isCounted || measure.unit === undefined || measure.unit === value.unit) return [];
  // A unit that nobody declared has a rule of its own.
  if (!world.present.has(claimOf('units', value.unit))) return [];
  return [
    {
      at: { path: figure.value ? ['value', 'unit'] : at },
      message: {
        ko: withParticles`‘${measure.id}’의 단위는 ${measure.unit}인데 ${value.unit}라고 적었습니다`,
        en: `‘${measure.id}’ is counted in ${measure.unit}, and this in ${value.unit}`,
      },
      hint: {
        ko: `unit: ${measure.unit}. 다른 것을 센 값이면 measure를 고치세요`,
        en: `unit: ${measure.unit}; where something else is counted, correct measure`,
      },
    },
  ];
}

function ofOtherForm(
  measure: Measure,
  value: Value,
  path: string[],
  { measures }: World,
  isWorked: boolean,
): DraftFinding {
  const [own, meant] = [FORMS[value.form], FORMS[measure.form]];
  const others = [...measures.values()].filter(({ form }) => form === value.form).map(({ id }) => id);
  const list = others.join(', ') || 'npm run new -- measure ID';
  return {
    at: { path },
    message: {
      ko: `‘${measure.id}’의 값은 ${meant.ko}인데 ${own.ko} 꼴로 적었습니다`,
      en: `A value of ‘${measure.id}’ is ${meant.en}, and this is ${own.en}`,
    },
    // What is worked out cannot be written otherwise: its form is that of the working.
    hint: isWorked
      ? {
          ko: `셈하면 ${own.ko} 꼴이 됩니다. 그 꼴을 재는 것으로 고치세요: measure: ${list}`,
          en: `The working gives ${own.en}; name a measure of that form: measure: ${list}`,
        }
      : {
          ko: `이렇게 적으세요: ${writtenAs(measure, value)}. ${own.ko} 꼴을 잰 값이면 measure: ${list}`,
          en: `Write: ${writtenAs(measure, value)}; where it is ${own.en}, measure: ${list}`,
        },
  };
}

/** The same number in the form of the measure, where it can be that; else how that form is written. */
function writtenAs({ form, unit }: Measure, value: Value): string {
  if (value.form === 'count' && typeof value.number === 'number') {
    const { number, unit: own } = value;
    if (form === 'ratio') return `value: { number: ${number}, unit: ${own}, per: { number: 1000, unit: … } }`;
    if (form === 'times') return `value: { times: ${number} }`;
  }
  if (value.form === 'times' && typeof value.times === 'number' && form === 'count')
    return `value: { number: ${value.times}, unit: ${unit ?? '…'} }`;
  return `value: ${FORMS[form].written.replace('unit: …', `unit: ${unit ?? '…'}`)}`;
}

/** Of measures that are not to be compared, two that one of them says so of; undefined where there are none. */
function uncomparable(ids: readonly string[], measures: World['measures']): [string, string] | undefined {
  for (const one of ids)
    for (const other of ids) if (measures.get(one)?.notComparedWith?.includes(other)) return [one, other];
  return undefined;
}

/** What is added, taken off or set against something is of measures that may be compared; a quotient or a product is not. */
function findUncomparable(figure: Figure, { facts, measures }: World): DraftFinding[] {
  if (!figure.worked) return [];
  const { way, operands } = workingOf(figure.worked);
  if (way === 'quotient' || way === 'product') return [];
  const measured = operands.flatMap(({ id, cell }) => {
    const fact = facts.get(id);
    if (fact?.folder === 'series') return fact.columns.find(({ name }) => name === cell?.column)?.measure ?? [];
    return fact?.folder === 'figures' ? [fact.measure] : [];
  });
  const pair = uncomparable(measured, measures);
  if (!pair) return [];
  const [one, other] = pair;
  return [
    {
      at: { path: ['worked', way] },
      message: {
        ko: `견주지 않기로 한 것끼리 셈했습니다: ${one}, ${other} (measures/${one}.mdx의 notComparedWith)`,
        en: `These are not compared: ${one}, ${other} (notComparedWith of measures/${one}.mdx)`,
      },
      hint: {
        ko: `같은 것을 잰 사실끼리 셈하세요: ${one} 값끼리, 또는 ${other} 값끼리`,
        en: `Work it out from facts of one measure: of ${one}, or of ${other}`,
      },
    },
  ];
}

const FIGURE = '---\ntitle: { ko: 누리의 몫, en: Nuri’s part }\nof: nuri\nwhose: nuri\nwhen: 2024-01\n';
const SOURCED = 'status: announced\nsources: [hanbit-statement]\n---\n';

export const illMeasured: FactRule<'figures'> = {
  code: 'A34',
  level: 'error',
  says: { ko: '재는 것과 다른 꼴이나 단위의 값', en: 'A value of another form or unit than its measure’s' },
  reads: ['figures'],
  find: findIllMeasured,
  example: {
    file: 'lighthouse/figures/nuri-part.mdx',
    wrong: `${FIGURE}measure: stake\nvalue: { times: 3 }\n${SOURCED}`,
    right: `${FIGURE}measure: stake\nvalue: { percent: 3 }\n${SOURCED}`,
  },
};

const MARKET =
  '---\ntitle: { ko: 시장의 몫, en: Part of the market }\ndefinition: { ko: 시장에서 판 몫이다., en: What is sold of all. }\nform: share\nnotComparedWith: [stake]\n---\n';
const PART = `${FIGURE}measure: light-market\nvalue: { percent: 40 }\n${SOURCED}`;

export const uncomparableFigures: FactRule<'figures'> = {
  code: 'A35',
  level: 'error',
  says: { ko: '견주지 않기로 한 것끼리의 셈', en: 'A working of measures that are not compared' },
  reads: ['figures'],
  find: findUncomparable,
  example: {
    file: 'lighthouse/figures/nuri-lead.mdx',
    wrong: `${FIGURE}measure: lead\nworked: { points: [hanbit-stake, nuri-part] }\n${SOURCED}`,
    right: `${FIGURE}measure: lead\nworked: { points: [hanbit-stake, hanbit-stake-then] }\n${SOURCED}`,
    beside: {
      'reference/measures/light-market.mdx': MARKET,
      'reference/measures/lead.mdx':
        '---\ntitle: { ko: 앞선 폭, en: Lead }\ndefinition: { ko: 두 몫의 차이다., en: What two parts differ by. }\nform: points\n---\n',
      'lighthouse/figures/nuri-part.mdx': PART,
      'lighthouse/figures/hanbit-stake-then.mdx':
        '---\ntitle: { ko: 그때의 지분, en: The stake then }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2023-01\nvalue: { percent: 20 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
