import { ExplainerSchema } from '#facts/kinds/explainer';
import { DECLARATIONS, FOLDERS, type Folder } from '#facts/kinds/folders';
import { placementOf } from '#facts/kinds/placement';
import { isDeclaredName } from '#facts/rules/readerTexts';
import { readFolder } from '#intake/readFolder';
import { readFrontmatter } from '#intake/frontmatter';
import { countLines, type Path, type WrittenFile } from '#intake/writtenFile';

/** A place in a file where any text may stand. */
export interface TextField {
  file: string;
  path: Path;
  /** `conflicts[].why.ko` of a deal: what its schema calls it. */
  name: string;
  /** The language of a sentence that the check reads as a story's; undefined for a name or a plain value. */
  prose: 'ko' | 'en' | undefined;
}

/** The content in which every text field of every kind stands: the sample with fixtures/every-field over it. */
export const facts = new Map<string, unknown>();
export const stories: WrittenFile[] = [];
/** The rows beside facts: they hold no texts, and stand as they are. */
export const rows: WrittenFile[] = [];
/** The pictures beside facts, with where they lie. */
export const pictures: (WrittenFile & { from: string })[] = [];
for (const folder of ['sample', 'every-field']) {
  for (const file of readFolder(`tests/fixtures/${folder}`).files) {
    const { role } = placementOf(file.path);
    const data =
      role === 'story' || role === 'rows' || role === 'picture' ? undefined : readFrontmatter(file).fact?.data;
    if (role === 'rows') rows.push(file);
    else if (role === 'picture') pictures.push({ ...file, from: `tests/fixtures/${folder}/${file.path}` });
    else if (data) facts.set(file.path, data);
    if (role === 'story' && folder === 'every-field') stories.push(file);
  }
}

type Schema = { _zod: { def: Definition }; safeParse: (value: unknown) => { success: boolean } };
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  options?: Schema[];
}

function folderOf(file: string): Folder | 'explainer' {
  const placement = placementOf(file);
  return placement.role === 'fact' ? placement.folder : 'explainer';
}

function schemaOf(folder: Folder | 'explainer'): Schema {
  return (folder === 'explainer' ? ExplainerSchema : DECLARATIONS[folder].schema) as unknown as Schema;
}

/** Every field of every schema that takes any text, by its name. */
export function textFieldNames(): string[] {
  const folders = [...FOLDERS, 'explainer' as const];
  return folders.flatMap((folder) => [...new Set(namesIn(schemaOf(folder), ''))].map((name) => `${folder} ${name}`));
}

function namesIn(schema: Schema, name: string): string[] {
  const { type, shape, element, innerType, valueType, options } = schema._zod.def;
  if (shape) return Object.entries(shape).flatMap(([key, inner]) => namesIn(inner, name ? `${name}.${key}` : key));
  if (element) return namesIn(element, `${name}[]`);
  if (valueType) return namesIn(valueType, `${name}{}`);
  if (innerType) return namesIn(innerType, name);
  // A union of dates says no to a text as a whole; its branches alone may not.
  if (options)
    return options.some((option) => option._zod.def.type !== 'string') || schema.safeParse('글').success
      ? options.flatMap((option) => namesIn(option, name))
      : [];
  return type === 'string' && schema.safeParse('글 <b>').success ? [name] : [];
}

/** Every place of a fact file where its schema takes any text. */
export function textFields(): TextField[] {
  return [...facts].flatMap(([file, data]) => {
    const folder = folderOf(file);
    const schema = schemaOf(folder);
    return leaves(data, []).flatMap((path) =>
      schema.safeParse(put(data, path, '글 <b>')).success
        ? [{ file, path, name: `${folder} ${nameOf(path)}`, prose: proseOf(folder, path) }]
        : [],
    );
  });
}

function leaves(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** Fields whose keys are ids of their own, and how deep those stand. */
const RECORDS: Readonly<Record<string, number>> = { readings: 1, charts: 1, names: 2 };

function nameOf(path: Path): string {
  return path.reduce<string>((name, key, at) => {
    if (typeof key === 'number') return `${name}[]`;
    if (at === RECORDS[String(path[at - 1])]) return `${name}{}`;
    return name === '' ? key : `${name}.${key}`;
  }, '');
}

/** The fields whose texts take tags and character references: two languages, and no name or past value. */
function proseOf(folder: Folder | 'explainer', path: Path): 'ko' | 'en' | undefined {
  const locale = path.at(-1);
  const isName =
    isDeclaredName(folder, path.slice(0, -1)) ||
    path[0] === 'publisher' ||
    (path[0] === 'title' && folder !== 'explainer' && DECLARATIONS[folder].title === 'name');
  return (locale === 'ko' || locale === 'en') && !isName ? locale : undefined;
}

/** A copy of a file's data with one value changed. */
export function put<Data>(data: Data, path: Path, value: unknown): Data {
  const copy = structuredClone(data);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

/** A fact file as JSON, which is YAML, a value to a line; and the path of the value of each line. */
export function written(path: string, data: unknown): { file: WrittenFile; paths: (Path | undefined)[] } {
  const lines: [string, Path?][] = [['---']];
  const write = (value: unknown, at: Path, ahead: string, comma: string): void => {
    if (value === null || typeof value !== 'object')
      return void lines.push([`${ahead}${JSON.stringify(value)}${comma}`, at]);
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? value.map((item, n) => [n, item])
      : Object.entries(value);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    lines.push([`${ahead}${open}`]);
    entries.forEach(([key, inner], n) => {
      write(
        inner,
        [...at, key],
        ` ${typeof key === 'number' ? '' : `${JSON.stringify(key)}: `}`,
        n < entries.length - 1 ? ',' : '',
      );
    });
    lines.push([` ${close}${comma}`]);
  };
  write(data, [], '', '');
  lines.push(['---']);
  const text = `${lines.map(([line]) => line).join('\n')}\n`;
  return { file: { path, text, lines: countLines(text) }, paths: lines.map(([, at]) => at) };
}
