import type { ListPart } from '#derive/fitParts';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';

/** What the body of a list is given. */
export interface ListProps {
  dossier: Dossier;
  locale: Locale;
  /** The heading of its parts: `h2` on a page of its own, `h3` where all lists stand under one another. */
  heading: 'h2' | 'h3';
  /** Of a list on several pages the one that is shown; left out, all of it is. */
  part?: ListPart | undefined;
}
