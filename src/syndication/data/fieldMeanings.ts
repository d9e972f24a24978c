import { TOLD } from '../kinds/kinds.ts';
import { OF_CLAUSES_AND_WORDS } from './clauseMeanings.ts';
import { OF_EXPLAINERS } from './explainerMeanings.ts';
import { OF_PARTIES } from './partyMeanings.ts';
import { OF_VALUES } from './valueMeanings.ts';

/** What is one number or a range, and what is a date in any of its forms. */
const RANGES = ['amount', 'points', 'index', 'times', 'percent', 'number'];
const TIMES = ['for', 'when', 'published', 'latestSeen'];

/**
 * What the fields of facts mean, in English; the schemas say it in Korean. A path is looked up by its longest ending:
 * `deals.tranches.title` before `tranches.title` before `title`. tests/syndication says when a field has no words.
 */
const ENGLISH: Readonly<Record<string, string>> = {
  ...under(RANGES, { from: 'Lower end of the range', to: 'Upper end of the range' }),
  ...under(TIMES, { about: 'Around then', by: 'Then at the latest', from: 'From then', to: 'Until then' }),
  ...under(['worked.*'], {
    series: 'Id of the series, a cell of which goes into it',
    row: 'The row of that cell, by its first cell',
    column: 'The column of that cell',
  }),
  ...OF_PARTIES,
  ...OF_CLAUSES_AND_WORDS,
  ...(Object.assign({}, ...Object.values(TOLD).map(({ fields }) => fields)) as Record<string, string>),
  ...OF_VALUES,
  title: 'What it is called',
  status: 'How well it stands',
  by: 'Whose word it is: an organisation or a person',
  supersededBy: 'Id of the fact that took its place',
  sources: 'What it rests on',
  'sources.id': 'Id of the source',
  note: 'A remark for readers',
  conflicts: 'Values seen elsewhere and not used, with the reason',
  'conflicts.value': 'The value the other source gives',
  'conflicts.when': 'The date the other source gives',
  'conflicts.text': 'What the other source says',
  'conflicts.source': 'Where it was seen',
  'conflicts.why': 'Why it is not used',
  history: 'What we changed after publication',
  'history.on': 'The day the change was published',
  'history.kind': 'What kind of change it was',
  'history.field': 'The field that changed',
  'history.was': 'The value before',
  'history.now': 'The value after',
  why: 'Why it was changed',
  reviewBy: 'When it will be looked at again',
  what: 'What goes over besides money or in its stead',
  whose: 'Whose it is: a holder, a bidder, a pollster',
  for: 'The time it speaks of, where that is another than `when`',
  worked: 'How it is worked out from other facts',
  sum: 'The facts added up',
  difference: 'The first less the second',
  product: 'The facts multiplied',
  change: 'From the first to the second, in percent of the first',
  'worked.points': 'Percentage points from the first share to the second',
  share: 'A share in percent',
  percent: 'Percent: one number, or a range',
  count: 'A number of things',
  number: 'The number: one, or a range',
  unit: 'What is counted: the id of a unit, and how both languages write it',
  when: 'When it was, or will be',
  'deals.from': 'Who pays: ids of organisations and people',
  'deals.to': 'Who is paid: ids of organisations and people',
  'from.unnamed': 'How the source describes who pays, unnamed',
  'to.unnamed': 'How the source describes who is paid, unnamed',
  under: 'The assumption it holds under',
  poll: 'Id of the source of a poll that a group of people answered',
  instrument: 'What kind of money it is',
  state: 'How far the money has got',
  'deals.when': 'When it was signed or announced',
  years: 'Over how many years it runs',
  'deals.partOf': 'Id of the larger deal it belongs to',
  tranches: 'What the contract divides it into',
  'tranches.amount': 'The amount of this part',
  'tranches.title': 'What this part is called',
  'tranches.state': 'How far this part has got',
  payments: 'What was paid when',
  'payments.amount': 'The amount paid',
  'payments.when': 'When it was paid',
  between: 'The parties to the contract',
  order: 'Place in its table or list, from 1',
  noStatement: 'The party was asked and said nothing',
  notFound: 'No position of its own was found',
  looked: 'Where it was looked for',
  'notFound.until': 'The last day on which it was looked for',
  'issues.parties': 'Ids of the parties whose business it is; none where it is everybody’s',
  parties: 'Ids of those who took part',
  summary: 'What happened, in a sentence or two',
  key: 'A turning point',
  timeZone: 'IANA time zone of a local date',
  after: 'Ids of the events of the same day that went before it',
  about: 'Ids of the facts it concerns',
  of: 'Id of what it is a figure of',
  measure: 'What is measured; only like measures compare',
  quotient: 'The first figure divided by the second',
  claim: 'What the article says, in our words',
  record: 'What the record shows',
  verdict: 'What we do about it',
  register: 'Number in the register of differences',
  conversions: 'Conversions into won that the article printed',
  'conversions.amount': 'The amount the article gives',
  printed: 'The conversion exactly as the article printed it',
  'conversions.of': 'The fact the amount belongs to',
  settledBy: 'What would settle it',
  publisher: 'Who published it',
  url: 'Its own address; none where only unlicensed copies were seen',
  'sources.kind': 'What kind of document it is',
  party: 'Whose statement or record it is',
  origin: 'Id of the report or document it passes on',
  read: 'How we read it',
  readNote: 'Where and how it was read, if not at its own address',
  'sources.published': 'When it came out',
  accessed: 'The day we read it',
  'sources.gone': 'The day on which its page was seen to answer no more',
  gone: 'The day on which its page was seen to answer no more',
  archived: 'Address of an archived copy',
  type: 'What kind of organisation it is',
  definition: 'What it means, in a sentence or two',
  maker: 'Id of the organisation that makes it',
  'exchange-rates.of': 'The currency one unit of which is priced',
  'exchange-rates.in': 'The currency it is priced in',
  is: 'How much of it',
  basis: 'What the rate rests on',
  ...OF_EXPLAINERS,
};

function under(fields: readonly string[], parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => Object.entries(parts).map(([part, words]) => [`${field}.${part}`, words])),
  );
}

/** The English words for a field; undefined where none are written. */
export function englishMeaning(path: string): string | undefined {
  const names = path.split('.');
  const endings = names.map((_, at) => names.slice(at).join('.'));
  return endings.map((ending) => ENGLISH[ending]).find((words) => words !== undefined);
}
