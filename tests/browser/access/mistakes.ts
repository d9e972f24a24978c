import type { Page } from '@playwright/test';
import * as look from './inPage.ts';

/**
 * The mistakes of a page of tables, charts and timelines that axe and html-validate both let pass. Each has a look of our own,
 * which names the offenders, and a way to plant the mistake, which proves that the look sees it.
 */
export interface Mistake {
  name: string;
  /** What offends on the page as it is, in words; nothing where all is well. Runs in the browser. */
  look: () => string[];
  /** Makes the mistake on a page that has none. Runs in the browser. */
  plant: () => void;
  /** How the page must be seen for the mistake to show. */
  media?: Parameters<Page['emulateMedia']>[0];
  width?: number;
}

const css = (rule: string) =>
  `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(rule)}); document.adoptedStyleSheets.push(sheet);`;
/** Planting by a style rule: built from text, since the function runs elsewhere. */
const styled = (rule: string): (() => void) => new Function(css(rule)) as () => void;

export const MISTAKES: readonly Mistake[] = [
  {
    name: 'a page in one language that says it is in the other',
    look: look.wrongLanguage,
    plant: () => (document.documentElement.lang = document.documentElement.lang === 'ko' ? 'en' : 'ko'),
  },
  {
    name: 'a picture whose text is its file name',
    look: look.fileNameAsText,
    plant: () => {
      const image = document.createElement('img');
      image.alt = 'chart-01.png';
      document.querySelector('main')?.append(image);
    },
  },
  {
    name: 'letters too small to read',
    look: look.smallText,
    plant: styled('figure .meta, .footer p { font-size: 9px }'),
  },
  {
    name: 'a table without a caption',
    look: look.tableWithoutCaption,
    plant: () => document.querySelector('table caption')?.remove(),
  },
  {
    name: 'a table of nothing but cells',
    look: look.tableWithoutHeads,
    plant: () => {
      const table = document.createElement('table');
      table.createCaption().textContent = 'x';
      table.insertRow().insertCell().textContent = 'a';
      document.querySelector('main')?.append(table);
    },
  },
  {
    name: 'a row whose head is a plain cell',
    look: look.rowWithoutHead,
    plant: () => {
      const head = document.querySelector('tbody th[scope=row]');
      const cell = document.createElement('td');
      cell.append(...(head?.childNodes ?? []));
      head?.replaceWith(cell);
    },
  },
  {
    name: 'two first headings',
    look: look.firstHeadings,
    plant: () => document.querySelector('main')?.append(document.createElement('h1')),
  },
  {
    name: 'a first heading in another face than the headline',
    look: look.otherHeadlineFace,
    plant: styled('h1 { font-family: sans-serif !important }'),
  },
  {
    name: 'a link that says “here”',
    look: look.emptyLinkWords,
    plant: () => {
      const link = document.querySelector('main p a');
      if (link) link.textContent = '여기';
    },
  },
  {
    name: 'a link told from its sentence by colour alone',
    look: look.linkByColourAlone,
    plant: styled(
      'main p a, main li a, main td a { text-decoration: none !important; border: 0 !important; font-weight: inherit !important }',
    ),
  },
  {
    name: 'a focus that cannot be seen',
    look: look.unseenFocus,
    plant: styled('*:focus, *:focus-visible { outline: none !important }'),
  },
  {
    name: 'a canvas with nothing in it for those who do not see it',
    look: look.emptyCanvas,
    plant: () => document.querySelector('main')?.append(document.createElement('canvas')),
  },
  {
    name: 'a drawing without role or name',
    look: look.namelessDrawing,
    plant: () =>
      [...document.querySelectorAll('svg[role=img]')].forEach((svg) => {
        svg.removeAttribute('aria-labelledby');
        svg.querySelector('title')?.remove();
      }),
  },
  {
    name: 'marks told apart by colour alone',
    look: look.marksByColourAlone,
    plant: () => [...document.querySelectorAll('figure svg text')].forEach((text) => text.remove()),
  },
  {
    name: 'a sentence in another language that does not say so',
    look: look.foreignSentence,
    plant: () => {
      const quote = document.createElement('p');
      quote.textContent =
        document.documentElement.lang === 'ko'
          ? 'We know our contract and we will act on it.'
          : '우리는 계약을 잘 알고 있고 그대로 움직일 것이다.';
      document.querySelector('main')?.append(quote);
    },
  },
  {
    name: 'a page wider than its screen',
    look: look.sidewaysPage,
    plant: styled('main { min-inline-size: 420px }'),
    width: 320,
  },
  {
    name: 'motion for those who asked for none',
    look: look.motion,
    plant: styled('a { transition: color 2s }'),
    media: { reducedMotion: 'reduce' },
  },
  {
    name: 'bars that vanish in forced colours',
    look: look.vanishedMarks,
    plant: styled('figure svg rect { fill: Canvas !important; stroke: none !important }'),
    media: { forcedColors: 'active' },
  },
  {
    name: 'a time that machines cannot read',
    look: look.timeWithoutDate,
    plant: () => document.querySelector('main')?.append(document.createElement('time')),
  },
  {
    name: 'a timeline that is not a list',
    look: look.timelineWithoutList,
    plant: () => {
      const list = document.querySelector('ol.timeline');
      const box = document.createElement('div');
      box.className = 'timeline';
      box.append(...(list?.childNodes ?? []));
      list?.replaceWith(box);
    },
  },
  {
    name: 'an order on the screen that is not the order read',
    look: look.reorderedBoxes,
    plant: styled('.story { display: flex; flex-direction: column-reverse }'),
  },
  {
    name: 'text that is cut off',
    look: look.clippedText,
    plant: styled('main p { max-block-size: 8px; overflow: hidden }'),
  },
];
