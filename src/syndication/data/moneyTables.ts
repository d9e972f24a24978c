import { copy } from '#copy/copy';
import { amountOf, valueOf } from '#derive/values';
import { paidWhen } from '#derive/paidWhen';
import { ledger } from '#derive/ledger';
import { moneyOfDeal, partyList, sideList, type Deal } from '#facts/kinds/deal';
import { factsOf, wordOf, wordsOf, type Dossier } from '#facts/kinds/dossier';
import type { WordKind } from '#facts/kinds/vocabulary';
import type { Figure } from '#facts/kinds/figure';
import type { Money } from '#facts/values/money';
import { ofEachLocale, type Text } from '#facts/values/text';
import type { When } from '#facts/values/when';
import { operandName } from '#facts/values/operand';
import { workingOf } from '#facts/values/worked';
import { perLocale, sourceColumns, statusColumns, textColumns, titleColumns, whenColumns } from './columns.ts';
import { moneyColumns, qualifierColumn, valueColumns } from './valueColumns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

interface LedgerRow {
  direction: 'into' | 'out-of' | 'between-others';
  deal: Deal;
}

/** Every deal by direction. Money in and money out are never to be added up. */
export function dealTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const { middle, into, outOf, between } = ledger(dossier);
  const rows: LedgerRow[] = [
    ...into.map((deal) => ({ direction: 'into' as const, deal })),
    ...outOf.map((deal) => ({ direction: 'out-of' as const, deal })),
    ...between.map((deal) => ({ direction: 'between-others' as const, deal })),
  ];
  const columns: Column<LedgerRow>[] = [
    { name: 'id', means: ID, of: ({ deal }) => deal.id },
    ...titleColumns<LedgerRow>(dossier, 'title', { field: 'deals.title' }, ({ deal }) => deal.id),
    {
      name: 'direction',
      means: {
        ko: 'middle_party로 들어가는 돈(into)인가, 나가는 돈(out-of)인가, 남들 사이의 돈(between-others)인가. 서로 더하지 않는다',
        en: 'Into middle_party, out of it, or between others; these are never to be added up',
      },
      allowed: ['into', 'out-of', 'between-others'],
      of: ({ direction }) => direction,
    },
    {
      name: 'middle_party',
      means: { ko: '방향을 가르는 조직의 id', en: 'Id of the organisation the direction is seen from' },
      of: () => middle,
    },
    { name: 'from', field: 'deals.from', of: ({ deal }) => partyList(deal.from).join(' ') },
    ...textColumns<LedgerRow>(dossier, 'from_unnamed', { field: 'deals.from.unnamed' }, ({ deal }) =>
      unnamedIn(deal.from),
    ),
    { name: 'to', field: 'deals.to', of: ({ deal }) => partyList(deal.to).join(' ') },
    ...textColumns<LedgerRow>(dossier, 'to_unnamed', { field: 'deals.to.unnamed' }, ({ deal }) => unnamedIn(deal.to)),
    {
      name: 'instrument',
      field: 'deals.instrument',
      allowed: idsOf(dossier, 'instruments'),
      of: ({ deal }) => deal.instrument,
    },
    ...perLocale<LedgerRow>(
      'instrument',
      { field: 'deals.instrument' },
      ({ deal }, locale) => wordOf(dossier, 'instruments', deal.instrument).title[locale],
    ).map(asWords),
    { name: 'state', field: 'deals.state', of: ({ deal }) => deal.state },
    ...perLocale<LedgerRow>(
      'state',
      { field: 'deals.state' },
      ({ deal }, locale) => copy(locale).deals.state[deal.state],
    ).map(asWords),
    ...moneyColumns<LedgerRow>(dossier, ({ deal }) => moneyOfDeal(deal), { when: ({ deal }) => deal.when }),
    qualifierColumn<LedgerRow>(({ deal }) => moneyOfDeal(deal) && (moneyOfDeal(deal)?.qualifier ?? 'exact')),
    ...textColumns<LedgerRow>(dossier, 'what', { field: 'deals.what' }, ({ deal }) => deal.what),
    ...whenColumns<LedgerRow>('when', { field: 'deals.when' }, ({ deal }) => deal.when),
    ...whenColumns<LedgerRow>('paid', { means: PAID }, ({ deal }) => paidWhen(deal)),
    { name: 'years', field: 'deals.years', of: ({ deal }) => deal.years },
    { name: 'part_of', field: 'deals.partOf', of: ({ deal }) => deal.partOf },
    ...textColumns<LedgerRow>(dossier, 'note', { field: 'every.note' }, ({ deal }) => deal.note),
    ...statusColumns<LedgerRow>(({ deal }) => deal.status),
    ...sourceColumns<LedgerRow>(dossier, ({ deal }) => deal.sources),
    ...last,
  ];
  return dataTable('deals', title, columns, rows);
}

