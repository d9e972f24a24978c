import type { Copy } from '../ko/ko.ts';

/** Who publishes, how to reach us, and when something was published, in English. */
export const trust: Copy['trust'] = {
  publisher: 'Publisher and contact',
  reach: 'Write to',
  mistake: 'Report a mistake',
  noContact: 'There is no address to write to yet. Once there is one, it will stand here.',
  by: 'By',
  publishedBefore: 'Published',
  publishedAfter: '',
  modifiedBefore: 'Changed',
  modifiedAfter: '',
};
