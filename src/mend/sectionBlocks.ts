import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { attributesOf, isElement, type Element } from '#intake/elements';
import { isMistake, readTree } from '#intake/storyTree';
import { LOCALES, type Locale } from '#facts/values/text';
import { isBlock } from '#intake/tags';

/** What stands by itself in a section, and is moved or taken out as one: a paragraph or list, a widget, or what a tag encloses. */
export interface SectionBlock {
  sort: 'text' | 'widget' | 'group';
  start: number;
  end: number;
  text: string;
}

/** A section of a story with its blocks, in order. */
export interface StorySection {
  id: string;
  heading: string;
  blocks: SectionBlock[];
  /** Where the tag that ends it begins. */
  end: number;
}

/** What a section is to hold: its blocks, each by its place as it stood, and new ones by their text. */
export type Ordered = readonly (number | string)[];

/** The sections of a story; undefined where it cannot be read. */
export function sectionsOf(text: string): StorySection[] | undefined {
  const tree = readTree(text);
  if (isMistake(tree)) return undefined;
  return (tree as Root).children.flatMap((node): StorySection[] => {
    if (!isElement(node) || node.name !== 'Section') return [];
    const { id = '', heading = '' } = attributesOf(node);
    const { end } = spanOf(node);
    return [{ id, heading, blocks: blocksIn(node, text), end: text.lastIndexOf('</', end) }];
  });
}

function blocksIn(section: Parent, text: string): SectionBlock[] {
  return section.children.map((node) => {
    const span = spanOf(node);
    const sort = !isElement(node) ? 'text' : isBlock((node as Element).name ?? '') ? 'widget' : 'group';
    return { sort, ...span, text: text.slice(span.start, span.end) };
  });
}

const spanOf = ({ position }: Node): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/**
 * The story with one section in another order, with less in it or with more; what stays keeps its bytes, and so does what stood
 * between two neighbours. Undefined where anything would read otherwise than is meant.
 */
export function withOrder(text: string, id: string, order: Ordered): string | undefined {
  const sections = sectionsOf(text);
  const section = sections?.find((each) => each.id === id);
  if (!sections || !section) return undefined;
  const { blocks } = section;
  const kept = order.filter((each) => typeof each === 'number');
  if (new Set(kept).size !== kept.length || kept.some((at) => !blocks[at])) return undefined;
  if (order.length === blocks.length && order.every((each, at) => each === at)) return text;
  const texts = order.map((each) => (typeof each === 'number' ? (blocks[each]?.text ?? '') : each.trim()));
  const next = rewritten(text, section, order, texts);
  const meant = sections.map((each) => [each.id, each.heading, ...(each === section ? texts : textsOf(each))]);
  const read = sectionsOf(next)?.map((each) => [each.id, each.heading, ...textsOf(each)]);
  return JSON.stringify(read) === JSON.stringify(meant) ? next : undefined;
}

const textsOf = ({ blocks }: StorySection): string[] => blocks.map((block) => block.text);

function rewritten(text: string, { blocks, end }: StorySection, order: Ordered, texts: readonly string[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last)
    return `${text.slice(0, end)}${texts.map((each) => each + eol + eol).join('')}${text.slice(end)}`;
  const between = (one: number | string | undefined, other: number | string | undefined): string => {
    const [before, after] = typeof one === 'number' ? [blocks[one], blocks[one + 1]] : [];
    return before && after && other === Number(one) + 1 ? text.slice(before.end, after.start) : eol + eol;
  };
  const body = texts.map((each, at) => each + (at < texts.length - 1 ? between(order[at], order[at + 1]) : ''));
  return text.slice(0, first.start) + body.join('') + text.slice(last.end);
}

/** A section in every language, each with the mark of its file. */
export function sectionAsked(
  read: (path: string) => { file: string; text: string; hash: string } | undefined,
  file: string,
  id: string,
): { sides: { file: string; hash: string; locale: Locale; heading: string; blocks: SectionBlock[] }[] } | undefined {
  const sides = LOCALES.flatMap((locale) => {
    const side = read(file.replace(/[^/]+$/, `${locale}.mdx`));
    const found = side && sectionsOf(side.text)?.find((each) => each.id === id);
    return found ? [{ file: side.file, hash: side.hash, locale, heading: found.heading, blocks: found.blocks }] : [];
  });
  return sides.length > 0 ? { sides } : undefined;
}