/** Those of a side who are not named, in one text; undefined where all are. */
function unnamedIn(side: Deal['from']): Text | undefined {
  const unnamed = sideList(side).flatMap((each) => (typeof each === 'string' ? [] : [each.unnamed]));
  return unnamed.length > 0 ? ofEachLocale((locale) => unnamed.map((text) => text[locale]).join(' · ')) : undefined;
}

const PAID: Text = {
  ko: '모두 냈으면 낸 때, 처음부터 끝까지. 밝혀지지 않았으면 비어 있다',
  en: 'When it was paid, from the first payment to the last; empty where it is not all paid or nothing says when',
};

/** What a column says in words where its code is explained already. */
function asWords<Row>({ field: _, ...column }: Column<Row>): Column<Row> {
  return { ...column, means: { ko: '앞 열의 코드를 읽는 말로', en: 'The code before it in a reader’s words' } };
}

interface PartRow {
  deal: Deal;
  part: 'tranche' | 'payment';
  amount: Money;
  title?: Text;
  state?: string;
  when?: When;
}

/** What deals are divided into, and what was paid when. */
export function dealPartTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const { into, outOf, between } = ledger(dossier);
  const rows = [...new Set([...into, ...outOf, ...between])].flatMap((deal): PartRow[] => [
    ...(deal.tranches ?? []).map((tranche) => ({
      deal,
      part: 'tranche' as const,
      amount: tranche.amount,
      title: tranche.title,
      state: tranche.state ?? deal.state,
    })),
    ...(deal.payments ?? []).map((payment) => ({ deal, part: 'payment' as const, state: 'paid', ...payment })),
  ]);
  const columns: Column<PartRow>[] = [
    { name: 'deal_id', means: { ko: '어느 거래의 몫인가', en: 'The deal it is a part of' }, of: ({ deal }) => deal.id },
    {
      name: 'part',
      means: {
        ko: '계약이 나눈 몫(tranche)인가, 낸 돈(payment)인가. 서로 더하지 않는다',
        en: 'What the contract divides the deal into, or what was paid; never to be added up',
      },
      allowed: ['tranche', 'payment'],
      of: ({ part }) => part,
    },
    ...textColumns<PartRow>(dossier, 'title', { field: 'deals.tranches.title' }, (row) => row.title),
    { name: 'state', field: 'deals.state', of: ({ state }) => state },
    ...moneyColumns<PartRow>(dossier, ({ amount }) => amount),
    ...whenColumns<PartRow>('when', { field: 'deals.payments.when' }, ({ when }) => when),
    ...sourceColumns<PartRow>(dossier, ({ deal }) => deal.sources),
    ...last,
  ];
  return dataTable('deal-parts', title, columns, rows);
}

/** Every measured value. */
export function figureTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const columns: Column<Figure>[] = [
    { name: 'id', means: ID, of: ({ id }) => id },
    ...titleColumns<Figure>(dossier, 'title', { field: 'figures.title' }, ({ id }) => id),
    { name: 'of', field: 'figures.of', of: (figure) => figure.of },
    { name: 'whose', field: 'figures.whose', of: ({ whose }) => whose },
    { name: 'measure', field: 'figures.measure', allowed: idsOf(dossier, 'measures'), of: ({ measure }) => measure },
    ...perLocale<Figure>(
      'measure',
      { field: 'figures.measure' },
      ({ measure }, locale) => wordOf(dossier, 'measures', measure).title[locale],
    ).map(asWords),
    ...moneyColumns<Figure>(dossier, (figure) => amountOf(dossier, figure), {
      field: 'figures.value',
      when: ({ when }) => when,
    }),
    ...valueColumns<Figure>(dossier, (figure) => valueOf(dossier, figure)),
    {
      name: 'worked_from',
      field: 'figures.worked',
      of: ({ worked }) => worked && workingOf(worked).operands.map(operandName).join(' '),
    },
    ...textColumns<Figure>(dossier, 'under', { field: 'figures.under' }, ({ under }) => under),
    ...whenColumns<Figure>('for', { field: 'figures.for' }, (figure) => figure.for),
    ...whenColumns<Figure>('when', { field: 'figures.when' }, ({ when }) => when),
    ...textColumns<Figure>(dossier, 'note', { field: 'every.note' }, ({ note }) => note),
    ...statusColumns<Figure>(({ status }) => status),
    ...sourceColumns<Figure>(dossier, ({ sources }) => sources),
    ...last,
  ];
  return dataTable('figures', title, columns, factsOf(dossier, 'figures'));
}

const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };

/** The ids of the words of a kind: the only values their column takes. */
const idsOf = (dossier: Dossier, kind: WordKind): string[] => wordsOf(dossier, kind).map(({ id }) => id);
