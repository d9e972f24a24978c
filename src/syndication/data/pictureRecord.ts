import type { Fact } from '#facts/kinds/dossier';
import { picturePath } from '#urls';
import type { Json } from './resolved.ts';

/** The picture of a fact as the site sends it, with its addresses; nothing of a fact that shows none. */
export function pictureRecord(fact: Fact, explainer: string, site: string): { picture?: Json } {
  if (fact.folder !== 'images') return {};
  const { width, height, sizes, key } = fact.picture;
  return {
    picture: {
      width,
      height,
      sizes: sizes.map((size) => ({
        url: new URL(picturePath(explainer, fact.id, key, size.width), site).href,
        ...size,
      })),
    },
  };
}
