import { isMap, isSeq } from 'yaml';
import { spanToCut } from '#intake/cutField';
import type { Edit } from '#intake/problem';
import type { Path, WrittenFact } from '#intake/writtenFile';
import type { Step } from './difference.ts';
import {
  columnOf,
  entriesOf,
  eolOf,
  isFlow,
  isWithinFlow,
  lineAfter,
  nodeAt,
  pairIn,
  styleOf,
  type Group,
  type List,
} from './nodes.ts';
import { behind, itemText, keyText, yamlText, type Place } from './yamlText.ts';

/** The order in which a kind's template has its fields, for the place of a new one. */
type Order = readonly string[];

/** What has to be replaced in the text of the file for one step; undefined where it cannot be taken here. */
export function editFor(file: WrittenFact, step: Step, order: Order): Edit[] | undefined {
  switch (step.do) {
    case 'set':
      return setAt(file, step.path, step.value);
    case 'add':
      return typeof step.path.at(-1) === 'number' ? addItem(file, step) : addKey(file, step, order);
    case 'cut': {
      const span = spanToCut(file, step.path);
      return span && [{ span, text: '' }];
    }
    case 'rename':
      return rename(file, step);
    case 'move':
      return move(file, step);
    default:
      return step satisfies never;
  }
}

/** Where the children of what stands at a path are written: within braces, or two further in than what holds it. */
function placeOf(file: WrittenFact, path: Path): Place {
  const holder = nodeAt(file, path.slice(0, -1));
  const [first] = isMap(holder) || isSeq(holder) ? entriesOf(file, holder as Group | List) : [];
  const own = first ? columnOf(file.text, first.start) : 0;
  return { flow: isWithinFlow(file, path), indent: isSeq(holder) ? own : own + 2, eol: eolOf(file.text) };
}

function setAt(file: WrittenFact, path: Path, value: unknown): Edit[] | undefined {
  const node = nodeAt(file, path);
  const holder = nodeAt(file, path.slice(0, -1));
  const place = (offset: number): number => file.yamlStart + offset;
  const own = placeOf(file, path);
  // Lines under `|-` would take a remark that ends the line for words of theirs.
  const isRemarked = !!node && /^[ \t]+#/.test(file.text.slice(place(node.range[1])));
  const text = yamlText(value, isRemarked ? { ...own, flow: true } : own, styleOf(node));
  if (isMap(holder)) {
    const pair = pairIn(holder as Group, path.at(-1) ?? '');
    if (!pair) return undefined;
    const colon = file.text.indexOf(':', place(pair.key.range[1])) + 1;
    const end = node && node.range[1] > pair.key.range[1] ? place(node.range[1]) : colon;
    const isGroup = isMap(node) || isSeq(node);
    // What stood on lines of its own gives way from the colon on; else its letters alone.
    const start =
      node && end > colon && !(isGroup && !isFlow(node)) && !text.startsWith('\n') ? place(node.range[0]) : colon;
    return [replaced(file, start, end, start === colon ? behind(text) : text)];
  }
  if (!node) return undefined;
  const item = isSeq(holder)
    ? itemText(value, { ...placeOf(file, path), indent: placeOf(file, path).indent - 2 })
    : text;
  return [replaced(file, place(node.range[0]), place(node.range[1]), typeof value === 'object' ? item : text)];
}

/** A block text has the end of its line; what takes its place keeps one. */
function replaced(file: WrittenFact, start: number, end: number, text: string): Edit {
  const hadLine = end > start && file.text.charAt(end - 1) === '\n';
  return { span: { start, end }, text: hadLine ? text + eolOf(file.text) : text };
}

function addKey(file: WrittenFact, { path, value }: { path: Path; value: unknown }, order: Order): Edit[] | undefined {
  const group = nodeAt(file, path.slice(0, -1));
  if (!isMap(group)) return undefined;
  const key = String(path.at(-1));
  const entries = entriesOf(file, group as Group);
  const names = (group as Group).items.map((pair) => String((pair.key as { value?: unknown }).value));
  const after = path.length === 1 ? placeInOrder(key, names, order) : entries.length - 1;
  const place = placeOf(file, path);
  const line = `${keyText(key)}:${behind(yamlText(value, place))}`;
  return insert(file, { node: group as Group, entries, after, text: line });
}

