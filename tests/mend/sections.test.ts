import { describe, expect, it } from 'vitest';
import { placementOf } from '#facts/kinds/placement';
import { sectionsOf, withOrder, type StorySection } from '#mend/sectionBlocks';
import { everyFile } from '../support/mendedFields.ts';
import { ASKS_ALL } from '../support/runs.ts';

const stories = everyFile().filter(({ path }) => placementOf(path).role === 'story');

/** Every section of every story, and the same with the line ends of Windows. */
const sections = stories
  .flatMap(({ path, text }) => [
    { path, text },
    { path: `${path} CRLF`, text: text.replace(/\r?\n/g, '\r\n') },
  ])
  .flatMap(({ path, text }) => (sectionsOf(text) ?? []).map((section) => ({ path, text, section })));
/** Every place takes half a minute: one in nine, and all of them in tests/long. */
const isAsked = (n: number): boolean => ASKS_ALL || n % 9 === 0;

const blocksOf = (text: string | undefined, { id }: StorySection): string[] =>
  (sectionsOf(text ?? '')?.find((each) => each.id === id)?.blocks ?? []).map((block) => block.text);

/** What stands before and behind the blocks of a section. */
const around = (text: string, { blocks }: StorySection): [string, string] => [
  text.slice(0, blocks[0]?.start),
  text.slice(blocks.at(-1)?.end),
];

describe('a section of a story', () => {
  it('is the same bytes where nothing is moved', () => {
    expect(sections.length).toBeGreaterThan(60);
    for (const { text, section } of sections)
      expect(withOrder(text, section.id, [...section.blocks.keys()])).toBe(text);
  });

  it('has any of its blocks a place further up, and every other letter as it was', () => {
    let [moved, n] = [0, 0];
    for (const { path, text, section } of sections) {
      const texts = section.blocks.map((block) => block.text);
      const [head, tail] = around(text, section);
      for (let at = 1; at < texts.length; at++) {
        if (!isAsked(n++)) continue;
        const order = [...texts.keys()].toSpliced(at, 1).toSpliced(at - 1, 0, at);
        const next = withOrder(text, section.id, order);
        expect(blocksOf(next, section), `${path} ${section.id} ${at}`).toEqual(order.map((each) => texts[each]));
        expect(next?.startsWith(head) && next.endsWith(tail), `${path} ${section.id} ${at}`).toBe(true);
        // Put back, it is the file that it was: nothing went into the blanks between.
        expect(withOrder(next ?? '', section.id, order), `${path} ${section.id} ${at}`).toBe(text);
        moved += 1;
      }
    }
    expect(moved).toBeGreaterThan(40);
  });

  it('loses a widget, or has one more, and every other letter stays', () => {
    let asked = 0;
    for (const [n, { path, text, section }] of sections.entries()) {
      if (!isAsked(n)) continue;
      const texts = section.blocks.map((block) => block.text);
      const all = [...texts.keys()];
      const [head, tail] = around(text, section);
      const more = withOrder(text, section.id, [...all, '<Timeline />']);
      expect(blocksOf(more, section), path).toEqual([...texts, '<Timeline />']);
      expect(more?.startsWith(head) && more.endsWith(tail), path).toBe(true);
      expect(withOrder(more ?? '', section.id, all), path).toBe(text);
      for (const [at, { sort }] of section.blocks.entries()) {
        if (sort !== 'widget') continue;
        const less = withOrder(text, section.id, all.toSpliced(at, 1));
        expect(blocksOf(less, section), path).toEqual(texts.toSpliced(at, 1));
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(5);
  });

  it('keeps the blanks between neighbours that stay neighbours', () => {
    const text = '<Section id="a" heading="A">\n\nOne.\n\n\n\nTwo.\n\n<Timeline />\n\n</Section>\n';
    expect(withOrder(text, 'a', [2, 0, 1])).toContain('<Timeline />\n\nOne.\n\n\n\nTwo.\n\n</Section>');
  });

  it('is filled where it is empty', () => {
    const text = '<Section id="a" heading="A">\n\n</Section>\n';
    expect(withOrder(text, 'a', ['<Timeline />'])).toBe('<Section id="a" heading="A">\n\n<Timeline />\n\n</Section>\n');
  });

  it.each([
    ['what would be two blocks', [0, 1, 'One.\n\nTwo.']],
    ['what ends the section', [0, 1, '</Section>']],
    ['what is no MDX', [0, 1, '<Timeline']],
    ['what would become part of its neighbour', [0, 1, '']],
    ['a block twice', [0, 1, 1]],
    ['a block that is not there', [0, 1, 7]],
  ] as const)('is not written with %s', (_, order) => {
    const text = '<Section id="a" heading="A">\n\nWords.\n\n<Timeline />\n\n</Section>\n';
    expect(withOrder(text, 'a', [...order])).toBeUndefined();
  });
});
