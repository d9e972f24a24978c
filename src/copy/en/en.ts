import { read, scope, sourceKind, state, status, textStatus, verdict } from './facts.ts';
import { chart } from './chart.ts';
import { counted } from './counted.ts';
import { factPage, partyPage } from './factPage.ts';
import { feeds } from './feeds.ts';
import { figure, series } from './figure.ts';
import { licences } from './licences.ts';
import { lists } from './lists.ts';
import { method } from './method.ts';
import { site, nav, footer, headings, home, glossary, corrections, measuredWords, notFound, topics } from './pages.ts';
import { clauseVersions, timeline } from './timeline.ts';
import * as records from './records.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { words } from './words.ts';
import { take } from './take.ts';
import { trust } from './trust.ts';
import type { Copy } from '../ko/ko.ts';
import { awaited, past, changeLog, since, takenDown } from './past.ts';

/** The interface in English. */
export const en = {
  site,
  nav,
  footer,
  licences,
  headings,
  home,
  glossary,
  corrections,
  measuredWords,
  notFound,
  topics,
  status,
  explainer: {
    asOfBefore: 'As of',
    asOfAfter: '',
    factCount: (count: string) => counted(count, 'fact'),
    sourceCount: (count: string) => counted(count, 'source'),
    differenceCount: (count: string) => `${counted(count, 'difference')} from the article`,
    contents: 'Contents',
  },
  comparison: {
    caption: 'Who says what on each point at issue',
    issue: 'Point at issue',
    more: 'Who said it',
    sourced: 'What this rests on',
    page: 'its record',
    noStatement: 'Made no statement.',
    notFound: 'No position of its own was found.',
    looked: 'Looked in',
    poll: 'Poll',
    lookedUntil: { before: 'until ', after: '' },
  },
  quotation: { ours: 'our translation' },
  clauses: {
    thenNow: 'Before the last change and now. A full bar is the whole clause, a dashed one a narrower one.',
    now: 'Now',
    historyCaption:
      'How the clauses changed. A bar runs on for as long as a clause lived; dashes mean its reach had shrunk.',
    clause: 'Clause',
    unchanged: 'no change established',
    absent: 'ended',
    unknown: 'not known',
    reach: 'Reach',
    scope,
    textStatus,
    readingOf: (party: string) => `How ${party} reads it`,
  },
  deals: {
    into: (party: string) => `Money into ${party}`,
    outOf: (party: string) => `Money out of ${party}`,
    between: 'Other money',
    agreed: (date: string) => `signed or announced ${date}`,
    deal: 'Deal',
    when: 'Signed or announced',
    stateHead: 'Kind and state',
    amount: 'Amount',
    undisclosed: 'not disclosed',
    partOf: 'Part of a larger deal',
    tranches: 'Parts',
    payments: 'Payments',
    state,
  },
  timeline,
  clauseVersions,
  conflicts: {
    none: 'No other values are recorded here.',
    caption: 'Values given elsewhere, and the ones used here',
    fact: 'What',
    used: 'Used here',
    seen: 'Seen elsewhere',
    why: 'Why not used',
  },
  unknowns: { settledBy: 'What would settle it:' },
  differences: {
    more: 'More',
    claim: 'Article',
    record: 'Record',
    verdict,
    conversionsCaption: 'The won figures as the article printed them, and recomputed ',
    what: 'What',
    dollars: 'Dollars',
    printed: 'As printed',
    recomputed: 'Recomputed',
    lede: 'What the article behind this explainer said, held against the record, and every place where the two part.',
  },
  changes: {
    none: 'Nothing has been corrected or changed since publication.',
    held: (shown, wrong) => `${shown} of the changes made since publication (corrections in all: ${wrong})`,
    kind: { correction: 'Correction', update: 'Update', addition: 'Addition' },
  },
  sources: {
    list: 'Sources',
    lede: 'The documents and reports that the explainers rest on, with what kind each is and how it was read.',
    kind: sourceKind,
    read,
    relays: 'first reported by:',
    unlinked: 'not linked',
    archived: 'archived copy: the page itself is gone',
    gone: 'the page is gone, and no archived copy was found',
    accessed: 'accessed',
  },
  factPage,
  partyPage,
  figure,
  series,
  ...records,
  chart,
  lists,
  method,
  take,
  trust,
  words,
  past,
  changeLog,
  takenDown,
  awaited,
  feeds,
  share,
  since,
  search,
} satisfies Copy;
