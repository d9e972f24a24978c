import { fold } from './fold.ts';
import { wordsOf, type Word } from './words.ts';

/** A piece of a text: found, or beside what was found. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** About three lines of English on a phone, and of what stands before the hit one. */
const LONGEST_EXCERPT = 130;
const LEAD = 36;

/** A text cut where what was sought stands in it. */
export function markHits(text: string, sought: readonly Word[][]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of hitsIn(text, sought)) {
    if (from > at) pieces.push({ text: text.slice(at, from), isHit: false });
    pieces.push({ text: text.slice(from, to), isHit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}

/** The part of a long text around the first hit, cut at spaces. */
export function excerpt(text: string, sought: readonly Word[][]): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const first = hitsIn(text, sought)[0]?.from ?? 0;
  const latest = text.length - LONGEST_EXCERPT;
  const sentence = text.lastIndexOf('. ', first) + 2;
  const wanted = Math.min(Math.max(0, first - LEAD), latest);
  // A sentence is begun at its beginning where the hit is not far into it.
  const isNear = sentence > 1 && first - sentence < 2 * LEAD;
  const start = isNear ? sentence : wanted === 0 ? 0 : text.indexOf(' ', wanted - 1) + 1;
  const end = start + LONGEST_EXCERPT >= text.length ? text.length : text.lastIndexOf(' ', start + LONGEST_EXCERPT);
  return `${start > 0 && start !== sentence ? '…' : ''}${text.slice(start, end > start ? end : undefined)}${end < text.length ? '…' : ''}`;
}

interface Span {
  from: number;
  to: number;
}

/** Where the words sought stand, in order, none over another. */
function hitsIn(text: string, sought: readonly Word[][]): Span[] {
  const folded = fold(text);
  const words = wordsOf(folded);
  const spans = sought
    .flat()
    .flatMap((way) => spansOf(way, folded, words))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Span[] = [];
  for (const span of spans) if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  return kept;
}

function spansOf({ text, keys }: Word, folded: string, words: readonly Word[]): Span[] {
  const [key] = keys;
  if (key !== undefined) return words.filter((word) => word.keys.includes(key));
  if (/[가-힣]/.test(text)) {
    if (text.length < 2) return [];
    const pattern = [...text].map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? letter : '.')).join('\\s?');
    return [...folded.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: hit, index }) => ({
      from: index,
      to: index + hit.length,
    }));
  }
  if (text.includes(' '))
    return words
      .filter(({ from }) => folded.startsWith(text, from))
      .map(({ from }) => ({ from, to: from + text.length }));
  return words
    .filter((word) => word.keys.length === 0 && word.text.startsWith(text))
    .map(({ from }) => ({ from, to: from + text.length }));
}
