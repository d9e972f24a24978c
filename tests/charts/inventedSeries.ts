import type { ChartEntry } from '#facts/charts/entry';
import type { Fact } from '#facts/kinds/dossier';
import type { Poll } from '#facts/kinds/poll';
import type { Series, SeriesColumn } from '#facts/kinds/series';

/** Series and polls of the invented story of invented.ts, and charts of them. */

const both = (ko: string, en: string): { ko: string; en: string } => ({ ko, en });

function series(id: string, keyed: Series['keyed'], columns: SeriesColumn[], csv: string): Fact {
  const [, ...rows] = csv.trim().split('\n');
  return {
    folder: 'series',
    id,
    file: `invented/series/${id}.mdx`,
    title: both(`통계 ${id}`, `Series ${id}`),
    status: 'confirmed',
    sources: [`${id}-source`],
    keyed,
    columns,
    rows: rows.map((row) => {
      const [name = '', ...cells] = row.split(',');
      const named = columns.flatMap((column, at) => (cells[at] ? [[column.name, cells[at]]] : []));
      return { name, cells: Object.fromEntries(named) as Record<string, string> };
    }),
  };
}

const machines = (name: string, ko: string, en: string, more: Partial<SeriesColumn> = {}): SeriesColumn => ({
  name,
  title: both(ko, en),
  unit: 'machines',
  ...more,
});
const share = (name: string, ko: string, en: string, more: Partial<SeriesColumn> = {}): SeriesColumn => ({
  name,
  title: both(ko, en),
  measure: 'rate',
  ...more,
});
const YEAR: Series['keyed'] = { column: 'year', is: 'date', title: both('해', 'Year') };

/** Sixty months of an invented output, with three of them not counted. */
const MONTHS = Array.from({ length: 60 }, (_, at) => {
  const month = `${2026 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const made = Math.round(400 + 90 * Math.sin(at / 5) + at * 4);
  return `${month},${at > 29 && at < 33 ? '' : made},${300 + at * 2}`;
});

const poll = (id: string, answers: [string, string, number][], more: Partial<Poll> = {}): Fact => ({
  folder: 'polls',
  id,
  file: `invented/polls/${id}.mdx`,
  title: both(`여론조사 ${id}`, `Poll ${id}`),
  status: 'announced',
  sources: [`${id}-source`],
  pollster: 'gaon',
  clients: ['haneul'],
  when: { from: '2031-05-01', to: '2031-05-03' },
  population: both('만 18세 이상', 'Aged 18 and over'),
  sample: 1003,
  method: both('전화면접', 'By telephone'),
  margin: { points: 3.1, level: 95 },
  question: both('하늘을 나누어야 한다고 보십니까?', 'Should Haneul be split?'),
  answers: answers.map(([name, ko, percent]) => ({ name, title: both(ko, name), percent })),
  ...more,
});

/** What the charts below draw on, beside the facts of invented.ts. */
export const SERIES_FACTS: readonly Fact[] = [
  series(
    'made',
    YEAR,
    [machines('built', '지은 것', 'Built'), machines('sold', '판 것', 'Sold'), machines('kept', '남긴 것', 'Kept')],
    `year,built,sold,kept
2024,110,90,20
2025,118,,30
2026,125,99,21
2027,131,120,
2028,90,126,8
2029,84,80,12
2030,140,88,
2031,150,101,60
2032,171,120,70`,
  ),
  series(
    'monthly',
    { column: 'month', is: 'date', title: both('달', 'Month') },
    [machines('built', '지은 것', 'Built'), machines('sold', '판 것', 'Sold')],
    `month,built,sold\n${MONTHS.join('\n')}`,
  ),
  series(
    'outlook',
    YEAR,
    [
      share('so-far', '기록', 'On record'),
      share('as-is', '전망', 'Outlook', {
        under: both('그대로 둘 때', 'as it is'),
        interval: { from: 'low', to: 'high', level: 95 },
      }),
      share('reformed', '전망', 'Outlook', { under: both('고칠 때', 'reformed') }),
      share('low', '적으면', 'At least'),
      share('high', '많으면', 'At most'),
    ],
    `year,so-far,as-is,reformed,low,high
2010,3.1,,,,
2020,4.4,,,,
2031,5.2,5.2,5.2,,
2040,,8.1,6.3,7,9.4
2060,,14,7.7,11,17.5
2090,,21.3,8.2,15,29`,
  ),
  series(
    'places',
    {
      column: 'place',
      is: 'name',
      title: both('곳', 'Place'),
      names: { north: both('북쪽', 'North'), middle: both('가운데', 'Middle'), south: both('남쪽', 'South') },
    },
    [machines('change', '늘고 준 것', 'Change')],
    `place,change
north,12
middle,0
south,-31`,
  ),
  series(
    'seats',
    { column: 'party', is: 'party', title: both('정당', 'Party') },
    [machines('seats', '의석', 'Seats')],
    `party,seats
narae,120
haneul,111
gaon,35
fund,4`,
  ),
  series(
    'balance',
    YEAR,
    [{ name: 'left', title: both('남은 돈', 'Left'), currency: 'usd' }],
    `year,left
2027,4e9
2028,1.5e9
2029,-2.5e9
2030,-6e9
2031,0`,
  ),
  poll('split', [
    ['certainly', '반드시 나누어야 한다', 21.4],
    ['rather', '나누는 편이 낫다', 29.1],
    ['rather-not', '그대로가 낫다', 22],
    ['never', '나누면 안 된다', 18.3],
    ['unsure', '모르겠다', 9.2],
  ]),
  poll(
    'why',
    [
      ['price', '값', 61],
      ['power', '힘', 48],
      ['fear', '두려움', 12],
    ],
    { multiple: true },
  ),
];

/** A chart of each form that shows series or polls. */
export const SERIES_CHARTS: Record<string, ChartEntry> = Object.fromEntries(
  (
    [
      ['series-lines', 'line', { series: 'made' }],
      ['series-one', 'steps', { series: 'made', columns: 'kept' }],
      ['series-monthly', 'line', { series: 'monthly' }],
      ['series-outlook', 'line', { series: 'outlook' }],
      ['series-columns', 'columns', { series: 'made', columns: ['built', 'sold'], from: '2028' }],
      ['series-balance', 'columns', { series: 'balance' }],
      ['series-bars', 'bars', { series: 'places' }],
      ['series-year', 'bars', { series: 'made', rows: '2031' }],
      ['series-seats', 'parts', { series: 'seats' }],
      ['series-dots', 'dots', { series: 'made', columns: ['built', 'sold'], rows: ['2024', '2031'] }],
      ['poll-parts', 'parts', { poll: 'split' }],
      ['poll-bars', 'bars', { poll: 'why' }],
    ] as const
  ).map(([id, form, shows]) => [
    id,
    {
      form,
      shows: structuredClone(shows) as unknown as ChartEntry['shows'],
      title: both(`그림: ${id}`, `Chart: ${id}`),
      takeaway: both('지어낸 숫자다.', 'Invented numbers.'),
    },
  ]),
);
