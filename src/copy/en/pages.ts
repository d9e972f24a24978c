import type { Copy } from '../ko/ko.ts';

/** The site itself, in English. */
export const site: Copy['site'] = {
  name: 'Jaengjeom',
  tagline: 'One file per fact, a source for every number',
  description:
    'Explainers of matters in dispute, built from sourced facts. What is confirmed is kept apart from what is claimed, and what is unknown is said to be.',
  skip: 'Skip to the text',
  preview: 'Preview. It holds what has not been published yet.',
};

/** The pages named at the top; `otherLanguage` is written in that language. */
export const nav: Copy['nav'] = {
  language: 'English',
  label: 'Site',
  menu: 'Menu',
  explainers: 'Explainers',
  glossary: 'Glossary',
  sources: 'Sources',
  corrections: 'Corrections',
  method: 'Method',
  otherLanguage: '한국어',
};

/** The last lines of every page. */
export const footer: Copy['footer'] = {
  method: 'How we work',
  corrections: 'Corrections',
  licence:
    'Text and data may be used by anyone who names the source (CC BY). Quotations, images and marks belong to their owners.',
};

/** Every heading of the first two levels that no content gives: the headline font is cut to their glyphs. */
export const headings: Copy['headings'] = {
  measuredWords: 'What figures measure, and kinds of money',
  home: 'Explainers',
  glossary: 'Glossary',
  sources: 'Sources',
  corrections: 'Corrections and changes',
  method: 'How we work',
  search: 'Search',
  topics: 'Topics',
  otherWays: 'Other ways to look',
  notFound: 'No such page',
  takenDown: 'Taken down',
  awaited: 'Being translated',
  statusTable: 'How is a status earned?',
  rates: 'How is another currency worked out?',
  downloads: 'Take the data',
  cite: 'Cite',
  known: 'What was known by',
  changeLog: 'What has changed?',
  corrected: 'What was corrected?',
  differences: 'Where the article and the record differ',
};

/** The front page. */
export const home: Copy['home'] = {
  none: 'There is no explainer yet.',
  latest: 'Latest',
  next: 'Next',
  news: 'Latest and next in this story',
  byTopic: 'By topic',
  others: 'Other explainers',
};

/** Topics: the page of each, the way to them, and what stands at the end of a story. */
export const topics: Copy['topics'] = {
  lede: 'All explainers of this topic, the newest first.',
  all: 'Topics',
  others: 'Other topics',
  related: 'Related explainers',
  beside: 'Read beside this',
};

/** The glossary. */
export const glossary: Copy['glossary'] = {
  lede: 'The words of the explainers, each in a sentence or two.',
  usedIn: 'Used in:',
};

/** The corrections page. */
export const corrections: Copy['corrections'] = {
  lede: 'What we got wrong is not erased. It stays here.',
  others: 'What changed in other explainers, by day of publication',
  how: [
    'When a published fact changes, its file says when, what and why. Without that it does not publish.',
    'What we had wrong is a correction; where the world changed, an update; what we learned late, an addition.',
  ],
  article:
    'Where the article that an explainer starts from differs from the record is another thing, and stands in the explainer itself.',
};

/** The page for an address that leads nowhere, in both languages at once; `what` names this one. */
export const notFound: Copy['notFound'] = {
  what: 'English',
  lede: 'The address has changed or never existed. You can start again from the front page.',
  home: 'To the front page',
};

/** What is measured, and kinds of money. */
export const measuredWords: Copy['measuredWords'] = {
  lede: 'What figures measure, and what kind of money a deal is. Only figures of the same measure are compared; only money that buys the same is added up.',
  measures: 'What figures measure',
  instruments: 'Kinds of money',
};
