import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { layOutCard } from '#syndication/share/cardLayout';
import type { Box, CardLine } from '#syndication/share/cardLine';
import { drawable } from '#facts/values/drawnLetters';
import { dip, takeSheet } from '#syndication/share/cardPen';
import { drawCardAside } from '#syndication/share/drawAside';
import { drawCard, INK, PAPER } from '#syndication/share/drawCard';
import { inkPng } from '#syndication/share/inkPng';
import { CARD, type ShareCard } from '#syndication/share/shareCard';
import { layeredDossier } from '../support/layeredContent.ts';
import { dossierOf } from '../support/realContent.ts';
import { cardsOf } from '../support/shareCards.ts';

const pen = takeSheet(1, 1).pen;
const fonts = ['noto-serif-kr-black', 'measure-sans-regular'].map((name) => {
  const font = create(readFileSync(`src/styles/fonts/${name}.woff2`));
  if (!('characterSet' in font)) throw new Error(`${name} is a collection`);
  return new Set(font.characterSet);
});

const real = [dossierOf('content')];
const cards = [real, [layeredDossier('sample')], [layeredDossier('sample', 'extremes')]].flatMap(cardsOf);
const model = cards.find(({ name, locale }) => name === 'explainer' && locale === 'ko') as ShareCard;

/** A card that says this everywhere. */
const saying = (text: string): ShareCard => ({
  ...model,
  headline: text,
  of: text,
  state: { label: text, open: true },
  number: { value: '500억\u00a0달러', what: text, standings: [{ mark: '●', word: '확인' }] },
});
const HOSTILE = [
  '</text><script>alert(1)</script>',
  '\u202e뒤집힌 글\u202c\u2066 \u200b\u200b',
  'Z̸̡̢͓a̵l̶g̷o̸'.repeat(30),
  '쉬지않고이어지는낱말'.repeat(40),
  `${'긴 제목이 끝없이 이어진다 '.repeat(60)}`,
  'a'.repeat(5000),
  '첫 줄\n둘째 줄\r\t셋째',
  '👩‍👩‍👧‍👦 🏳️‍🌈 漢字 العربية ไทย',
  '../../../etc/passwd%00.png',
  ' ',
];

/** Where the ink of a line is, as the canvas itself says. */
function inkOf({ text, face, size, left, baseline }: CardLine): Box {
  dip(pen, face, size);
  const ink = pen.measureText(text);
  return {
    left: left - ink.actualBoundingBoxLeft,
    right: left + ink.actualBoundingBoxRight,
    top: baseline - ink.actualBoundingBoxAscent,
    bottom: baseline + ink.actualBoundingBoxDescent,
  };
}

/** A `j` that begins a line hangs a little out of it, as in any book: that far, in pixels, is allowed. */
const isInside = (inner: Box, outer: Box, overhang = 0): boolean =>
  inner.left >= outer.left - overhang &&
  inner.right <= outer.right + overhang &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is wrong with where a card's lines stand. */
function faults(card: ShareCard): string[] {
  const { lines, frames } = layOutCard(card);
  const inked = lines.map((line) => ({ line, ink: inkOf(line) })).filter(({ line }) => line.text.trim() !== '');
  const value = card.number && drawable(card.number.value);
  const frame = frames.at(-1);
  const standing =
    card.number?.standings.map(({ word, count }) => drawable(count ? `${word}\u00a0${count}` : word)) ?? [];
  const framed = frame ? inked.filter(({ ink }) => isInside(ink, frame)).map(({ line }) => line.text) : [];
  return [
    ...inked
      .filter(({ line, ink }) => !isInside(ink, line.room, line.size / 8))
      .map(({ line }) => `leaves its room: ${line.text}`),
    ...inked.flatMap(({ line, ink }, at) =>
      inked
        .slice(at + 1)
        .filter((other) => overlap(ink, other.ink))
        .map((other) => `${line.text} on ${other.line.text}`),
    ),
    ...(value !== undefined && !framed.includes(value) ? ['number not in the frame'] : []),
    ...standing
      .filter((words) => !framed.some((text) => text.includes(words)))
      .map((words) => `${words} not in the frame`),
    ...lines.flatMap(({ text }) =>
      [...text].filter((letter) => !isHeld(letter)).map((letter) => `no glyph: ${letter}`),
    ),
  ];
}
const isHeld = (letter: string): boolean => fonts.every((font) => font.has(letter.codePointAt(0) ?? 0));

