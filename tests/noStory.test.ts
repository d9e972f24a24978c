import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '#facts/kinds/dossier';
import { dossiersOf } from './support/realContent.ts';

/**
 * The engine knows forms; what a story speaks of is content. No file of src/ names an organisation, a person or a product of the
 * real content; examples speak of the invented story of fixtures/sample. Exceptions stand in storyNames.yaml.
 */

interface Exception {
  at: string;
  names: string[];
  why: string;
}
const EXCEPTIONS = parse(readFileSync('tests/storyNames.yaml', 'utf8')) as Exception[];
const BINARY = /\.(woff2?|ttf|otf|png|ico)$/;

/** In both languages and as they call themselves. Of two letters, a name is found inside too many words. */
function namesIn(facts: readonly Fact[]): string[] {
  const names = facts.flatMap((fact) => {
    if (fact.folder === 'organisations' || fact.folder === 'people' || (fact.folder === 'terms' && fact.maker))
      return [fact.title.ko, fact.title.en, ...(fact.original ? [fact.original] : [])];
    return [];
  });
  return [...new Set(names)].filter((name) => (name.match(/\p{L}/gu)?.length ?? 0) >= 3);
}

/** A whole word: a particle may follow Hangul. A hyphen or a bracket parts words, as in an id. */
const wholeWords = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(wholeWord).join('|')})`, 'giu');

function wholeWord(name: string): string {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /[가-힣]$/.test(name) ? literal : `${literal}(?![a-z0-9])`;
}

/** A name put together from pieces is still a name: `'Hanb' + 'it'`. */
const joined = (text: string): string => text.replace(/(['"`])\s*\+\s*\1/g, '');

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !BINARY.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice('src/'.length));

interface Found {
  at: string;
  line: number;
  name: string;
}

function found(names: readonly string[], text: string, at: string): Found[] {
  const pattern = wholeWords(names);
  return joined(text)
    .split('\n')
    .flatMap((line, row) => [...line.matchAll(pattern)].map(([name]) => ({ at, line: row + 1, name })));
}

const accepts = ({ at, names }: Exception, place: Found): boolean =>
  place.at === at && names.some((name) => name.toLowerCase() === place.name.toLowerCase());

describe('src/ tells no story', () => {
  const names = namesIn(dossiersOf('content').flatMap(({ facts }) => facts));
  const places = files.flatMap((at) => [
    ...found(names, at, at),
    ...found(names, readFileSync(join('src', at), 'utf8'), at),
  ]);

  it('knows names to look for, and finds them however they stand', () => {
    expect(names.length).toBeGreaterThan(40);
    const planted = [
      '한빛은',
      'hanbit-nuri-deal',
      "of: 'hanbit'",
      "'Han' + 'bit'",
      'HANBIT’s',
      '(한빛호텔)',
      'Kim Deungdae',
    ];
    expect(planted.filter((text) => found(['한빛', 'Hanbit', 'Kim Deungdae'], text, 'x').length !== 1)).toEqual([]);
    expect(found(['Arm', '한빛'], 'army harm armed 대한빛', 'x')).toEqual([]);
  });

  it('names nobody of the real content', () => {
    const told = places.filter((place) => !EXCEPTIONS.some((exception) => accepts(exception, place)));
    expect(told.map(({ at, line, name }) => `src/${at}:${line} ${name}`)).toEqual([]);
  });

  it('has few exceptions, each with a reason and in use', () => {
    expect(EXCEPTIONS.length).toBeLessThanOrEqual(20);
    expect(EXCEPTIONS.filter(({ why }) => why.length < 20)).toEqual([]);
    const idle = EXCEPTIONS.flatMap(({ at, names: named, why }) =>
      named
        .filter((name) => !places.some((place) => accepts({ at, names: [name], why }, place)))
        .map((name) => `${at}: ${name}`),
    );
    expect(idle).toEqual([]);
  });
});
