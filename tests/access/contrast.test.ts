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
/** Greys are told apart by less: there is nothing else to look at, and a name stands beside each. */
const FAR_IN_GREY = 5;
const PAPER_WITHOUT_COLOUR = Array.from({ length: 3 }, () => [0.2126, 0.7152, 0.0722] as const);

describe.each(SCHEMES)('colours, %s', (name, colours) => {
  const of = (colour: string): string => {
    const found = colours.get(colour);
    if (!found) throw new Error(`no colour called ${colour}`);
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

  const closer = (far: number, eye: Parameters<typeof apart>[2]): string[] =>
    COLOURS.flatMap((one, at) => COLOURS.slice(at + 1).map((other) => [one, other] as const))
      .map(([one, other]) => ({ pair: `${one} ${other}`, far: apart(of(one), of(other), eye) }))
      .filter((each) => each.far < far)
      .map((each) => `${each.pair} ${each.far.toFixed(2)}`);

  const onPaper = name === 'print' ? it : (): undefined => undefined;
  onPaper('tells them apart on paper without colour', () => {
    expect(closer(FAR_IN_GREY, PAPER_WITHOUT_COLOUR)).toEqual([]);
  });

  it.each(Object.keys(EYES))('tells the parties, authorities and the press apart to eyes of %s', (eyes) => {
    expect(closer(FAR, EYES[eyes] ?? [])).toEqual([]);
  });
});

describe('the distance of two colours', () => {
  it('runs from none, of a colour to itself, to a hundred, of black to white', () => {
    expect(apart('#000000', '#ffffff', EYES['full colour'] ?? [])).toBeCloseTo(100, 1);
    for (const eye of Object.values(EYES)) expect(apart('#0b62a4', '#0b62a4', eye)).toBe(0);
  });
});
