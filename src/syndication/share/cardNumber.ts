import { copy } from '#copy/copy';
import { leadFact } from '#derive/leadFact';
import { tally, type StandingFact } from '#derive/standing';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Status } from '#facts/values/status';
import type { Locale } from '#facts/values/text';
import { factTitle } from '#format/factTitle';
import { formatNumber } from '#format/number';
import { formatValue } from '#format/value';
import type { CardNumber, Standing } from './shareCard.ts';

/** The number that stands for an explainer, as it is or was: see derive/leadFact.ts. */
export function leadNumber(dossier: Dossier, locale: Locale): CardNumber | undefined {
  const lead = leadFact(dossier);
  const fact = lead && findFact(dossier, lead.id);
  if (!fact) return undefined;
  return {
    value: formatValue(lead.value, dossier, locale),
    what: factTitle(fact, dossier, locale),
    standings: [standing(lead.status, locale)],
  };
}

/** How many facts there are, and how many of them stand how; undefined where there are none. */
export function factCount(facts: readonly StandingFact[], what: string, locale: Locale): CardNumber | undefined {
  const { total, parts } = tally(facts);
  const [first, ...rest] = parts.map(({ status, count }) => ({
    ...standing(status, locale),
    count: formatNumber(count, locale),
  }));
  if (!first) return undefined;
  return { value: copy(locale).explainer.factCount(formatNumber(total, locale)), what, standings: [first, ...rest] };
}

function standing(status: Status, locale: Locale): Standing {
  const { mark, word } = copy(locale).status[status];
  return { mark, word };
}
