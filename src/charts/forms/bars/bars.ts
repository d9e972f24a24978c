import { colourOf } from '#derive/colour';
import { partyOf } from '#derive/party';
import { paidWhen } from '#derive/paidWhen';
import { stretchesOf, type MeasuredMoney, type Stretch } from '#derive/money';
import { moneyOfDeal, sideList, type Deal, type DealState } from '#facts/kinds/deal';
import { factOf, findFact, wordOf, type Dossier } from '#facts/kinds/dossier';
import type { Citation } from '#facts/kinds/fact';
import type { Money } from '#facts/values/money';
import { highest } from '#facts/values/quantity';
import type { PartyColour } from '#facts/values/colour';
import type { Status } from '#facts/values/status';
import type { Locale, Text } from '#facts/values/text';
import type { When } from '#facts/values/when';
import { workingOf } from '#facts/values/worked';
import { formatWhen } from '#format/date';
import { formatList } from '#format/list';
import { besideText } from '#format/moneyText';
import { plainText } from '#format/plainText';
import { formatSum } from '#format/sum';
import { unbroken } from '#format/unbroken';
import { partsOf, type ChartBar, type ChartSegment, type Fill } from '../../chartSpec.ts';
import type { ChartWords } from '../../chartWords.ts';

/** What bars are made from and for whom. */
export interface Setting {
  dossier: Dossier;
  locale: Locale;
  words: ChartWords;
}

/** What rests on nothing firmer than someone's word, or is still to come, says so in the picture. */
const SAID: readonly Status[] = ['claimed', 'unverified', 'expected'];
/** Holds the dot to the word before it, so that no line begins with one. */
const BETWEEN = '\u00a0· ';

/** One bar for each deal, named by the other party, or by the deals themselves where a party stands there twice. */
export function dealBars(setting: Setting, deals: readonly Deal[], otherSide: 'from' | 'to'): ChartBar[] {
  const parties = deals.map((deal) =>
    formatList(
      sideList(deal[otherSide]).map((each) =>
        typeof each === 'string' ? titleOf(setting, each) : spoken(setting, each.unnamed),
      ),
      setting.locale,
    ),
  );
  const unique = new Set(parties).size === parties.length;
  return deals.map((deal, at) =>
    dealBar(
      setting,
      deal,
      (unique && parties[at]) || spoken(setting, deal.title),
      partyColour(setting, deal[otherSide]),
    ),
  );
}

/** One bar for a deal, solid as far as it is paid. */
export function dealBar(setting: Setting, deal: Deal, name: string, colour: PartyColour): ChartBar {
  const { dossier, words } = setting;
  const segments = stretchesOf(dossier, deal).map((stretch) => segmentOf(setting, deal, stretch));
  const parts = partsOf({ segments }).map(({ named }) => unbroken(`${named.label} ${named.figure}`));
  const funded = segments
    .filter(({ factId }) => factId !== deal.id)
    .flatMap(({ factId }) => factOf(dossier, 'figures', factId).sources);
  return {
    ...worded(setting, deal, name, [words.state[deal.state], unbroken(dealDate(setting, deal, 'month')), ...parts]),
    date: dealDate(setting, deal, 'full'),
    ...valued(setting, moneyOfDeal(deal), deal.when),
    colour,
    segments,
    state: words.state[deal.state],
    sourceIds: idsOf([...deal.sources, ...funded]),
  };
}

/** When the money went, of a paid deal; else when it was signed or announced, which beside ‘paid’ has to be said. */
function dealDate({ locale, words }: Setting, deal: Deal, show: 'full' | 'month'): string {
  const paid = paidWhen(deal);
  const date = formatWhen(paid ?? deal.when, locale, show);
  return deal.state === 'paid' && !paid ? words.agreed(date) : date;
}

/** A stretch of a deal. It has a name where the contract, or a figure of what was funded, gives it one. */
function segmentOf(setting: Setting, deal: Deal, { factId, money, state, title }: Stretch): ChartSegment {
  const { dossier, locale, words } = setting;
  const funded = state === 'paid' && deal.state !== 'paid' ? measured(setting, 'funded-to-date') : undefined;
  const label = title ? spoken(setting, title) : funded;
  const named = label ? { named: { label, figure: formatSum(money, dossier, locale), state: words.state[state] } } : {};
  return {
    factId,
    value: highest(money.number),
    fill: deal.status === 'expected' ? 'outline' : fillOf(state),
    ...named,
  };
}

/** One bar for a sum measured at one time, named by that time. The line under it says what was measured. */
export function figureBar(setting: Setting, { figure, money }: MeasuredMoney, detail: string): ChartBar {
  const { dossier, locale } = setting;
  const outlook = figure.measure === 'annual-revenue-outlook' || SAID.includes(figure.status);
  const state = measured(setting, figure.measure);
  const value = valued(setting, money, figure.when);
  return {
    ...worded(setting, figure, formatWhen(figure.when, locale, 'month'), [detail]),
    ...value,
    colour: colourOf(dossier, figure.of),
    segments: [{ factId: figure.id, value: value.value, fill: outlook ? 'outline' : 'solid' }],
    state,
    sourceIds: idsOf([
      ...figure.sources,
      ...(figure.worked ? workingOf(figure.worked).ids : []).flatMap((id) => sourcesOf(dossier, id)),
    ]),
  };
}

/** What any bar says of its fact: which, how called, how well it stands, when. */
export function worded(
  { words, locale }: Setting,
  fact: { id: string; status: Status; when: When },
  name: string,
  told: string[],
) {
  const { mark, word } = words.status[fact.status];
  const detail = [...told, ...(SAID.includes(fact.status) ? [unbroken(`${mark} ${word}`)] : [])].join(BETWEEN);
  return { factId: fact.id, name, detail, status: fact.status, statusWord: word, date: formatWhen(fact.when, locale) };
}

/** What a measure is called. */
export function measured({ dossier, locale }: Setting, measure: string): string {
  return wordOf(dossier, 'measures', measure).title[locale];
}

/** The name of a party, which is shown as it is. */
export function titleOf({ dossier, locale }: Setting, id: string): string {
  return partyOf(dossier, id).title[locale];
}

/** A text without its tags. */
export function spoken({ dossier, locale }: Setting, text: Text): string {
  return plainText(text[locale], dossier, locale);
}

/** The ids of what is cited, each once. */
export function idsOf(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map((citation) => (typeof citation === 'string' ? citation : citation.id)))];
}

/** What a value was worked out from cites its own sources. */
function sourcesOf(dossier: Dossier, id: string): readonly Citation[] {
  const fact = findFact(dossier, id);
  return fact && 'sources' in fact ? (fact.sources ?? []) : [];
}

function valued({ dossier, locale }: Setting, money: Money | undefined, when: When) {
  if (!money) return { value: 0, figure: '' };
  const other = besideText(money, dossier, locale, when);
  return {
    value: highest(money.number),
    figure: formatSum(money, dossier, locale),
    ...(other ? { beside: other } : {}),
  };
}

function partyColour({ dossier }: Setting, side: Deal['from']): PartyColour {
  const [first, ...more] = sideList(side);
  return typeof first === 'string' && more.length === 0 ? colourOf(dossier, first) : 'others';
}

function fillOf(state: DealState): Fill {
  switch (state) {
    case 'paid':
      return 'solid';
    case 'committed':
    case 'conditional':
      return 'hatched';
    case 'planned':
    case 'reported':
      return 'outline';
    default:
      return state satisfies never;
  }
}
