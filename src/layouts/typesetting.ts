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

/** The rules of each, the very same text each time. */
const RULES = Object.fromEntries(Object.entries(LOOKS).map(([look, css]) => [look, css.trimEnd()])) as Record<
  Look,
  string
>;

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

/** A style sheet of the site. Its address changes with what stands in it, so hosts may keep it for ever. */
export interface Sheet {
  path: string;
  css: string;
}

/** What a page is set in: its style, and the headline face cut to the letters that it sets in it. */
export interface Typesetting {
  /**
   * The style that stands in the page, which so is there one round trip earlier: its rules, and apart from them, since an address
   * stands in it, the one that names the headline font. Undefined where the page asks for sheets.
   */
  inPage: { css: string; face: string } | undefined;
  /** The sheets that the page asks for: one, or where other headlines share its rules, one besides that names the font alone. */
  sheets: readonly Sheet[];
  /** The address of the headline font, which the style names too. */
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
 * Who else is set in the headline font of a page: `kind`, all pages of its kind, whose one sheet names it; `own`, nobody, so that
 * a sheet of its own names it and the rules stay those of all.
 */
export type Shared = 'kind' | 'own';

/** What pages are set in whose sheet does not follow from what they show: hundreds ask for theirs anew at each save, few with new words. */
const kept = new Map<string, Typesetting>();

/**
 * The typesetting of a page whose headlines say `headlines`. A font holds the letters of its own page and no other's: it does not
 * grow with the site, and a new explainer changes no file of another. `shown` is the markup of a page whose sheet stands in it.
 */
export function typesetting(
  look: Look,
  locale: Locale,
  headlines: string,
  { shown = '', font = 'kind' }: { shown?: string; font?: Shared } = {},
): Typesetting {
  if (shown !== '') return madeTypesetting(look, locale, headlines, shown, font);
  const key = [look, locale, font, headlines].join(' ');
  const made = kept.get(key) ?? madeTypesetting(look, locale, headlines, shown, font);
  kept.set(key, made);
  return made;
}

function madeTypesetting(look: Look, locale: Locale, headlines: string, shown: string, shared: Shared): Typesetting {
  const letters = [...new Set(headlines + copy(locale).site.name)].sort().join('');
  const font = fontPath(nameOfCut(letters));
  // Taken only if it is there before the first line is drawn: no line moves.
  const face = `@font-face{font-family:Headline;src:url(${font}) format("woff2");font-weight:900;font-display:optional}`;
  const standsInPage = STANDS_IN_PAGE.has(look);
  const parts = PARTS.filter(({ marks }) => standsInPage && marks.some((mark) => shown.includes(mark)));
  const rules = withParts(RULES[look], parts.map((part) => part.css.trimEnd()).join(''));
  const texts = shared === 'own' ? { [look]: rules, face } : { [look]: rules + face };
  const sheets = Object.entries(texts).map(([name, css]) => ({
    path: sheetPath(name, (css === rules ? keyOfShared : keyOf)(css)),
    css,
  }));
  return {
    inPage: standsInPage ? { css: rules, face } : undefined,
    sheets: standsInPage ? [] : sheets,
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

/** The keys of rules that stand without a face: eight hundred records share theirs, and each save asks for all of them. */
const keys = new Map<string, string>();

function keyOfShared(css: string): string {
  const key = keys.get(css) ?? keyOf(css);
  keys.set(css, key);
  return key;
}
