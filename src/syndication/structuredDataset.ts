import type { Dataset } from 'schema-dts';
import { copy } from '#copy/copy';
import { lastModified } from '#derive/lastModified';
import type { Dossier } from '#facts/dossier';
import type { Locale } from '#facts/text';
import { dataPath, downloadsPath, explainerPath } from '#urls';
import type { DataSet } from './dataFiles.ts';
import { LICENCE } from './licence.ts';
import { plainWords } from './plainWords.ts';
import { publisherName } from './structuredPublisher.ts';

const FORMATS = { CSV: 'text/csv', JSON: 'application/json' } as const;

/** The data of an explainer, with every file that can be downloaded. */
export function datasetNode(dossier: Dossier, sets: readonly DataSet[], locale: Locale, site: string): Dataset {
  const { explainer } = dossier;
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
    datePublished: explainer.published,
    dateModified: lastModified(dossier),
    creator: publisherName(locale, site),
    isPartOf: { '@id': at(explainerPath(locale, explainer.id)) },
    distribution: sets.flatMap((set) =>
      set.files.map((file) => ({
        '@type': 'DataDownload' as const,
        name: set.title[locale],
        encodingFormat: FORMATS[file.format],
        contentUrl: at(dataPath(explainer.id, `data/${file.name}`)),
      })),
    ),
  };
}
