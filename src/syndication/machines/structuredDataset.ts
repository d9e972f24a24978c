import type { Dataset, Graph } from 'schema-dts';
import { copy } from '#copy/copy';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { dataPath, downloadsPath, explainerPath } from '#urls';
import { articleDays } from '../articleDays.ts';
import { dataSets } from '../data/dataFiles.ts';
import { LICENCE } from './licence.ts';
import { plainWords } from '../plainWords.ts';
import { pageGraph } from './structuredPage.ts';
import { publisherName } from './structuredPublisher.ts';

const FORMATS = { CSV: 'text/csv', JSON: 'application/json' } as const;

/** The page of downloads: where it stands, and the data it offers. */
export function datasetGraph(dossier: Dossier, locale: Locale, site: string): Graph {
  const { id, headline } = dossier.explainer;
  const steps = [
    { name: plainWords(headline, dossier, locale) ?? id, path: explainerPath(locale, id) },
    { name: copy(locale).headings.downloads, path: downloadsPath(locale, id) },
  ];
  return pageGraph(locale, site, steps, [datasetNode(dossier, locale, site)]);
}

/** The data of an explainer, with every file that can be downloaded. */
function datasetNode(dossier: Dossier, locale: Locale, site: string): Dataset {
  const { explainer } = dossier;
  const { published, modified } = articleDays(dossier);
  const at = (path: string): string => new URL(path, site).href;
  const address = at(downloadsPath(locale, explainer.id));
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: plainWords(explainer.headline, dossier, locale) ?? explainer.id,
    description: copy(locale).take.lede,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: LICENCE.url,
    datePublished: published,
    dateModified: modified,
    creator: publisherName(locale, site),
    isPartOf: { '@id': at(explainerPath(locale, explainer.id)) },
    distribution: dataSets(dossier, site).flatMap((set) =>
      set.files.map((file) => ({
        '@type': 'DataDownload' as const,
        name: set.title[locale],
        encodingFormat: FORMATS[file.format],
        contentUrl: at(dataPath(explainer.id, `data/${file.name}`)),
      })),
    ),
  };
}
