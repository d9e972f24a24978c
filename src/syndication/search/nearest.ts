import { distance } from 'fastest-levenshtein';

/** Korean is mistyped letter by letter, not syllable by syllable. */
const letters = (text: string): string => text.normalize('NFD');

/** How many letters may be wrong: one in four, and two swapped in a word of Latin letters; never more than three. */
function mostWrong(typed: string): number {
  const quarter = Math.floor(typed.length / 4);
  return Math.min(3, /^[a-z]{5,}/.test(typed) ? Math.max(2, quarter) : quarter);
}

/** The word that was most likely meant; undefined where none is near. First letters are seldom wrong in Latin ones. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const typed = letters(word);
  const most = mostWrong(typed);
  let best: { word: string; wrong: number } | undefined;
  for (const candidate of words) {
    const spelled = letters(candidate);
    if (Math.abs(spelled.length - typed.length) > most || (/^[a-z]/.test(typed) && spelled[0] !== typed[0])) continue;
    const wrong = distance(typed, spelled);
    if (wrong <= most && (!best || wrong < best.wrong)) best = { word: candidate, wrong };
  }
  return best?.word;
}

/**
 * The longest address that is compared: ours are far shorter (publishedAddresses.txt: 68 letters at most), and the work grows with
 * the square.
 */
const LONGEST_ADDRESS = 300;
/** How alike two addresses must be, from 0 to 1. A choice: at 0.5 and 0.7 the slips of search.test.ts lead to the same pages. */
const ALIKE = 0.6;

/**
 * Where an unknown address may have meant to lead: the most alike of those there are, at most `most`. What every
 * address begins with, `base`, makes none of them alike. Broken escapes are taken as they stand.
 */
export function nearestAddresses<T extends { address: string }>(
  lost: string,
  known: readonly T[],
  most: number,
  base: string,
): T[] {
  const past = (address: string): string => plainAddress(address.slice(base.length - 1));
  const asked = past(lost);
  return known
    .map((page) => ({ page, alike: likeness(asked, past(page.address)) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || a.page.address.length - b.page.address.length)
    .slice(0, most)
    .map(({ page }) => page);
}

/**
 * The explainers under one of which an unknown address may have meant to lead: those whose own address is like its beginning;
 * where none is, all.
 */
export function nearestExplainers<T extends { address: string }>(
  lost: string,
  explainers: readonly T[],
  base: string,
): readonly T[] {
  const parts = (explainers[0]?.address ?? base).split('/').length - 1;
  const begins = lost.split('/', parts).join('/');
  const near = nearestAddresses(begins, explainers, explainers.length, base);
  return near.length > 0 ? near : explainers;
}

function plainAddress(address: string): string {
  let text = address.slice(0, LONGEST_ADDRESS);
  try {
    text = decodeURIComponent(text);
  } catch {
    // What is no UTF-8 is compared as it came.
  }
  return text
    .toLowerCase()
    .replace(/\/?#/, '/')
    .replace(/(?:index)?(?:\.html?)?\/*$/, '')
    .replace(/[\s_]+/g, '-');
}

/** Whole addresses are compared, and their last parts by themselves: a fact may have moved. */
function likeness(asked: string, known: string): number {
  const whole = closeness(asked, known);
  const [askedLast = '', knownLast = ''] = [asked.split('/').at(-1), known.split('/').at(-1)];
  return askedLast.length > 3 ? Math.max(whole, 0.95 * closeness(askedLast, knownLast)) : whole;
}

function closeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}
