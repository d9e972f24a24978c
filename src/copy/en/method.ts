import type { Copy } from '../ko/ko.ts';

/** The method page, in English. */
export const method: Copy['method'] = {
  lede: 'What we call confirmed, how numbers are worked out, and what we do when we are wrong.',
  statusWord: 'Status',
  statusMeaning: 'What it means',
  statusLede: 'A status is earned by sources, not chosen. One that its sources do not carry does not publish.',
  ratesLede:
    'Amounts are kept in the currency they were in; others are worked out at the rates below. An assumption that is not a market rate is shown as one.',
  assumed: 'assumption',
  close: 'market close',
  sections: [
    {
      id: 'numbers',
      heading: 'Where do the numbers come from?',
      paragraphs: [
        'Every number and date a reader sees comes from one fact file. Text, tables and charts read the same file, so that changing it changes them all.',
        'Each file has at least one source. Where parts exceed their total, an end precedes its start or the two languages disagree, no site is built.',
      ],
    },
    {
      id: 'claims',
      heading: 'What do we do with claims?',
      paragraphs: [
        'What a party says is announced or claimed, never confirmed. While a dispute is open we do not write who is right.',
        'Quotations are short and keep their wording; translations are ours and say so.',
      ],
    },
    {
      id: 'unnamed',
      heading: 'What do we do with unnamed sources?',
      paragraphs: [
        'Unnamed speakers are said to be unnamed, with the reason. Where the report that quotes them gives none, we say that too.',
        'What one outlet has from someone unnamed stays one report, however many others repeat it. That alone is never written as confirmed.',
      ],
    },
    {
      id: 'reading',
      heading: 'How were the sources read?',
      paragraphs: [
        'Each source says whether it was read in the original, in a copy or only through others. Unlicensed copies are named and not linked.',
      ],
    },
    {
      id: 'mistakes',
      heading: 'What happens when we are wrong?',
      paragraphs: [
        'A published value never changes quietly. When, what and why stay with the fact and are gathered on the corrections page.',
        'The day an explainer gives as ‘changed’ moves only when a fact or the text does. Looking again and finding nothing new does not move it.',
      ],
    },
    {
      id: 'publisher',
      heading: 'Who publishes this?',
      paragraphs: [
        'Jaengjeom is published under its own name. Whoever writes a fact down, it needs the same sources and passes the same checks, so pieces carry no bylines.',
        'This site carries no advertising and no sponsored text, sells nothing, and has no code that follows its readers.',
      ],
    },
    {
      id: 'contact',
      heading: 'Where do you tell us?',
      paragraphs: [
        'Tell us of a mistake, a missing reply or a security flaw, and we look into it. Where we were wrong we correct it and list it under corrections.',
      ],
    },
  ],
};
