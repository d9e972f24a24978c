import { CHART_FORMS, FORM_NAMES } from '../charts/forms.ts';
import { chosenFor } from '../charts/chosen.ts';
import { hasKey, listOf, stands } from '../charts/selection.ts';
import type { ChartEntry } from '../charts/entry.ts';
import type { Fact } from '../kinds/dossier.ts';
import { referencesOf } from '../kinds/references.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { missingParts } from './chartPieces.ts';
import type { ChosenChart } from './chosenChart.ts';
import { findUnlike } from './chartLikeness.ts';
import { findNoWhole } from './chartWhole.ts';
import type { World } from './world.ts';

const known = new WeakMap<World['facts'], readonly ChosenChart[]>();

/** Every chart with what it chooses; none while a file that it might choose could not be read. */
export function chosenCharts({ facts, instruments, present, explainer }: World): readonly ChosenChart[] {
  const before = known.get(facts);
  if (before) return before;
  const unread = [...present].some(([id, folder]) => DRAWN.includes(folder) && !facts.has(id));
  const from = { facts: [...facts.values()], buysOf: (id: string) => instruments.get(id)?.buys };
  const chosen = Object.entries(explainer.charts).map(([id, entry]) => ({ id, entry, facts: chosenFor(entry, from) }));
  known.set(facts, unread ? [] : chosen);
  return unread ? [] : chosen;
}
const DRAWN: readonly string[] = [...new Set(FORM_NAMES.flatMap((form): readonly string[] => CHART_FORMS[form].takes))];

/** A rule over every chart that chooses something its form can show. */
export const overCharts =
  (find: (chart: ChosenChart, world: World) => Omit<DraftFinding, 'at'>[]): FactRule<'explainer'>['find'] =>
  (_explainer, world) =>
    chosenCharts(world)
      .filter(({ entry, facts }) => facts.length > 0 && strangersTo(entry, facts).length === 0)
      .flatMap((chart) =>
        find(chart, world).map((finding) => ({ ...finding, at: { path: ['charts', chart.id, 'shows'] } })),
      );

/** What of the chosen a form cannot show. */
function strangersTo({ form }: ChartEntry, facts: readonly Fact[]): Fact[] {
  return facts.filter(({ folder }) => !(CHART_FORMS[form].takes as readonly string[]).includes(folder));
}

export const emptyChart: FactRule<'explainer'> = {
  code: 'B56',
  level: 'error',
  says: { ko: '고른 것이 없는 그림', en: 'A chart that chooses nothing' },
  reads: ['explainer'],
  find: (_explainer, world) =>
    chosenCharts(world)
      .filter(({ entry, facts }) => facts.length === 0 && !dangles(entry, world))
      .map(({ id, entry }) => ({ at: { path: ['charts', id, 'shows'] }, ...nothingChosen(entry, world) })),
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'shows: { deals: { to: nuri } }',
    wrong: 'shows: { deals: { from: nuri } }',
    right: 'shows: { deals: { from: hanbit } }',
  },
};

/** Whether it, or what it might choose, names what is not there: that is told by a rule of its own. */
function dangles({ form, shows }: ChartEntry, { facts, present, measures }: World): boolean {
  const takes: readonly string[] = CHART_FORMS[form].takes;
  const named = [...facts.values()].filter(({ folder }) => takes.includes(folder));
  if (named.some((fact) => referencesOf(fact.folder, fact).some(({ id }) => !present.has(id)))) return true;
  return (
    referencesOf('explainer', { charts: { chart: { shows } } }).some(({ id }) => !present.has(id)) ||
    missingParts(shows, facts).length > 0 ||
    ('measure' in shows && listOf(shows.measure).some((id) => !measures.has(id)))
  );
}

function nothingChosen({ form, shows }: ChartEntry, { facts }: World) {
  const message = { ko: '이 선택에 드는 사실이 하나도 없습니다', en: 'No fact answers to this selection' };
  if (hasKey(shows, 'measure') && !Array.isArray(shows) && 'measure' in shows) {
    const wanted = listOf(shows.measure);
    const there = [...facts.values()].flatMap((fact) =>
      fact.folder === 'figures' && wanted.includes(fact.measure) ? [`${fact.of} ${JSON.stringify(fact.when)}`] : [],
    );
    const list = [...new Set(there)].slice(0, 6).join(', ') || '—';
    return {
      message,
      hint: {
        ko: `그것을 잰 수치는 이것뿐입니다: ${list}. of, whose, at을 여기에 맞추세요`,
        en: `Figures of that measure are: ${list}. Make of, whose and at agree with one`,
      },
    };
  }
  const takes: readonly string[] = CHART_FORMS[form].takes;
  const some = [...facts.values()].filter((fact) => takes.includes(fact.folder) && stands(fact)).slice(0, 6);
  const list = some.map(({ id }) => id).join(', ') || '—';
  return {
    message,
    hint: {
      ko: `있는 것의 id로 고르세요: shows: [${list}]`,
      en: `Choose what there is, by id: shows: [${list}]`,
    },
  };
}

export const unfitForm: FactRule<'explainer'> = {
  code: 'B58',
  level: 'error',
  says: { ko: '그 모양으로 그릴 수 없는 것을 고름', en: 'A form that cannot show what is chosen' },
  reads: ['explainer'],
  find: (_explainer, world) =>
    chosenCharts(world).flatMap(({ id, entry, facts }): DraftFinding[] => {
      const [stranger] = strangersTo(entry, facts);
      if (!stranger) return [];
      const able = FORM_NAMES.filter((form) =>
        (CHART_FORMS[form].takes as readonly string[]).includes(stranger.folder),
      );
      return [
        {
          at: { path: ['charts', id, 'form'] },
          message: {
            ko: `‘${entry.form}’ 모양에는 ${stranger.folder}/를 그릴 수 없습니다: ${stranger.id}`,
            en: `The form ‘${entry.form}’ cannot show ${stranger.folder}/: ${stranger.id}`,
          },
          hint: {
            ko: `모양을 바꾸세요: form: ${able.join(' / ')}`,
            en: `Use another form: form: ${able.join(' / ')}`,
          },
        },
      ];
    }),
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'form: bars',
    wrong: 'form: stages',
    right: 'form: flows',
  },
};

export const unlikeInChart: FactRule<'explainer'> = {
  code: 'A46',
  level: 'error',
  says: { ko: '나란히 견줄 수 없는 것을 한 그림에 놓음', en: 'A chart of what cannot be compared' },
  reads: ['explainer'],
  find: overCharts(findUnlike),
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'shows: { deals: { to: nuri } }',
    wrong: 'shows: [hanbit-nuri-deal, hanbit-stake]',
    right: 'shows: [hanbit-nuri-deal]',
  },
};

export const noWhole: FactRule<'explainer'> = {
  code: 'A47',
  level: 'error',
  says: { ko: '한 전체를 이루지 않는 몫들', en: 'Parts that do not make one whole' },
  reads: ['explainer'],
  find: overCharts(findNoWhole),
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'form: bars\n    shows: { deals: { to: nuri } }',
    wrong: 'form: parts\n    shows: { measure: stake, of: nuri }',
    right: 'form: parts\n    shows: { measure: stake, of: nuri, at: 2024-01 }',
    beside: {
      'lighthouse/figures/hanbit-stake-before.mdx':
        '---\ntitle: { ko: 한빛의 옛 지분, en: Hanbit’s former stake }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2023-01\nvalue: { percent: 30 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
