import { parse } from 'yaml';
import { inOneLine } from '#facts/values/inOneLine';

/** Where a value is written: inside `{ }` or `[ ]`, or on lines of its own, its children this far in. */
export interface Place {
  flow: boolean;
  indent: number;
  eol: string;
}

/** How a text stood before, so that it goes on standing so. */
export type Style = 'plain' | 'single' | 'double' | 'block';

/** What is longer than this is written on several lines. */
const WIDTH = 100;

/** A text may stand bare where it begins with a letter or a figure and holds no sign that YAML reads. */
const BARE = /^[\p{L}\p{N}][^\p{Cc}[\]{},#&*!|>'"%@`]*$/u;

/** A value as it stands behind its key or its dash. What is short, and all within braces, stands on one line. */
export function yamlText(value: unknown, place: Place, style: Style = 'plain'): string {
  if (typeof value === 'string') return textIn(value, place, style);
  if (typeof value === 'number') return numberText(value);
  if (value === null || typeof value !== 'object') return String(value ?? null);
  const flat = oneLine(value, place);
  const isShort = flat.length + place.indent <= WIDTH && !hasLines(value);
  if (place.flow || isShort || Object.keys(value).length === 0) return flat;
  return `${place.eol}${linesOf(value, place)}`;
}

/** The lines of a group or a list, each at the indentation of the place. */
function linesOf(value: object, place: Place): string {
  const ahead = ' '.repeat(place.indent);
  const inner = { ...place, indent: place.indent + 2 };
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([key, each]) => `${ahead}${keyText(key)}:${behind(yamlText(each, inner))}`)
      .join(place.eol);
  return value.map((item: unknown) => `${ahead}- ${itemText(item, place)}`).join(place.eol);
}

/** An item as it stands behind its dash, whose column is the indentation of the place: a long group begins on the same line. */
export function itemText(item: unknown, place: Place): string {
  const text = yamlText(item, { ...place, indent: place.indent + 2 });
  return text.startsWith(place.eol) ? text.slice(place.eol.length + place.indent + 2) : text;
}

/** What follows a colon. */
export function behind(text: string): string {
  return /^\r?\n/.test(text) ? text : ` ${text}`;
}

function oneLine(value: object, place: Place): string {
  const inner = { ...place, flow: true };
  if (Array.isArray(value)) return `[${value.map((item) => yamlText(item, inner)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${yamlText(each, inner)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

const hasLines = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\n')
    : value !== null && typeof value === 'object' && Object.values(value).some(hasLines);

/** A key; what is no plain word is quoted. */
export function keyText(key: string): string {
  return isBare(key, true) ? key : quoted(key);
}

function numberText(value: number): string {
  const short = inOneLine(value);
  return Number(short) === value ? short : String(value);
}

function textIn(text: string, place: Place, style: Style): string {
  if (!place.flow && (style === 'block' || text.includes('\n'))) {
    const block = blockText(text, place);
    if (block !== undefined) return block;
  }
  if (style === 'single' && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return style !== 'double' && isBare(text, place.flow) ? text : quoted(text);
}

function isBare(text: string, flow: boolean): boolean {
  if (!BARE.test(text) || text !== text.trim()) return false;
  try {
    return flow ? parse(`{ a: ${text} }`).a === text : parse(`a: ${text}`).a === text;
  } catch {
    return false;
  }
}

/** What stands in no block of lines: signs that YAML does not take, or takes for an end of a line. */
const UNWRITABLE = /(?![\n\t])\p{Cc}|[\u0085\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/u;

/** Lines under `|-`; undefined where they would not come back as they are. */
function blockText(text: string, { indent, eol }: Place): string | undefined {
  if (text === '' || /^\s|[ \t\n]$/.test(text) || UNWRITABLE.test(text)) return undefined;
  const lines = text.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return ['|-', ...lines].join(eol);
}

/** As JSON, which YAML reads; signs that no file may hold are spelled. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
