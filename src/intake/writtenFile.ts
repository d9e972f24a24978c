import { LineCounter, type Document, type ParsedNode, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Accepted, Fix, Level, Message, Problem, Span } from './problem.ts';
import type { Rule } from './rule.ts';

/** A field as the keys and indexes that lead to it. */
export type Path = (string | number)[];

/** A file of `content/` with its text, before anyone has judged what it means. */
export interface WrittenFile {
  /** Relative to `content/`, NFC, with `/`. */
  path: string;
  text: string;
  lines: LineCounter;
  /** It is there and claims its name, but a problem already says why its text is not judged. */
  unread?: true;
}

/** A fact file whose YAML could be read. `data` is what stands in it, nothing coerced. */
export interface WrittenFact extends WrittenFile {
  data: Record<string, unknown>;
  document: Document.Parsed;
  /** Where the YAML begins in `text`; the document's ranges count from here. */
  yamlStart: number;
}

/** `tranches[0].amount.usd` */
export function writePath(path: Path): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}

/** What a check found, before it is known where on the screen it stands. */
export interface Finding {
  rule: Rule;
  /** How grave it is, where that is not for the rule to say. */
  level?: Level;
  span: Span;
  field?: string;
  message: Message;
  hint: Message;
  fix?: Fix;
  accepted?: Accepted;
}

/** A finding with its line, column and excerpt. */
export function toProblem(file: WrittenFile, finding: Finding): Problem {
  const { line, col } = file.lines.linePos(finding.span.start);
  const lineStart = file.lines.lineStarts[line - 1] ?? 0;
  const lineEnd = file.text.indexOf('\n', lineStart);
  const excerpt = file.text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, '');
  const length = Math.max(1, Math.min(finding.span.end - finding.span.start, excerpt.length - col + 1));
  return {
    code: finding.rule.code,
    level: finding.level ?? finding.rule.level,
    file: file.path,
    line: Math.max(1, line),
    column: Math.max(1, col),
    length,
    field: finding.field ?? '',
    message: finding.message,
    hint: finding.hint,
    excerpt,
    ...(finding.fix ? { fix: finding.fix } : {}),
    ...(finding.accepted ? { accepted: finding.accepted } : {}),
  };
}

/** Counts the lines of a text, so that offsets become lines and columns. */
export function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function nodeAt(file: WrittenFact, path: Path): ParsedNode | undefined {
  let node: unknown = file.document.contents;
  for (const key of path) {
    if (isMap(node) || isSeq(node)) node = node.get(key as never, true);
    else return undefined;
  }
  return (node ?? undefined) as ParsedNode | undefined;
}

/** Where a field's value stands; the nearest enclosing one where the field is missing. */
export function spanOf(file: WrittenFact, path: Path): Span {
  for (let depth = path.length; depth >= 0; depth--) {
    const range = nodeAt(file, path.slice(0, depth))?.range;
    if (!range) continue;
    if (depth < path.length && depth === 0) return { start: file.yamlStart, end: file.yamlStart };
    if (depth < path.length) return keySpan(file, path.slice(0, depth));
    return { start: file.yamlStart + range[0], end: file.yamlStart + range[1] };
  }
  return { start: 0, end: 0 };
}

/** Where a field's name stands; for a list item, its value. */
export function keySpan(file: WrittenFact, path: Path): Span {
  const key = path.at(-1);
  const parent = nodeAt(file, path.slice(0, -1));
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    if (range) return { start: file.yamlStart + range[0], end: file.yamlStart + range[1] };
  }
  return path.length ? spanOf(file, path) : { start: 0, end: 0 };
}

/**
 * Where characters `from`–`to` of a text value stand in the file. Block scalars are walked line by line,
 * since YAML has taken their indentation away.
 */
export function spanInText(file: WrittenFact, path: Path, from: number, to: number): Span {
  const node = nodeAt(file, path);
  if (!isScalar(node) || !node.range) return spanOf(file, path);
  const start = file.yamlStart + node.range[0];
  const value = String(node.value);
  if (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED) {
    const quote = node.type === Scalar.PLAIN ? 0 : 1;
    return { start: start + quote + from, end: start + quote + to };
  }
  const before = value.slice(0, from).split('\n');
  let lineStart = start;
  for (let line = 0; line < before.length; line++) lineStart = file.text.indexOf('\n', lineStart) + 1;
  const indent = /^ */.exec(file.text.slice(lineStart))?.[0].length ?? 0;
  const at = lineStart + indent + (before.at(-1)?.length ?? 0);
  return { start: at, end: at + (to - from) };
}
