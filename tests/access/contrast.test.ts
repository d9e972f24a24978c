import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '#facts/values/colour';
import { apart, contrast, EYES } from './colours.ts';

/** The colour tokens of the style sheets in one scheme, hexadecimal ones only. */
const css = ['global', 'parties'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'));
const tokens = (texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    ),
  );
const DARK = '@media (prefers-color-scheme: dark)';
const SCHEMES = [
  ['light', tokens(css.map((text) => text.split('@media')[0] ?? ''))],
  ['dark', tokens(css.map((text) => text.split(DARK)[1]?.split('@media')[0] ?? ''))],
  ['print', tokens(css.map((text) => text.split('@media')[0] + (text.split('@media print')[1] ?? '')))],
] as const;
const PARTIES = [...COLOURS, 'others'];

/** Two marks side by side that are no closer than this are told apart at a glance. */
const FAR = 8;

describe.each(SCHEMES)('colours, %s', (_name, colours) => {
  const of = (name: string): string => {
    const found = colours.get(name);
    if (!found) throw new Error(`no colour called ${name}`);
    return found;
  };

  it('lets text be read at 7:1 on every ground it stands on', () => {
    const pairs = [
      ...['ink', 'soft', 'differs'].flatMap((text) => [
        [text, 'paper'],
        [text, 'wash'],
      ]),
      ...PARTIES.map((party) => [`${party}-text`, 'paper']),
    ] as [string, string][];
    expect(
      pairs.filter(([text, ground]) => contrast(of(text), of(ground)) < 7).map((pair) => pair.join(' on ')),
    ).toEqual([]);
  });

  it('lets every party’s mark be seen at 3:1', () => {
    expect(PARTIES.filter((party) => contrast(of(party), of('paper')) < 3)).toEqual([]);
  });

  it.each(Object.keys(EYES))('tells the parties, authorities and the press apart to eyes of %s', (eyes) => {
    const pairs = COLOURS.flatMap((one, at) => COLOURS.slice(at + 1).map((other) => [one, other] as const));
    const close = pairs
      .map(([one, other]) => `${one} ${other} ${apart(of(one), of(other), EYES[eyes] ?? []).toFixed(2)}`)
      .filter((pair) => Number(pair.split(' ')[2]) < FAR);
    expect(close).toEqual([]);
  });
});

describe('the distance of two colours', () => {
  it('runs from none, of a colour to itself, to a hundred, of black to white', () => {
    expect(apart('#000000', '#ffffff', EYES['full colour'] ?? [])).toBeCloseTo(100, 1);
    for (const eye of Object.values(EYES)) expect(apart('#0b62a4', '#0b62a4', eye)).toBe(0);
  });
});
