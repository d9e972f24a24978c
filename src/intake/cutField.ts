import { isMap, isSeq, type ParsedNode, type Range } from 'yaml';
import type { Span } from './problem.ts';
import type { Path, WrittenFact } from './writtenFile.ts';

/** One entry of a group or of a list, as places in the YAML. */
interface Entry {
  start: number;
  end: number;
}

/**
 * What has to be cut out of the file so that a field, or an item of a list, is gone and every other letter stays: its lines where it
 * stands in lines of its own, else itself with its comma. What holds nothing else goes with it. Undefined where there is no such field.
 */
export function spanToCut(file: WrittenFact, path: Path): Span | undefined {
  const found = entriesAlong(file, path);
  if (!found) return undefined;
  const alone = found.findIndex((_, at) => found.slice(at + 1).every(({ entries }) => entries.length === 1));
  const { node, entries, at } = found[Math.max(0, alone)] ?? {};
  const entry = entries?.[at ?? 0];
  if (!node || !entry || !entries) return undefined;
  const next = entries[(at ?? 0) + 1];
  const last = entries[(at ?? 0) - 1];
  const place = (offset: number): number => file.yamlStart + offset;
  if ('flow' in node && node.flow) {
    if (next) return { start: place(entry.start), end: place(next.start) };
    return { start: place(last?.end ?? entry.start), end: place(entry.end) };
  }
  const start = file.text.lastIndexOf('\n', place(entry.start) - 1) + 1;
  // The first field of an item stands behind the item's own dash.
  const isBehindDash = isMap(node) && file.text.slice(start, place(entry.start)).trim() !== '';
  if (isBehindDash && next) return { start: place(entry.start), end: place(next.start) };
  const end = next ? file.text.lastIndexOf('\n', place(next.start) - 1) + 1 : lineAfter(file.text, place(entry.end));
  return { start, end };
}

type Group = ParsedNode & { range: Range; flow?: boolean };

/** The groups and lists that lead to a field, outermost first, each with its entries and the one that leads on. */
function entriesAlong(file: WrittenFact, path: Path): { node: Group; entries: Entry[]; at: number }[] | undefined {
  let node = file.document.contents as unknown;
  const along: { node: Group; entries: Entry[]; at: number }[] = [];
  for (const key of path) {
    if (!isMap(node) && !isSeq(node)) return undefined;
    const { entries, at, inner } = isMap(node) ? inMap(node as never, key) : inList(node as never, key);
    if (at < 0) return undefined;
    along.push({ node: node as Group, entries, at });
    node = inner;
  }
  return along;
}

type Pairs = { items: { key: ParsedNode; value: ParsedNode | null }[] };

function inMap({ items }: Pairs, key: string | number) {
  const at = items.findIndex((item) => 'value' in item.key && item.key.value === key);
  const entries = items.map((item) => ({ start: item.key.range[0], end: (item.value ?? item.key).range[1] }));
  return { entries, at, inner: items[at]?.value };
}

function inList({ items }: { items: ParsedNode[] }, key: string | number) {
  const at = Number(key) < items.length ? Number(key) : -1;
  return { entries: items.map(({ range }) => ({ start: range[0], end: range[1] })), at, inner: items[at] };
}

/** Where the line after the one that ends here begins. A block text ends with its line, and is at the next one already. */
function lineAfter(text: string, end: number): number {
  if (text.charAt(end - 1) === '\n') return end;
  const found = text.indexOf('\n', end);
  return found < 0 ? text.length : found + 1;
}
