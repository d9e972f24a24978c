import type { Heading, Paragraph, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { attributesOf, isElement } from '#intake/elements';
import { isMistake, readTree } from '#intake/storyTree';
import { isBlock, tagCalled } from '#intake/tags';
import { LOCALES } from '#facts/values/text';

/** One thing of a story that an editor mends by itself, with its place in the text. */
export interface StoryPart {
  sort: 'paragraph' | 'heading' | 'widget' | 'title';
  /** The section it stands in. */
  section: string;
  start: number;
  end: number;
  text: string;
}

/** The paragraphs, headings, widgets and titles of sections of a story, in order; undefined where it cannot be read. */
export function partsOf(text: string): StoryPart[] | undefined {
  const tree = readTree(text);
  return isMistake(tree) ? undefined : [...partsIn(tree as Root, text, '')];
}

function* partsIn(node: Node, text: string, section: string): Generator<StoryPart> {
  const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  const own = { section, ...span, text: text.slice(span.start, span.end) };
  if (isLeaf(node)) return yield { sort: node.type === 'heading' ? 'heading' : 'paragraph', ...own };
  if (isElement(node) && isBlock(node.name ?? '')) return yield { sort: 'widget', ...own };
  const inside = isElement(node) && node.name === 'Section' ? (attributesOf(node)['id'] ?? '') : section;
  if (isElement(node)) yield* titlesOf(own.text, span.start, inside, node.name ?? '');
  for (const child of (node as Parent).children ?? []) yield* partsIn(child, text, inside);
}

const isLeaf = (node: Node): node is Paragraph | Heading => node.type === 'paragraph' || node.type === 'heading';

/** What readers see of a tag that encloses text: the heading of a section, what a question asks. */
function* titlesOf(tag: string, start: number, section: string, name: string): Generator<StoryPart> {
  const { place, encloses, attributes = {} } = tagCalled(name) ?? {};
  if (place !== 'block' || !encloses) return;
  for (const attribute of Object.keys(attributes).filter((each) => attributes[each] === 'text' && each !== 'id')) {
    const found = new RegExp(`^(<${name}\\b[^>]*?\\b${attribute}=)(["'])(.*?)\\2`, 's').exec(tag);
    const [, ahead = '', quote = '', words] = found ?? [];
    if (words === undefined) continue;
    const from = start + ahead.length + quote.length;
    yield { sort: 'title', section, start: from, end: from + words.length, text: words };
  }
}

/** The story with one part written otherwise; undefined where anything else would read otherwise than before. */
export function withPart(text: string, at: number, words: string): string | undefined {
  const parts = partsOf(text);
  const part = parts?.[at];
  if (!parts || !part) return undefined;
  const own = part.sort === 'title' ? words.replaceAll('"', '&quot;') : words;
  const next = text.slice(0, part.start) + own + text.slice(part.end);
  return readsAs(
    next,
    parts.map((each, n) => (n === at ? { ...each, text: own } : each)),
  )
    ? next
    : undefined;
}

/** The story without a part. */
export function withoutPart(text: string, at: number): string | undefined {
  const parts = partsOf(text);
  const part = parts?.[at];
  if (!parts || !part || part.sort === 'title') return undefined;
  const lineStart = text.lastIndexOf('\n', part.start - 1) + 1;
  // The mark of a list item goes with the only thing in it.
  const start =
    text.slice(lineStart, part.start).trim() === '' || isMark(text.slice(lineStart, part.start))
      ? lineStart
      : part.start;
  const rest = text.slice(part.end).replace(/^[ \t]*\r?\n(?:[ \t]*\r?\n)?/, '');
  const next = text.slice(0, start) + rest;
  return readsAs(
    next,
    parts.filter((_, n) => n !== at),
  )
    ? next
    : undefined;
}

const isMark = (ahead: string): boolean => /^\s*(?:\d+[.)]|[-*+])\s+$/.test(ahead);

/** The story with something new after a part of it. In a list it is an item more. */
export function withPartAfter(text: string, at: number, words: string): string | undefined {
  const parts = partsOf(text);
  const part = parts?.[at];
  if (!parts || !part) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const mark = /^\s*(?:\d+[.)]|[-*+])\s+$/.exec(
    text.slice(text.lastIndexOf('\n', part.start - 1) + 1, part.start),
  )?.[0];
  const end = part.sort === 'title' ? text.indexOf('>', part.end) + 1 : part.end;
  const isItem = mark !== undefined && !isBlock(/^<(\w+)/.exec(words)?.[1] ?? '');
  const added = isItem ? `${eol}${mark.replace(/\d+/, (n) => String(Number(n) + 1))}${words}` : `${eol}${eol}${words}`;
  const next = text.slice(0, end) + added + text.slice(end);
  const own = partsOf(words) ?? [];
  if (own.length === 0) return undefined;
  return readsAs(next, parts.toSpliced(at + 1, 0, ...own.map((each) => ({ ...each, section: part.section }))))
    ? next
    : undefined;
}

function readsAs(text: string, meant: readonly StoryPart[]): boolean {
  const read = partsOf(text);
  const said = (parts: readonly StoryPart[]) =>
    JSON.stringify(parts.map((each) => [each.sort, each.section, each.text]));
  return read !== undefined && said(read) === said(meant);
}

/** A part of a story with the like of it in the other language, each with the mark of its file. */
export function storyPartOf(
  read: (path: string) => { file: string; text: string; hash: string } | undefined,
  file: string,
  at: number,
): { sides: (StoryPart & { file: string; hash: string; part: number; locale: string })[] } | undefined {
  const own = read(file);
  const parts = own && partsOf(own.text);
  const part = parts?.[at];
  if (!own || !parts || !part) return undefined;
  const alike = (one: StoryPart): boolean => one.sort === part.sort && one.section === part.section;
  const place = parts.slice(0, at).filter(alike).length;
  const sides = LOCALES.flatMap((locale) => {
    const side = read(file.replace(/[^/]+$/, `${locale}.mdx`));
    const all = side && partsOf(side.text);
    if (!side || !all) return [];
    const found =
      side.file === file
        ? at
        : all.findIndex((each, n) => alike(each) && all.slice(0, n).filter(alike).length === place);
    const like = all[found];
    return like ? [{ ...like, file: side.file, hash: side.hash, part: found, locale }] : [];
  });
  return { sides };
}
