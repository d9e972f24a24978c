import { describe, expect, it } from 'vitest';
import { clausePairs } from '#derive/clausePairs';
import { isWrittenAnew, wordDiff, type WordChange } from '#derive/wordDiff';
import { factsOf } from '#facts/kinds/dossier';
import { plainText } from '#format/plainText';
import { dossierOf } from '../support/realContent.ts';
import { LOCALES } from '#facts/values/text';

const real = dossierOf('content');
const clauses = factsOf(real, 'clauses');
/** A text as one side of a comparison has it. */
const side = (changes: readonly WordChange[], without: WordChange['kind']): string =>
  changes.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join(' ');
const written = (changes: readonly WordChange[]): string =>
  changes.map(({ kind, text }) => ({ same: text, added: `+(${text})`, removed: `-(${text})` })[kind]).join(' ');

describe('two versions of a clause', () => {
  it('pairs every two once, the earlier first, and those that follow each other before the rest', () => {
    for (const clause of clauses) {
      const pairs = clausePairs(clause);
      const { length } = clause.versions;
      expect(new Set(pairs.map(({ earlier, later }) => `${earlier.from} ${later.from}`)).size).toBe(
        (length * (length - 1)) / 2,
      );
      for (const { earlier, later, adjacent } of pairs) {
        const [from, to] = [clause.versions.indexOf(earlier), clause.versions.indexOf(later)];
        expect(from).toBeLessThan(to);
        expect(adjacent).toBe(to - from === 1);
      }
      expect(pairs.map(({ adjacent }) => adjacent).lastIndexOf(true)).toBe(length - 2);
    }
  });

  it('loses and invents no word on either side', () => {
    for (const clause of clauses)
      for (const { earlier, later } of clausePairs(clause))
        for (const locale of LOCALES) {
          const [before = '', after = ''] = [earlier, later].map(({ plain }) => plainText(plain[locale], real, locale));
          const changes = wordDiff(before, after);
          expect(side(changes, 'added')).toBe(before.split(/\s+/).join(' '));
          expect(side(changes, 'removed')).toBe(after.split(/\s+/).join(' '));
        }
  });

  it('marks what came and what went, and joins two changes over a lone word', () => {
    expect(written(wordDiff('the right runs to the end of time', 'the right runs past the end of time'))).toBe(
      'the right runs -(to) +(past) the end of time',
    );
    expect(written(wordDiff('we may sell our API on Azure alone', 'we may offer our models on Azure alone'))).toBe(
      'we may -(sell our API) +(offer our models) on Azure alone',
    );
    expect(written(wordDiff('같은 글이다', '같은 글이다'))).toBe('같은 글이다');
  });

  it('sets two texts whole beside each other where they share hardly a word', () => {
    const changes = wordDiff(
      'in the end it was a promise of one kind',
      'in the main they sell what nobody else would buy here',
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(isWrittenAnew(changes)).toBe(true);
    expect(isWrittenAnew(wordDiff('a b c d', 'a b c e'))).toBe(false);
  });
});
