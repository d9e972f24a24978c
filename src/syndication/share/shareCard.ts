import { createHash } from 'node:crypto';
import type { Locale } from '#facts/values/text';
import { shareImagePath } from '#urls';
import type { ArticleDays } from '../articleDays.ts';

/** A picture's size in pixels, as messengers and other sites show it whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** How a number stands: a shape and a word, and how many facts stand so where the number counts facts. */
export interface Standing {
  mark: string;
  word: string;
  count?: string;
}

/** The one number of a card. It never goes without how it stands. */
export interface CardNumber {
  /** `500억 달러`, `사실 155건` */
  value: string;
  /** What it is the number of. */
  what: string;
  standings: [Standing, ...Standing[]];
}

/** What the picture that goes with a shared link says: finished words, nothing left to work out. */
export interface ShareCard {
  locale: Locale;
  /** The explainer whose picture it is; none for the site's own. */
  explainer?: string;
  /** The picture's name in its address: `home`, `fact-deals`, `as-of-2026-03-18`. */
  name: string;
  headline: string;
  /** The days of the article that it goes with, an explainer, as it is or was. They stand beside the picture, not in it. */
  article?: ArticleDays;
  /** Where the story stood on that day, and whether it is still open. */
  state?: { label: string; open: boolean };
  /** What it belongs to: the explainer's headline, the site's own line. */
  of?: string;
  /** `2026년 11월 22일 기준` */
  asOf?: string;
  number?: CardNumber;
}

/**
 * The address by which a page names its picture: another where the card says something else. Messengers keep a picture by its address
 * for as long as they like, and would go on showing a number that was corrected.
 */
export function cardAddress({ article: _beside, ...card }: ShareCard): string {
  const key = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 8);
  return `${cardPath(card)}?v=${key}`;
}

/** Where the card's file is under the site. */
export function cardPath({ locale, name, explainer }: ShareCard): string {
  return shareImagePath(locale, name, explainer);
}

/** A standing as it is read: `확인`, `확인 6`. */
const spoken = ({ word, count }: Standing): string => (count === undefined ? word : `${word} ${count}`);

/** The card in words, for who does not see it: headline, state, the number and how it stands. */
export function cardInWords({ headline, state, number }: ShareCard): string {
  const standing = number?.standings.map(spoken).join(', ');
  const said = [headline, state?.label, number && `${number.what}: ${number.value} (${standing})`];
  return said.filter((part) => part !== undefined && part !== '').join(' · ');
}