function addItem(file: WrittenFact, { path, value }: { path: Path; value: unknown }): Edit[] | undefined {
  const list = nodeAt(file, path.slice(0, -1));
  if (!isSeq(list)) return undefined;
  const entries = entriesOf(file, list as List);
  const flow = isFlow(list) || isWithinFlow(file, path);
  const indent = dashColumn(file, entries[0]?.start ?? 0);
  const text = flow
    ? yamlText(value, { flow, indent, eol: '\n' })
    : `- ${itemText(value, { flow, indent, eol: eolOf(file.text) })}`;
  return insert(file, { node: list as List, entries, after: Number(path.at(-1)) - 1, text });
}

/** The column of the dash before an item. */
function dashColumn(file: WrittenFact, start: number): number {
  const ahead = file.text.slice(start - columnOf(file.text, start), start);
  return Math.max(0, ahead.lastIndexOf('-'));
}

interface Insertion {
  node: Group | List;
  entries: readonly { start: number; end: number }[];
  /** The entry it comes after; -1 before all. */
  after: number;
  text: string;
}

function insert(file: WrittenFact, { node, entries, after, text }: Insertion): Edit[] | undefined {
  const before = entries[after];
  const first = entries[0];
  if (!first) return undefined;
  const at = (offset: number): Edit['span'] => ({ start: offset, end: offset });
  if (isFlow(node))
    return [before ? { span: at(before.end), text: `, ${text}` } : { span: at(first.start), text: `${text}, ` }];
  const eol = eolOf(file.text);
  const column = isSeq(node) ? dashColumn(file, first.start) : columnOf(file.text, first.start);
  const ahead = ' '.repeat(column);
  if (before) return [{ span: at(lineAfter(file.text, before.end)), text: `${ahead}${text}${eol}` }];
  const start = isSeq(node) ? first.start - columnOf(file.text, first.start) + column : first.start;
  return [{ span: at(start), text: `${text}${eol}${ahead}` }];
}

/** After which of the names a new one stands: after all that the order has before it; one that it does not know, last. */
function placeInOrder(key: string, names: readonly string[], order: Order): number {
  const at = order.indexOf(key);
  return at < 0 ? names.length - 1 : Math.max(-1, ...order.slice(0, at).map((name) => names.indexOf(name)));
}

function rename(file: WrittenFact, { path, key, value }: Extract<Step, { do: 'rename' }>): Edit[] | undefined {
  const group = nodeAt(file, path.slice(0, -1));
  const pair = isMap(group) ? pairIn(group as Group, path.at(-1) ?? '') : undefined;
  const edits = setAt(file, path, value);
  if (!pair || !edits) return undefined;
  const span = { start: file.yamlStart + pair.key.range[0], end: file.yamlStart + pair.key.range[1] };
  return [{ span, text: keyText(key) }, ...edits];
}

/** An item is taken to an earlier place with every letter of it. */
function move(file: WrittenFact, { path, from }: Extract<Step, { do: 'move' }>): Edit[] | undefined {
  const list = nodeAt(file, path.slice(0, -1));
  if (!isSeq(list)) return undefined;
  const entries = entriesOf(file, list as List);
  const [moved, place] = [entries[from], entries[Number(path.at(-1))]];
  const cut = spanToCut(file, [...path.slice(0, -1), from]);
  if (!moved || !place || !cut) return undefined;
  const own = file.text.slice(moved.start, moved.end).replace(/\s+$/, '');
  if (isFlow(list))
    return [
      { span: { start: place.start, end: place.start }, text: `${own}, ` },
      { span: cut, text: '' },
    ];
  const line = `${own}${eolOf(file.text)}${' '.repeat(dashColumn(file, place.start))}- `;
  return [
    { span: { start: place.start, end: place.start }, text: line },
    { span: cut, text: '' },
  ];
}
