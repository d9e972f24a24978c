import type { Link, List, ListItem, Text } from 'mdast';
import type { Node, Parent } from 'unist';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { attributesOf, isElement, type Element } from './elements.ts';
import { brokenLinks, linkMistakes } from './linkMistakes.ts';
import { openedLists } from './openedLists.ts';
import type { Span } from './problem.ts';
import { spelledLetter } from './spelledLetters.ts';
import { isMistake, readTree } from './storyTree.ts';
import { isBlock, tagCalled, type BlockTag, type Tag } from './tags.ts';
import {
  encloses,
  expression,
  foreignNode,
  missingAttribute,
  settingsAhead,
  unknownAttribute,
  unknownTag,
  unknownWord,
  wrongHeading,
  spanOfNode,
  type TextMistake,
} from './textMistakes.ts';
import { brokenLink } from './rules/cut.ts';
import { brokenTag } from './rules/tags.ts';

export type { TextMistake };
/** A tag that names facts: `<Money of="a b" tranche="1" />`. */
export interface Mention {
  tag: string;
  ids: string[];
  attributes: Record<string, string>;
  span: Span;
  /** The section it stands in; empty in fact files. */
  section: string;
}

/** Words a reader will see as they were typed. */
export interface TypedWords {
  text: string;
  span: Span;
}

/** A section of a story with the blocks placed in it, in order: what it is for follows from them. */
export interface ReadSection {
  id: string;
  heading: string;
  blocks: { tag: BlockTag; of?: string }[];
}

/** What a text says, and what in it is outside the vocabulary. */
export interface ReadText {
  mentions: Mention[];
  words: TypedWords[];
  sections: ReadSection[];
  mistakes: TextMistake[];
}

/** What Astro would take for settings of the page (a layout, say): text to Markdown, so the tree does not show it. */
const SETTINGS = /^\s*(?:---|\+\+\+)/;

const INLINE_NODES = new Set(['root', 'paragraph', 'text', 'strong', 'mdxJsxTextElement', 'mdxJsxFlowElement']);
const STORY_NODES = new Set([...INLINE_NODES, 'list', 'listItem', 'heading', 'link', 'blockquote']);

/** What was read of each tree. The same text gives the same tree, for as long as it is known. */
const known = { inline: new WeakMap<object, ReadText>(), block: new WeakMap<object, ReadText>() };
/** A text with what was read of it. */
export type Reading = readonly [text: string, read: ReadText];
/** What the command before has read. */
const recalled = { inline: new Map<string, ReadText>(), block: new Map<string, ReadText>() };

/**
 * Reads a story (`place: block`) or a text of a fact file (`place: inline`) against the vocabulary of tags.ts.
 * Many rules ask, and after every save again: the same text is read once.
 */
export function readText(text: string, place: 'inline' | 'block'): Readonly<ReadText> {
  const last = recalled[place].get(text);
  if (last) return last;
  const tree = readTree(text);
  const before = known[place].get(tree);
  if (before) return before;
  const read = readOf(tree, text, place);
  known[place].set(tree, read);
  return read;
}

/** Takes what was read of these very texts before for what would be read now. */
export function recallTexts(place: 'inline' | 'block', readings: Iterable<Reading>): void {
  recalled[place] = new Map(readings);
}

