import type { ImageObject } from 'schema-dts';
import type { Dossier } from '#facts/kinds/dossier';
import type { Image } from '#facts/kinds/image';
import { licenceSaid } from '#facts/values/licence';
import type { Locale } from '#facts/values/text';
import { explainerPath, factPath, picturePath } from '#urls';
import { plainWords, titleWords } from '../plainWords.ts';
import { citations } from './structuredSource.ts';

/** An image with its largest size, who made it, and on what terms others may use it. */
export function imageNode(image: Image, dossier: Dossier, locale: Locale, site: string): ImageObject {
  const { id, picture, credit, licence, when } = image;
  const explainer = dossier.explainer.id;
  const at = (path: string): string => new URL(path, site).href;
  const address = at(factPath(locale, explainer, id));
  const largest = picture.sizes.at(-1);
  const terms = licenceSaid(licence, locale);
  return {
    '@type': 'ImageObject',
    '@id': address,
    url: address,
    name: titleWords({ ...image, folder: 'images' }, dossier, locale) ?? id,
    ...(largest && {
      contentUrl: at(picturePath(explainer, id, picture.key, largest.width)),
      encodingFormat: 'image/webp',
      width: { '@type': 'QuantitativeValue', value: largest.width, unitText: 'px' },
      height: { '@type': 'QuantitativeValue', value: largest.height, unitText: 'px' },
    }),
    description: image.alt[locale],
    caption: plainWords(image.caption, dossier, locale) ?? '',
    inLanguage: locale,
    creditText: credit[locale],
    ...(terms.url === undefined ? { usageInfo: address } : { license: terms.url }),
    ...(typeof when === 'string' ? { dateCreated: when } : {}),
    isPartOf: { '@id': at(explainerPath(locale, explainer)) },
    citation: citations(image.sources, dossier, locale, site),
  };
}
