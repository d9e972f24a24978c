import { expect, it } from 'vitest';
import { weigh } from '../../bench/pageWeight.ts';
import { DIST } from '../../support/basePath.ts';
import { explainerPages, pageAt } from '../../support/builtPages.ts';
import { dossiers } from '../../support/siteContent.ts';
import { fewOf } from '../../support/runs.ts';
import { fewPages, samplePages } from '../../support/samplePages.ts';

/** What a story costs before its reader acts, in bytes over the line, in either language: what the design promises. */
const STORY = 40_000;
/** Every page around it, without the font that it shares with its neighbours. */
const OTHER = 15_000;
/** A page that has all of something: every event, figure, source, fact, or file with its columns. */
const LIST = 20_000;
const isList = (path: string): boolean =>
  /\/(?:(?:timeline|money|sources)\/(?:[^/]+\/)?|facts\/(?:kind\/[^/]+\/)?|downloads\/)(?:index\.html)?$/.test(path);
/** All of it on one page, which nothing loads unasked. */
const WHOLE = 80_000;
const isWhole = (path: string): boolean => path.endsWith('/all/');

it('a story costs no more than forty thousand bytes', () => {
  const weights = explainerPages().map((page) => weigh({ ...page }, DIST));
  expect(weights).toHaveLength(2 * dossiers.length);
  expect(weights.filter(({ bytes }) => bytes > STORY).map(({ path, bytes }) => `${path} ${bytes}`)).toEqual([]);
});

it('every page around it, its shared font apart, costs no more than fifteen thousand bytes, a whole list than twenty, all of it than eighty', () => {
  const stories = new Set(explainerPages().map(({ path }) => path));
  const around = fewOf(samplePages(), fewPages()).filter((path) => !stories.has(path) && !path.includes('/as-of/'));
  expect(around.length).toBeGreaterThan(25);
  const weights = around.map((path) => {
    const { items } = weigh({ ...pageAt(path) }, DIST);
    return { path, bytes: items.reduce((sum, { kind, bytes }) => (kind === 'font' ? sum : sum + bytes), 0) };
  });
  expect(
    weights
      .filter(({ path, bytes }) => bytes > (isWhole(path) ? WHOLE : isList(path) ? LIST : OTHER))
      .map(({ path, bytes }) => `${path} ${bytes}`),
  ).toEqual([]);
});
