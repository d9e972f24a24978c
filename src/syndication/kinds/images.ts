import { copy } from '#copy/copy';
import { imageTable } from '../data/imageTable.ts';
import { imageNode } from '../machines/structuredImage.ts';
import { said, type ToldOf } from './told.ts';

export const images: ToldOf<'images'> = {
  found: {
    group: 'facts',
    says: ({ caption, alt, credit, note }, say, _dossier, locale) =>
      [say(caption), alt[locale], credit[locale], say(note)].filter(Boolean).join(' '),
  },
  inALine: ({ is, caption }, dossier, locale) => `${copy(locale).image.is[is]} · ${said(caption, dossier, locale)}`,
  table: imageTable,
  nodes: (fact, dossier, locale, site) => [imageNode(fact, dossier, locale, site)],
  fields: {
    'images.file': 'The picture file beside it, as it is called at the desk',
    'images.is': 'What it is: photo, document, map or drawing',
    alt: 'What can be seen, for those who cannot see it',
    caption: 'What is said under it',
    credit: 'Who made it',
    licence: 'On what terms it may be used: the id of a licence, or words',
    'images.when': 'When it was made',
    picture: 'The picture as the site sends it',
    'picture.width': 'Width of the original in pixels',
    'picture.height': 'Height of the original in pixels',
    'picture.sizes': 'The sizes of it there are, the smallest first',
    'sizes.url': 'Its address',
    'sizes.width': 'Its width in pixels',
    'sizes.height': 'Its height in pixels',
    'sizes.bytes': 'How many bytes it has',
  },
};
