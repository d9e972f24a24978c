import { changesSince, type FileChange } from '#facts/desk/changesSince';
import type { AssembledFolder } from '#facts/desk/assembleFolder';
import { isWordKind } from '#facts/kinds/vocabulary';
import { isTranslationPending, missingTranslations } from '#facts/rules/halfTexts';
import { LOCALES } from '#facts/values/text';
import { missingLanguage } from '#facts/rules/schemaRules';
import type { Problem } from '#intake/problem';
import { writePath, type WrittenFile } from '#intake/writtenFile';
import { kindOf } from './fieldForm.ts';
import { factIn } from './mended.ts';
import { readBack } from './readBack.ts';
import type { Published } from './untold.ts';

/** Files whose text stands in one language, and files that are not to be told yet. */
export function waitingIn(files: readonly WrittenFile[], mistakes: readonly Problem[]) {
  const embargoed = files.flatMap((file) => {
    const until = file.text.includes('embargo:') && kindOf(file.path) ? factIn(file)?.data['embargo'] : undefined;
    return typeof until === 'string' ? [{ file: file.path, until }] : [];
  });
  const untranslated = mistakes
    .filter(({ code }) => code === missingLanguage.code)
    .map(({ file, field }) => `${file} ${field}`);
  return { embargoed, untranslated: [...untranslated, ...awaitedIn(files)] };
}

/** The English that explainers published in Korean are still to have: fields, and stories not begun. */
function awaitedIn(files: readonly WrittenFile[]): string[] {
  const folders = Map.groupBy(files, ({ path }) => path.slice(0, path.indexOf('/') + 1));
  return [...folders].flatMap(([folder, own]) => {
    if (!isTranslationPending(own)) return [];
    const stories = LOCALES.map((locale) => `${folder}story/${locale}.mdx`);
    return [
      ...stories.filter((story) => !own.some(({ path }) => path === story)),
      ...own.flatMap((file) => {
        const kind = kindOf(file.path);
        const data = kind && !isWordKind(kind) ? factIn(file)?.data : undefined;
        return missingTranslations(data).map((path) => `${file.path} ${writePath(path)}`);
      }),
    ];
  });
}

/** Who publishes at an address, by another source of the same host; nothing is guessed. */
export function publisherAt(files: readonly WrittenFile[], url: string): { publisher?: unknown } {
  const host = hostOf(url);
  const found = files.find((file) => {
    const { url: own, publisher } = kindOf(file.path) === 'sources' ? (factIn(file)?.data ?? {}) : {};
    return host !== undefined && publisher !== undefined && typeof own === 'string' && hostOf(own) === host;
  });
  return found ? { publisher: factIn(found)?.data['publisher'] } : {};
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** What changed since it was published, file by file, with the values in words. */
export function toldChanges({ files: past }: Published, { files, dossiers }: AssembledFolder) {
  const [dossier] = dossiers;
  const inWords = (json: string | undefined): string | undefined => {
    if (json === undefined) return undefined;
    const value: unknown = JSON.parse(json);
    const said = dossier && readBack(numbersIn(value), dossier);
    return said?.ko ?? (typeof value === 'string' ? value : json);
  };
  return changesSince(past, files).map((change: FileChange) => ({
    ...change,
    title: titleOf([...files, ...past].find(({ path }) => path === change.file)) ?? change.file,
    fields: change.fields.map(({ field, was, now }) => ({ field, was: inWords(was), now: inWords(now) })),
  }));
}

/** Compared values have their numbers as text. */
function numbersIn(value: unknown): unknown {
  if (typeof value === 'string')
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(value) && value.length !== 4 ? Number(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(numbersIn);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, numbersIn(each)]));
}

function titleOf(file: WrittenFile | undefined): string | undefined {
  const data = file && kindOf(file.path) ? factIn(file)?.data : undefined;
  const title = (data?.['title'] ?? data?.['headline']) as { ko?: unknown } | undefined;
  return typeof title?.ko === 'string' ? title.ko : undefined;
}
