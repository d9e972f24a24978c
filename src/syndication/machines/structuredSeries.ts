import type { Dataset } from 'schema-dts';
import type { Dossier } from '#facts/kinds/dossier';
import type { Series } from '#facts/kinds/series';
import type { Locale } from '#facts/values/text';
import { dataPath, explainerPath, factPath } from '#urls';
import { plainWords, titleWords } from '../plainWords.ts';
import { publisherName } from './structuredPublisher.ts';
import { citations } from './structuredSource.ts';

/** A series as a set of data: what it measures, and the file that holds it. */
export function seriesNode(series: Series, dossier: Dossier, locale: Locale, site: string): Dataset {
  const explainer = dossier.explainer.id;
  const at = (path: string): string => new URL(path, site).href;
  const address = at(factPath(locale, explainer, series.id));
  const name = titleWords({ ...series, folder: 'series' }, dossier, locale) ?? series.id;
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name,
    description: [plainWords(series.note, dossier, locale), name].find((text) => text !== undefined) ?? name,
    inLanguage: locale,
    isAccessibleForFree: true,
    creator: publisherName(locale, site),
    variableMeasured: series.columns.map(({ title }) => title[locale]),
    isPartOf: { '@id': at(explainerPath(locale, explainer)) },
    citation: citations(series.sources, dossier, locale, site),
    distribution: [
      {
        '@type': 'DataDownload',
        name,
        encodingFormat: 'text/csv',
        contentUrl: at(dataPath(explainer, `data/series-${series.id}.csv`)),
      },
    ],
  };
}
