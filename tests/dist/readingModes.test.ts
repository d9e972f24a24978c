import { Readability } from '@mozilla/readability';
import { extractFromHtml } from '@extractus/article-extractor';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { explainerPages, readableText, type BuiltPage } from '../support/builtPages.ts';

/**
 * What is left of a story where others take its text out of the page: in a browser’s reading mode, in a list of things to read, in an
 * archive. Every sentence an editor wrote is there, with the terms, statuses and sources that stand in it.
 */
const SENTENCES =
  '.dek, .story > .section > p:not(.more, .to-contents, .sources, .meta), .story > .section > :is(ol, ul):not(.unknowns) > li';
/** What is there for the eye alone. */
const FOR_THE_EYE = '[aria-hidden=true]';

const bare = (text: string): string => text.replace(/[\s\u00a0\u2060\u00ad\u200b]+/g, '');
const parsed = (html: string): Document => (parseHTML(html) as unknown as { document: Document }).document;
const textOf = (html: string | null | undefined): string =>
  bare(parsed(`<!doctype html><html><body>${html ?? ''}</body></html>`).body.textContent);
const addressOf = ({ path }: BuiltPage): string => `https://example.org${path}`;

/** Which elements the page is written in: this one keeps the words of those alone that it is told of. */
const namesIn = (document: Document): string[] => [
  ...new Set([...document.querySelectorAll('main *')].map(({ localName }) => localName)),
];

const READERS: readonly [name: string, read: (page: BuiltPage) => Promise<string | null | undefined>][] = [
  ['Readability, which Firefox reads with', async ({ document }) => new Readability(document).parse()?.content],
  [
    '@extractus/article-extractor',
    async (page) =>
      (await extractFromHtml(page.html, addressOf(page), { allowedTags: namesIn(page.document) }))?.content,
  ],
  ['defuddle', async (page) => (await Defuddle(page.document, addressOf(page))).content],
];
/** This one takes a day that its first lines name for the page’s own, and cuts that out wherever it stands. */
const LOSES_DAYS = 'defuddle';

describe.each(explainerPages().map((page) => [page.path, page] as const))('%s', (_path, page) => {
  const sentences = [...page.document.querySelectorAll(SENTENCES)].map((sentence) => ({
    text: bare(readableText(sentence, FOR_THE_EYE)),
    holds: ['a.term', '.status', 'cite', '[data-fact]'].filter((part) => sentence.querySelector(part)),
  }));

  const days = new Set([...page.document.querySelectorAll('main time')].map((time) => bare(time.textContent)));
  const longestFirst = [...days].sort((a, b) => b.length - a.length);
  const withoutDays = (text: string): string => longestFirst.reduce((rest, day) => rest.replaceAll(day, ''), text);

  it.each(READERS)('keeps its sentences whole in %s', async (name, read) => {
    const asRead = name === LOSES_DAYS ? withoutDays : (text: string): string => text;
    for (const part of ['a.term', 'cite', '[data-fact]'])
      expect(sentences.filter(({ holds }) => holds.includes(part)).length, part).toBeGreaterThan(0);
    const text = asRead(textOf(await read(page)));
    expect(
      sentences.filter((sentence) => !text.includes(asRead(sentence.text))).map((sentence) => sentence.text),
    ).toEqual([]);
  });
});