function readOf(tree: ReturnType<typeof readTree>, text: string, place: 'inline' | 'block'): ReadText {
  const read: ReadText = { mentions: [], words: [], sections: [], mistakes: [] };
  const settings = place === 'block' ? SETTINGS.exec(text) : null;
  if (settings) read.mistakes.push(settingsAhead({ start: settings.index, end: settings[0].length }));
  if (isMistake(tree)) {
    read.mistakes.push({ rule: brokenTag, ...tree });
    return read;
  }
  const allowed = place === 'block' ? STORY_NODES : INLINE_NODES;
  let section = '';
  visit(tree, (node, _at, parent) => {
    const last = read.mistakes.at(-1);
    // The address of a link that failed is told with its brackets.
    const isTold = last?.rule === brokenLink && last.span.end === spanOfNode(node).start;
    if (node.type === 'link' && !isTold) read.mistakes.push(...linkMistakes(node as Link, text));
    const opened = node.type === 'list' ? openedLists(node as List, text) : [];
    read.mistakes.push(...opened);
    if (!allowed.has(node.type)) {
      if (opened.length > 0) return SKIP;
      read.mistakes.push(foreignNode(node));
      return CONTINUE;
    }
    read.mistakes.push(...spelledIn(node, text));
    if (isTask(node)) read.mistakes.push(foreignNode({ ...node, type: 'checkbox' }));
    if (node.type === 'text') {
      readWords(node, parent as Parent, read);
      if (place === 'block') read.mistakes.push(...brokenLinks(node as Text, text));
    }
    if (node.type === 'heading' && (node as unknown as { depth: number }).depth !== 3) {
      read.mistakes.push(wrongHeading(node));
    }
    if (isElement(node)) {
      if (node.name === 'Section') section = attributesOf(node)['id'] ?? '';
      readElement(node, place, section, read);
    }
    return CONTINUE;
  });
  return read;
}

/** Invisible characters spelled as `&…;`, in the words of a text or in those of its attributes. */
function spelledIn(node: Node, text: string): TextMistake[] {
  const values = isElement(node) ? Object.values(attributesOf(node)) : node.type === 'text' ? [wordsOf(node)] : [];
  const span = spanOfNode(node);
  return values.flatMap((value) => {
    const words = spelledLetter(value, text.slice(span.start, span.end));
    return words ? [{ ...words, span }] : [];
  });
}

function wordsOf(node: Node): string {
  return (node as Text).value;
}

/** `- [ ] 글`, which would put a control of a form into the page. */
function isTask(node: Node): boolean {
  return node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean';
}

function readWords(node: Node, parent: Parent, read: ReadText): void {
  if (isElement(parent) && parent.name === 'Literal') return;
  read.words.push({ text: wordsOf(node), span: spanOfNode(node) });
}

function readElement(element: Element, place: 'inline' | 'block', section: string, read: ReadText): void {
  const span = spanOfNode(element);
  const name = element.name ?? '';
  const tag = tagCalled(name);
  if (!tag || (place === 'inline' && tag.place === 'block')) return void read.mistakes.push(unknownTag(name, span));
  const attributes = attributesOf(element);
  read.mistakes.push(...attributeMistakes(element, tag, span));
  if (name === 'Section') {
    read.sections.push({ id: attributes['id'] ?? '', heading: attributes['heading'] ?? '', blocks: [] });
    read.words.push({ text: attributes['heading'] ?? '', span });
  }
  if (name === 'Question') read.words.push({ text: attributes['ask'] ?? '', span });
  if (isBlock(name))
    read.sections.at(-1)?.blocks.push({ tag: name, ...(attributes['of'] && { of: attributes['of'] }) });
  if (tag.of && attributes['of']) {
    read.mentions.push({ tag: name, ids: attributes['of'].split(' ').filter(Boolean), attributes, span, section });
  }
}

function attributeMistakes(element: Element, tag: Tag, span: Span): TextMistake[] {
  const found: TextMistake[] = [];
  const name = element.name ?? '';
  const allowed: Record<string, readonly string[] | 'number' | 'text'> = {
    ...tag.attributes,
    ...(tag.of ? { of: 'text' } : {}),
  };
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string')) {
      found.push(expression(span));
      continue;
    }
    const rule = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
    const value = attribute.value ?? '';
    if (!rule) found.push(unknownAttribute(name, attribute.name, Object.keys(allowed), span));
    else if (Array.isArray(rule) && !rule.includes(value)) found.push(unknownWord(attribute.name, value, rule, span));
    else if (rule === 'number' && !/^[1-9]\d?$/.test(value))
      found.push(unknownWord(attribute.name, value, ['1', '2', '3'], span));
  }
  const present = new Set(Object.keys(attributesOf(element)));
  for (const needed of [...(tag.of ? ['of'] : []), ...(tag.required ?? [])]) {
    if (!present.has(needed)) found.push(missingAttribute(name, needed, span));
  }
  if (!tag.encloses && element.children.length > 0) found.push(encloses(name, span));
  return found;
}
