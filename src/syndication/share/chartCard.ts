import { chartSpec } from '#charts/chartOf';
import type { ChartMark, ChartSpec } from '#charts/chartSpec';
import { copy } from '#copy/copy';
import type { Dossier } from '#facts/kinds/dossier';
import { toldLocales } from '#facts/kinds/translation';
import { dayOf, headlineOf } from './explainerCards.ts';
import type { ShareCard } from './shareCard.ts';

/** The picture that goes with a link to one chart: what it shows, and its first value, of what stands on an axis of time the last. */
export function chartCard(dossier: Dossier, spec: ChartSpec): ShareCard {
  const { id, locale } = spec;
  const mark = leadMark(spec.marks);
  const number = mark && {
    value: mark.figure,
    what: [mark.series, mark.name].filter((part, at, all) => part && all.indexOf(part) === at).join(', '),
    standings: [copy(locale).status[mark.status]] as const,
  };
  return {
    locale,
    explainer: dossier.explainer.id,
    name: `chart-${id}`,
    headline: spec.title,
    of: headlineOf(dossier, locale),
    asOf: dayOf(dossier, locale),
    ...(number ? { number: { ...number, standings: [...number.standings] } } : {}),
  };
}

/** What is foreseen is not what a link is passed on with, where anything is on record. */
function leadMark(marks: readonly ChartMark[]): ChartMark | undefined {
  const valued = marks.filter(({ value }) => value !== undefined);
  const isOverTime = valued.length > 1 && valued.every(({ days }) => days);
  const known = valued.filter(({ segments }) => segments[0]?.fill !== 'outline');
  const from = known.length > 0 ? known : valued;
  return isOverTime ? from.at(-1) : from[0];
}

/** The pictures of every chart of an explainer, in each language that it is told in. */
export function chartCards(dossier: Dossier): ShareCard[] {
  return toldLocales(dossier).flatMap((locale) =>
    Object.keys(dossier.explainer.charts).flatMap((id) => {
      const spec = chartSpec(dossier, id, locale);
      return spec ? [chartCard(dossier, spec)] : [];
    }),
  );
}
