import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawn, DRAWINGS, pretty, specOf } from './drawn.ts';
import { FACTS } from './invented.ts';

describe.each(DRAWINGS)('$kind, $layout', ({ kind, layout }) => {
  const svg = drawn(kind, layout);
  const { document } = parseHTML(`<body>${svg}</body>`);
  const all = [...document.querySelectorAll('svg, svg *')];

  it('looks as it did', async () => {
    await expect(pretty(svg)).toMatchFileSnapshot(`golden/${kind}-${layout}.svg.txt`);
  });

  it('gives the same bytes twice', () => {
    expect(drawn(kind, layout)).toBe(svg);
  });

  it('is light: 1,500 bytes as it travels', () => {
    expect(gzipSync(svg).length).toBeLessThan(1500);
  });

  it('carries no style, no script and no colour of its own', () => {
    expect(svg).not.toMatch(/style=|<script|\son\w+=|#[0-9a-f]{3,8}"|rgb/i);
    const colours = all
      .flatMap((node) => [node.getAttribute('fill'), node.getAttribute('stroke')])
      .filter((colour) => colour !== null);
    for (const colour of colours) expect(colour).toMatch(/^(none|var\(--color-[a-z]+\)|url\(#chart-[a-z-]+\))$/);
  });

  it('has ids that are its own, each once, and points at none but these', () => {
    const ids = all.map((node) => node.getAttribute('id')).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.startsWith(`chart-${kind}-${layout}-`)).toBe(true);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    const root = document.querySelector('svg');
    expect(ids).toContain(root?.getAttribute('aria-labelledby'));
    expect(ids).toContain(root?.getAttribute('aria-describedby'));
  });

  it('says its name and what it shows', () => {
    expect(document.querySelector('title')?.textContent).toBe(specOf(kind).title);
    expect(document.querySelector('desc')?.textContent).toBe(specOf(kind).description);
    expect(document.querySelector('svg')?.getAttribute('role')).toBe('img');
  });

  it('names the fact of every text with a digit', () => {
    const known = new Set(FACTS.map((fact) => fact.id));
    const numbers = all.filter((node) => node.tagName.toLowerCase() === 'text' && /\d/.test(node.textContent ?? ''));
    expect(numbers.length).toBeGreaterThan(0);
    for (const text of numbers) expect(known).toContain(text.getAttribute('data-fact'));
  });

  it('shows every figure in full', () => {
    for (const bar of specOf(kind).bars) expect(svg).toContain(`>${bar.figure}<`);
  });
});
