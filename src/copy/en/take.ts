import { kindTableWords } from '../kindWords.ts';
import type { Copy } from '../ko/ko.ts';

/** What may be taken away, in English: downloads, citations, sharing, embeds. */
export const take: Copy['take'] = {
  /** Headings of the downloads page, in the text face. */
  headings: { files: 'Files', embed: 'Put a chart on another site', dictionary: 'Data dictionary' },
  whole: 'The whole explainer',
  dictionary: 'Data dictionary',
  package: 'List of the tables (Data Package)',
  tables: {
    ...kindTableWords('en'),
    'deal-parts': 'Parts and payments of deals',
    conflicts: 'Values given elsewhere',
    conversions: 'Won figures as printed and recomputed',
    changes: 'Corrections and changes',
  },
  take: 'Download:',
  embed: 'Embed',
  downloads: 'All data',
  permalink: 'Link to this section',
  lede: 'Every table and chart of the explainer can be taken away as a file. They are made from the same fact files as the page, so their values cannot differ from it.',
  notes: [
    'CSV opens in Excel as it is (UTF-8 with a byte order mark). Its date and its licence are the last two columns of every row; in JSON they come first.',
    'Amounts are plain numbers in the currency of their row. What stands in the beside column is worked out at the rate named in exchange_rate_id. Status and sources are in every row.',
    'A cell that could be read as a formula begins with an apostrophe. Quotations, images and marks belong to their owners and are not covered by the licence.',
  ],
  filesCaption: 'Files to download',
  file: 'What it holds',
  rowsHead: 'Rows',
  formats: 'Files',
  licence: 'Licence',
  licenceText: 'Anyone may copy, change and even sell it who names the source, like this:',
  groups: { whole: 'Everything', table: 'Tables', chart: 'Charts' },
  dictionaryCaption: 'What each column holds',
  fieldsCaption: 'Fields of the file with the whole explainer',
  columnHead: 'Column',
  meaning: 'Meaning',
  unit: 'Unit',
  allowed: 'Values it takes',
  example: 'Example',
  foundIn: 'Found in',
  citeLede: 'Ready to copy.',
  copy: 'Copy',
  /** What the button beside a citation copies, by the citation's language. */
  citationIn: { ko: 'the Korean citation', en: 'the English citation' },
  copied: 'Copied',
  copiedAddress: 'Address copied',
  selected: 'The text is selected; copy it from there',
  share: 'Share',
  linkHere: 'Address of this article',
  embedLede:
    'Paste the lines below. The height is generous. To have the frame fit the chart exactly, add the script in the last line once to the page.',
  embedCode: (chart: string) => `Embed code: ${chart}`,
  embedListener: 'Script that fits the height',
  embedFrom: 'See it in the explainer',
};
