import { colourOf } from '#derive/colour';
import { holdersOf } from '#derive/money';
import { shareIn } from '#derive/values';
import type { Dossier } from '#facts/kinds/dossier';
import type { Figure } from '#facts/kinds/figure';
import type { Share } from '#facts/values/value';
import type { Locale } from '#facts/values/text';
import { formatWhen } from '#format/date';
import { formatValue } from '#format/value';
import { idsOf, measured, spoken, titleOf, worded, type Setting } from './bars.ts';
import type { ChartBar, ChartSegment, ChartSpec } from '../../chartSpec.ts';
import type { ChartWords } from '../../chartWords.ts';
import { aboutOf, specOf } from '../../specOf.ts';

/** Who owns how much of an organisation, in percent, the largest first. */
export function holders(dossier: Dossier, id: string, locale: Locale, words: ChartWords): ChartSpec | undefined {
  const setting = { dossier, locale, words };
  const bars = holdersOf(dossier, aboutOf(setting, id)).flatMap((figure) => {
    const share = shareIn(dossier, figure);
    return share ? [holderBar(setting, figure, share)] : [];
  });
  return specOf(setting, id, bars);
}

function holderBar(setting: Setting, figure: Figure, share: Share): ChartBar {
  const { dossier, locale } = setting;
  const name = figure.whose ? titleOf(setting, figure.whose) : spoken(setting, figure.title);
  const segments = segmentsOf(figure, share);
  return {
    ...worded(setting, figure, name, [formatWhen(figure.when, locale, 'month')]),
    value: segments.reduce((sum, segment) => sum + segment.value, 0),
    figure: formatValue(share, dossier, locale),
    colour: figure.whose ? colourOf(dossier, figure.whose) : 'others',
    segments,
    state: measured(setting, figure.measure),
    sourceIds: idsOf(figure.sources),
  };
}

/** A range is solid up to its lower end and open beyond it. */
function segmentsOf({ id, status }: Figure, { percent }: Share): ChartSegment[] {
  const [from, to] = typeof percent === 'number' ? [percent, percent] : [percent.from, percent.to];
  const certain: ChartSegment = { factId: id, value: from, fill: status === 'expected' ? 'outline' : 'solid' };
  return to > from ? [certain, { factId: id, value: to - from, fill: 'outline' }] : [certain];
}
