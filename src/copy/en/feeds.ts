import type { Copy } from '../ko/ko.ts';

/** Feeds, for those who follow the site with a reader of their own. */
export const feeds: Copy['feeds'] = {
  follow: 'Follow new and updated explainers:',
  followChanges: 'Follow the changes to this explainer:',
  format: { xml: 'Atom feed', json: 'JSON Feed' },
  changesOf: (headline) => `Changes: ${headline}`,
  changesTell: 'Each correction, update and addition since first publication, one by one.',
  firstPublished: (headline) => `First published: ${headline}`,
};
