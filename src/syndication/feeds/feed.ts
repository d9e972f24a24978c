import type { Locale } from '#facts/values/text';
import { escapeMarkup } from '../xml.ts';

/** One thing told to those who follow a feed. */
export interface FeedEntry {
  /** Lasts whatever is changed in the entry. */
  id: string;
  title: string;
  /** Absolute. */
  url: string;
  /** The day it was first told, `2026-11-23`. */
  published: string;
  /** Who wrote it, where that is not the feed’s own author. */
  by?: string | undefined;
  /** The day it last moved. */
  updated: string;
  /** In one plain text. */
  summary: string;
  /** The whole, as HTML; every text in it escaped. */
  html: string;
}

/** A feed in one language, before it is written as Atom or as JSON Feed. */
export interface Feed {
  id: string;
  locale: Locale;
  title: string;
  description: string;
  /** The page that shows the same: absolute. */
  url: string;
  /** Where it can be followed: absolute. */
  atomUrl: string;
  jsonUrl: string;
  /** Who speaks, and where that is told: absolute. */
  author: { name: string; url: string };
  updated: string;
  /** Newest first. */
  entries: FeedEntry[];
}

/** What an HTML paragraph of an entry is made of. */
export type Phrase = string | { was: string } | { now: string } | { text: string; url: string };

/** A paragraph of an entry. */
export function paragraph(...phrases: readonly Phrase[]): string {
  return `<p>${phrases.map(phraseHtml).join('')}</p>`;
}

function phraseHtml(phrase: Phrase): string {
  if (typeof phrase === 'string') return escapeMarkup(phrase);
  if ('was' in phrase) return `<del>${escapeMarkup(phrase.was)}</del>`;
  if ('now' in phrase) return `<ins>${escapeMarkup(phrase.now)}</ins>`;
  return `<a href="${escapeMarkup(phrase.url)}">${escapeMarkup(phrase.text)}</a>`;
}
