import { describe, expect, it } from 'vitest';
import { copy } from '#copy/copy';

const { lists } = copy('en');
const WRITTEN = {
  facts: lists.facts,
  ...Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) =>
      typeof list === 'object' && 'short' in list ? [[name, list.short]] : [],
    ),
  ),
} as Record<string, (count: string) => string>;

describe.each(Object.entries(WRITTEN))('a link to %s in English', (_, short) => {
  it('says one of one, and several of several', () => {
    expect(short('1')).not.toMatch(/\b1 (?:\w+ )?(?!corrections? )\w+s\b|\bAll 1\b/);
    expect(short('2')).toMatch(/\b2 /);
    expect(short('1').replace('1', '2')).not.toBe(short('2'));
  });
});
