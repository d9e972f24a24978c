import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawn, DRAWINGS, pretty, specOf } from './drawn.ts';
import { FACTS as OTHERS } from './invented.ts';
import { SERIES_FACTS } from './inventedSeries.ts';

const FACTS = [...OTHERS, ...SERIES_FACTS];

describe.each(DRAWINGS)('$id, $layout', ({ id, layout, isSvg }) => {
  const drawing = drawn(id, layout);
  const { document } = parseHTML(`<body>${drawing}</body>`);
  const all = [...document.querySelectorAll('body *')];

  it('looks as it did', async () => {
    await expect(pretty(drawing)).toMatchFileSnapshot(`golden/${id}-${layout}.txt`);
  });

  it('gives the same bytes twice', () => {
    expect(drawn(id, layout)).toBe(drawing);
  });

  it('is light: 1,500 bytes as it travels', () => {
    expect(brotliCompressSync(drawing).length).toBeLessThan(1500);
  });

  it('carries no style, no script and no colour of its own', () => {
    expect(drawing).not.toMatch(/style=|<script|\son\w+=|#[0-9a-f]{3,8}"|rgb/i);
    const colours = all
      .flatMap((node) => [node.getAttribute('fill'), node.getAttribute('stroke')])
      .filter((colour) => colour !== null);
    for (const colour of colours) expect(colour).toMatch(/^(none|var\(--color-[a-z]+\)|url\(#chart-[a-z0-9-]+\))$/);
  });

  it('has ids that are its own, each once, and points at none but these', () => {
    const ids = all.map((node) => node.getAttribute('id')).filter((each) => each !== null);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of ids) expect(each.startsWith(`chart-${id}-${layout}-`)).toBe(true);
    for (const [, each] of drawing.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(each);
    const named = document.querySelector('[aria-labelledby]');
    if (named) expect(ids).toContain(named.getAttribute('aria-labelledby'));
  });

  it('says its name and what it shows', () => {
    if (!isSvg) return;
    expect(document.querySelector('title')?.textContent).toBe(specOf(id).title);
    expect(document.querySelector('desc')?.textContent).toBe(specOf(id).description);
    expect(document.querySelector('svg')?.getAttribute('role')).toBe('img');
  });

  it('names the fact of every text with a digit, or that it is the scale’s', () => {
    const known = new Set(['scale', ...FACTS.map((fact) => fact.id)]);
    const numbers = [...document.querySelectorAll(isSvg ? 'text' : 'data')].filter((node) =>
      /\d/.test(node.textContent ?? ''),
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const text of numbers)
      for (const fact of (text.getAttribute('data-fact') ?? '').split(' ')) expect(known).toContain(fact);
  });
});
