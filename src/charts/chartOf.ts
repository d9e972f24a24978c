import { chosenFor } from '#facts/charts/chosen';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { axesOf } from './axes.ts';
import type { ChartSpec } from './chartSpec.ts';
import { chartWords, type ChartWords } from './chartWords.ts';
import { describe } from './describe.ts';
import { FORMS } from './forms.ts';
import { idsOf, spoken } from './setting.ts';
import { toldWith } from './toldWith.ts';
import { unitOf } from './unit.ts';

/** A chart of an explainer by its id; undefined where there is nothing to show, as on an earlier day. */
export function chartSpec(
  dossier: Dossier,
  id: string,
  locale: Locale,
  words: ChartWords = chartWords(locale),
): ChartSpec | undefined {
  const entry = dossier.explainer.charts[id];
  if (!entry) return undefined;
  const buysOf = (instrument: string) =>
    dossier.words.find((word) => word.folder === 'instruments' && word.id === instrument);
  const chosen = chosenFor(entry, {
    facts: dossier.facts,
    buysOf: (instrument) => {
      const word = buysOf(instrument);
      return word?.folder === 'instruments' ? word.buys : undefined;
    },
  });
  const setting = { dossier, locale, words };
  const form = FORMS[entry.form];
  const marks = form.marks(setting, chosen);
  if (marks.length === 0) return undefined;
  const told = toldWith(setting, chosen);
  return {
    id,
    form: entry.form,
    locale,
    title: spoken(setting, entry.title),
    takeaway: spoken(setting, entry.takeaway),
    ...unitOf(setting, chosen),
    marks,
    ...axesOf(setting, form, marks, chosen),
    asOf: dossier.explainer.asOf,
    ...(told.length > 0 ? { told } : {}),
    sourceIds: idsOf(marks.flatMap((mark) => mark.sourceIds)),
    description: describe({ marks, locale }, words),
  };
}
