import { isMap, isScalar, isSeq, Scalar, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path, WrittenFact } from '#intake/writtenFile';
import type { Style } from './yamlText.ts';

export type Group = YAMLMap.Parsed;
export type List = YAMLSeq.Parsed;

/** What a file says at a path, with its place: ranges count from where its YAML begins. */
export function nodeAt(file: WrittenFact, path: Path): ParsedNode | null | undefined {
  return path.reduce<ParsedNode | null | undefined>((node, key) => {
    if (isMap(node)) return pairIn(node as Group, key)?.value;
    return isSeq(node) ? (node as List).items[Number(key)] : undefined;
  }, file.document.contents as ParsedNode);
}

/** A key with its value. A key may read as a number and is a name all the same. */
export function pairIn(group: Group, key: string | number) {
  return group.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** Where an entry of a group, or an item of a list, begins and ends in the text of the file. */
export function entriesOf(file: WrittenFact, node: Group | List): { start: number; end: number }[] {
  const at = (offset: number): number => file.yamlStart + offset;
  if (isSeq(node)) return (node as List).items.map(({ range }) => ({ start: at(range[0]), end: at(range[1]) }));
  return (node as Group).items.map(({ key, value }) => ({
    start: at(key.range[0]),
    end: at((value ?? key).range[1]),
  }));
}

/** Whether a group or a list stands within braces. */
export const isFlow = (node: unknown): boolean => (node as { flow?: boolean }).flow === true;

/** Whether what stands at the path is within braces of something above it. */
export function isWithinFlow(file: WrittenFact, path: Path): boolean {
  return path.some((_, depth) => isFlow(nodeAt(file, path.slice(0, depth))));
}

/** How far in the line stands on which an offset lies, to the offset itself. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** How a text is written. */
export function styleOf(node: unknown): Style {
  if (!isScalar(node)) return 'plain';
  if (node.type === Scalar.QUOTE_SINGLE) return 'single';
  if (node.type === Scalar.QUOTE_DOUBLE) return 'double';
  return node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED ? 'block' : 'plain';
}

/** How a file ends its lines. */
export const eolOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** Where the line after the one that ends here begins. A block text ends with its line, and is at the next one already. */
export function lineAfter(text: string, end: number): number {
  if (text.charAt(end - 1) === '\n') return end;
  const found = text.indexOf('\n', end);
  return found < 0 ? text.length : found + 1;
}
