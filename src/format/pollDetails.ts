import { copy } from '#copy/copy';
import { kindLabels } from '#copy/kindWords';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Poll } from '#facts/kinds/poll';
import type { Locale } from '#facts/values/text';
import { formatWhen } from './date.ts';
import { factTitle } from './factTitle.ts';
import { formatList } from './list.ts';
import { digits } from './digits.ts';
import { formatNumber } from './number.ts';

/** One thing that is told with a poll. */
export interface PollDetail {
  label: string;
  text: string;
}

/** All that has to be told with the answers of a poll and is known, in the order in which newspapers print it. */
export function pollDetails(dossier: Dossier, poll: Poll, locale: Locale): PollDetail[] {
  const label = kindLabels('polls', locale);
  const { people, plusMinus } = copy(locale).poll;
  const named = (id: string): string => {
    const fact = findFact(dossier, id);
    return fact ? factTitle(fact, dossier, locale) : id;
  };
  const { margin, response } = poll;
  const details: [keyof typeof label, string | undefined][] = [
    ['clients', formatList(poll.clients.map(named), locale)],
    ['pollster', named(poll.pollster)],
    ['when', formatWhen(poll.when, locale)],
    ['population', poll.population[locale]],
    ['sample', people(formatNumber(poll.sample, locale))],
    ['method', poll.method[locale]],
    ['frame', poll.frame?.[locale]],
    ['weighting', poll.weighting?.[locale]],
    ['response', response === undefined ? undefined : `${digits(response)}%`],
    ['margin', margin && plusMinus(digits(margin.points), digits(margin.level))],
    ['registered', poll.registered],
  ];
  return details.flatMap(([key, text]) => (text === undefined ? [] : [{ label: label[key], text }]));
}
