import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colour tokens of styles/global.css in one scheme, hexadecimal ones only. */
function tokens(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync('src/styles/global.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const SCHEMES = [
  ['light', tokens(light)],
  ['dark', tokens(dark.split('@media')[0] ?? '')],
] as const;

describe.each(SCHEMES)('colours, %s', (_name, colours) => {
  const of = (name: string): string => colours.get(name) ?? 'missing';
  const parties = ['microsoft', 'openai', 'amazon', 'regulators', 'press', 'others'];

  it('lets text be read at 7:1 on every ground it stands on', () => {
    const pairs = [
      ...['ink', 'soft', 'differs'].flatMap((text) => [
        [text, 'paper'],
        [text, 'wash'],
      ]),
      ['differs', 'differs-wash'],
      ['ink', 'differs-wash'],
      ...parties.map((party) => [`${party}-text`, 'paper']),
    ] as [string, string][];
    expect(
      pairs.filter(([text, ground]) => contrast(of(text), of(ground)) < 7).map((pair) => pair.join(' on ')),
    ).toEqual([]);
  });

  it('lets every party’s mark be seen at 3:1', () => {
    expect(parties.filter((party) => contrast(of(party), of('paper')) < 3)).toEqual([]);
  });
});
