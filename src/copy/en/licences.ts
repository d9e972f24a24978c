import type { Copy } from '../ko/ko.ts';

/** The licences of what others made and we send to readers, in English. */
export const licences: Copy['licences'] = {
  lede: 'What others made of the code and the fonts that this site sends to its readers, with the licences in full.',
  more: 'Licences of the code and the fonts that others made',
};
