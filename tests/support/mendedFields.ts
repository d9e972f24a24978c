import { existsSync, readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { placementOf } from '#facts/kinds/placement';
import { readFolder } from '#intake/readFolder';
import { spanOf, type Path, type WrittenFact, type WrittenFile } from '#intake/writtenFile';
import { factIn, mended, withField } from '#mend/mended';

/** Every file of the content and of the fixtures that the desk may be asked to mend. */
export function everyFile(): WrittenFile[] {
  const fixtures = 'tests/fixtures';
  const folders = readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const own = `${fixtures}/${name}`;
      const cases = readdirSync(own, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      return existsSync(`${own}/reference`) ? [own] : cases.map((each) => `${own}/${each.name}`);
    });
  return ['content', ...folders].flatMap((folder) => readFolder(folder).files);
}

export const factsAmong = (files: readonly WrittenFile[]): WrittenFact[] =>
  files.flatMap((file) => {
    const { role } = placementOf(file.path);
    return role === 'fact' || role === 'explainer' ? (factIn(file) ?? []) : [];
  });

/** Every place of a file where a value stands, groups and lists too. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

export const valueAtPath = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], data);

/** What is wrong with one edit: nothing, or how it is not what was meant. */
export function slipOf(file: WrittenFact, path: Path, value: unknown): 'refused' | string | undefined {
  const meant = withField(file.data, path, value);
  const text = mended(file, meant);
  if (text === undefined) return 'refused';
  const read = factIn({ path: file.path, text });
  if (!read || !isDeepStrictEqual(read.data, meant)) return `reads ${JSON.stringify(read?.data)}`;
  return isOutsideSame(file, path, text) ? undefined : `touches more than its place:\n${text}`;
}

/** Whether every letter before and after the value is what it was. */
function isOutsideSame(file: WrittenFact, path: Path, text: string): boolean {
  const { start, end } = spanOf(file, path);
  const colon = Math.max(0, file.text.lastIndexOf(':', start));
  const before = file.text.slice(0, Math.min(start, colon + 1));
  return text.startsWith(before) && text.endsWith(file.text.slice(end).trimStart());
}

/** Another value of the same form: what an editor who corrects it would write. */
export function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return `${value} 다른`;
  if (Array.isArray(value)) return [...(value as unknown[]), value[0] ?? 'new'];
  if (value === null) return 'new';
  return { ...value, more: { ko: '하나', en: 'one' } };
}