describe('the drawing of a share card', () => {
  it('keeps every line in its room, clear of the others, in glyphs that the fonts hold; number and status in one frame', () => {
    const wrong = cards.flatMap((card) => faults(card).map((fault) => `${card.locale} ${card.name}: ${fault}`));
    console.log(`${cards.length} share cards laid out`);
    expect(cards.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  it('holds whatever is written', () => {
    for (const text of HOSTILE) expect(faults(saying(text)), text.slice(0, 40)).toEqual([]);
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 60 }));
    fc.assert(
      fc.property(anything, (text) => faults(saying(text)).length === 0),
      { numRuns: 300 },
    );
  });

  it('keeps words whole, and cuts a headline that is too long after a word', () => {
    const words =
      '마이크로소프트와 오픈AI가 맺은 계약을 두고 벌어진 다툼은 어떻게 시작되어 어떻게 끝났으며 무엇을 남겼는지 처음부터 다시 읽는다 그리고 아직 풀리지 않은 물음이 어디에 남아 있는지 차례로 짚어 본다'.split(
        ' ',
      );
    let cut = 0;
    for (let count = 1; count <= words.length; count++) {
      const headline = words.slice(0, count).join(' ');
      const lines = layOutCard({ ...model, headline }).lines.filter(({ face, size }) => face === 'serif' && size >= 50);
      const shown = lines.filter(({ room }) => room.top === 210).map(({ text }) => text);
      expect(shown.length).toBeLessThanOrEqual(3);
      const drawn = shown.join(' ').replace(/…$/, '').split(' ');
      expect(drawn).toEqual(words.slice(0, drawn.length));
      if (drawn.length < count) expect(shown.at(-1)).toMatch(/…$/);
      if (drawn.length < count) cut++;
    }
    expect(cut).toBeGreaterThan(3);
  });

  it('has a glyph for all that it lets through, and keeps all of Korean’s standard letters as they are', () => {
    const letters = Array.from({ length: 0x1ffff }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    const strange = letters.filter((letter) => ![...drawable(letter)].every(isHeld));
    const kept = letters.filter((letter) => drawable(letter) === letter && /[가-힣]/.test(letter));
    console.log(`${letters.length} letters tried, ${kept.length} syllables kept`);
    expect(strange).toEqual([]);
    expect(kept).toHaveLength(2350);
    expect(drawable('Škoda '.normalize('NFD') + '쟁점'.normalize('NFD'))).toBe('Skoda 쟁점');
  });

  it('in a thread of its own is the same to the byte, and gives back the memory that it takes', async () => {
    for (const card of cards.slice(0, 10)) expect(await drawCardAside(card)).toEqual(drawCard(card));
    const before = process.memoryUsage.rss();
    for (let drawn = 0; drawn < 120; drawn++) await drawCardAside(model);
    // 120 cards are 360 MB of pixels.
    expect(process.memoryUsage.rss() - before).toBeLessThan(180e6);
  });

  it('in a thread of its own that fails is an error, and not the end of the next', async () => {
    await expect(drawCardAside({ ...model, headline: undefined as unknown as string })).rejects.toThrow();
    expect(await drawCardAside(model)).toEqual(drawCard(model));
  });

  it('of the fullest card is under 60 KB', () => {
    const full = saying('뷁쐐뺐빨뒀봤 '.repeat(90));
    expect(drawCard(full).length).toBeLessThan(60_000);
  });
});

describe('the picture file', () => {
  it('shows every pixel within half a shade', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 20 }),
        fc.infiniteStream(fc.nat(15)),
        async (width, height, stream) => {
          const shades = [...stream.take(width * height)];
          const toned = (shade: number): number[] =>
            INK.map((from, at) => Math.round(from + (((PAPER[at] ?? 0) - from) * shade) / 15));
          const pixels = Uint8ClampedArray.from(shades.flatMap((shade) => [...toned(shade), 255]));
          const image = await loadImage(Buffer.from(inkPng(pixels, { width, height, ink: INK, paper: PAPER })));
          const sheet = createCanvas(width, height).getContext('2d');
          sheet.drawImage(image, 0, 0);
          expect([...sheet.getImageData(0, 0, width, height).data]).toEqual([...pixels]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has ink in the middle and paper at its edges', async () => {
    const sheet = createCanvas(CARD.width, CARD.height).getContext('2d');
    sheet.drawImage(await loadImage(Buffer.from(drawCard(model))), 0, 0);
    const darkest = (left: number, top: number, width: number, height: number): number =>
      sheet
        .getImageData(left, top, width, height)
        .data.filter((_, at) => at % 4 === 0)
        .reduce((a, b) => Math.min(a, b));
    expect(darkest(72, 200, 900, 220)).toBe(INK[0]);
    for (const [left, top, width, height] of [
      [0, 0, 64, 630],
      [1136, 0, 64, 630],
      [0, 0, 1200, 40],
      [0, 590, 1200, 40],
    ] as const)
      expect(darkest(left, top, width, height)).toBe(PAPER[0]);
  });
});
