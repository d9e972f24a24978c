import { createHash } from 'node:crypto';
import { copy } from '#copy/copy';
import type { Locale } from '#facts/values/text';
import asOf from '#styles/looks/asOf.css?inline';
import compared from '#styles/looks/compared.css?inline';
import differing from '#styles/looks/differing.css?inline';
import dossier from '#styles/looks/dossier.css?inline';
import downloads from '#styles/looks/downloads.css?inline';
import factIndex from '#styles/looks/factIndex.css?inline';
import figures from '#styles/looks/figures.css?inline';
import front from '#styles/looks/front.css?inline';
import inTime from '#styles/looks/inTime.css?inline';
import list from '#styles/looks/list.css?inline';
import alone from '#styles/looks/parts/alone.css?inline';
import clauseStages from '#styles/looks/parts/clauseStages.css?inline';
import flows from '#styles/looks/parts/flows.css?inline';
import held from '#styles/looks/parts/held.css?inline';
import many from '#styles/looks/parts/many.css?inline';
import records from '#styles/looks/parts/records.css?inline';
import pictured from '#styles/looks/parts/pictured.css?inline';
import questions from '#styles/looks/parts/questions.css?inline';
import record from '#styles/looks/record.css?inline';
import rows from '#styles/looks/parts/rows.css?inline';
import search from '#styles/looks/search.css?inline';
import story from '#styles/looks/story.css?inline';
import related from '#styles/looks/parts/related.css?inline';
import { fontPath, sheetPath } from '#urls';
import { cutFont, nameOfCut } from './cutFont.ts';

/**
 * A style sheet for each make of page, with the rules of what can stand on it: a story, one as it stood on a day, all of it on one
 * page, the front page, and the pages around them.
 */
const LOOKS = {
  story,
  asOf,
  dossier,
  front,
  list,
  inTime,
  figures,
  factIndex,
  differing,
  record,
  compared,
  search,
  downloads,
};

export type Look = keyof typeof LOOKS;

/**
 * What few stories have, each with what its elements are marked by. A sheet that stands in its page has those that the page shows;
 * every other look imports the ones it may need, last and in this order.
 */
const PARTS = [
  { css: records, marks: ['class="record-box"', 'class="spoken"'] },
  { css: pictured, marks: ['class="pictured"'] },
  { css: questions, marks: ['class="question"'] },
  { css: flows, marks: ['class="flows"'] },
  { css: clauseStages, marks: ['class="clause-stages"'] },
  { css: held, marks: ['class="held"'] },
  { css: alone, marks: ['class="home-news"'] },
  { css: many, marks: ['class="home-halves"'] },
  { css: rows, marks: ['class="by-topic"'] },
  { css: related, marks: ['class="related"'] },
];

/** What a page is set in: one style sheet, and the headline face cut to the letters that it sets in it. */
export interface Typesetting {
  css: string;
  /** The rule that names the headline font, for a page in which the sheet stands: apart from it, since an address stands in it. */
  face: string | undefined;
  /**
   * The address of the style sheet. It changes with what stands in it, so hosts may keep it for ever. Undefined where the sheet
   * stands in the page, which so is there one round trip earlier.
   */
  sheet: string | undefined;
  /** The address of the headline font, which the style sheet names too. */
  font: string;
  /** The font's bytes. */
  cut: () => Promise<Buffer<ArrayBuffer>>;
}

/**
 * The looks whose sheet stands in the page: a story’s and the front page’s are no other page’s anyway, since they name its font,
 * and a past state is as long as a story. Of all others a reader opens several, which share theirs.
 */
const STANDS_IN_PAGE: ReadonlySet<Look> = new Set(['story', 'asOf', 'front']);

/**
 * The typesetting of a page whose headlines say `headlines`. A font holds the letters of its own page and no other's: it does not
 * grow with the site, and a new explainer changes no file of another. `shown` is the markup of a page whose sheet stands in it.
 */
export function typesetting(look: Look, locale: Locale, headlines: string, shown = ''): Typesetting {
  const letters = [...new Set(headlines + copy(locale).site.name)].sort().join('');
  const font = fontPath(nameOfCut(letters));
  // Taken only if it is there before the first line is drawn: no line moves.
  const face = `@font-face{font-family:Headline;src:url(${font}) format("woff2");font-weight:900;font-display:optional}`;
  const standsInPage = STANDS_IN_PAGE.has(look);
  const parts = PARTS.filter(({ marks }) => standsInPage && marks.some((mark) => shown.includes(mark)));
  const rules = withParts(LOOKS[look].trimEnd(), parts.map((part) => part.css.trimEnd()).join(''));
  const css = standsInPage ? rules : rules + face;
  return {
    css,
    face: standsInPage ? face : undefined,
    sheet: standsInPage ? undefined : sheetPath(look, keyOf(css)),
    font,
    cut: () => cutFont(letters),
  };
}

/** A look with parts as the last of its components, where the looks that import them have them too. */
function withParts(css: string, parts: string): string {
  if (parts === '') return css;
  const at = css.search(/@layer utilities\s*\{/);
  if (at < 0) throw new Error('a sheet without a layer of utilities has no place for parts');
  return css.slice(0, at) + parts + css.slice(at);
}

const keyOf = (css: string): string => createHash('sha256').update(css).digest('hex').slice(0, 12);
