import { kindCardWords } from '../kindWords.ts';
import type { Copy } from '../ko/ko.ts';

/** The picture that goes with a shared link, in English. */
export const share: Copy['share'] = {
  past: 'A past state',
  asOf: (day) => `as of ${day}`,
  counted: { site: 'All of Jaengjeom', explainer: 'All of this explainer' },
  ...kindCardWords('en'),
};
