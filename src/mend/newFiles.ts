import { withParticles } from '#intake/particle';
import { storyTemplate } from '#facts/desk/storyTemplate';
import type { FieldSchema } from '#facts/desk/fieldSchema';
import { DECLARATIONS, FOLDERS, type Folder } from '#facts/kinds/folders';
import { deskWord, isOfTheHouse } from '#facts/kinds/placement';
import { ID_PATTERN, LOCALES, type Locale } from '#facts/values/text';
import type { Message } from '#intake/problem';
import type { WrittenFile } from '#intake/writtenFile';
import { rowsOf } from './cells.ts';
import { formOf, orderOf } from './fieldForm.ts';
import { meantBy } from './meant.ts';
import { pictureSent } from './pictureSent.ts';
import { behind, keyText, yamlText } from './yamlText.ts';

/** A kind as the form for a new one shows it: what it cannot do without, and what it may have. */
export interface NewKind {
  kind: Folder | 'explainer';
  word: string;
  says: string;
  /** Whether it lies in `reference/`, in an explainer's folder, or in either. */
  lives: string;
  isOfTheHouse: boolean;
  rows: boolean;
  picture: boolean;
  schema: FieldSchema;
  order: string[];
}

/** Every kind of which a new one can be written, in the order of the declarations. */
export function newKinds(): NewKind[] {
  const own = FOLDERS.map((kind): NewKind => {
    const { says, lives, rows, picture } = DECLARATIONS[kind];
    const schema = formOf(kind);
    return {
      kind,
      word: deskWord(kind),
      says: says.ko,
      lives,
      isOfTheHouse: isOfTheHouse(kind),
      rows: rows === true,
      picture: picture === true,
      schema,
      order: orderOf(schema),
    };
  });
  const head = formOf('explainer');
  const explainer: NewKind = {
    kind: 'explainer',
    word: '해설',
    says: '해설 하나: 제목, 앞글, 기준일, 당사자, 절의 차례',
    lives: 'explainer',
    isOfTheHouse: false,
    rows: false,
    picture: false,
    schema: head,
    order: orderOf(head),
  };
  return [explainer, ...own];
}

/** What was asked for: a kind, where it is to lie, its id, and what was typed into its form. */
export interface NewAsked {
  kind: Folder | 'explainer';
  scope: string;
  id: string;
  typed: Record<string, unknown>;
  /** The rows of a series, as pasted from a table or a CSV file. */
  rows?: string;
  /** The picture of an image, in base64. */
  picture?: string;
  /** The first sentence of a new explainer's stories. */
  story?: Record<Locale, string>;
}

/** A file to be written; of a picture, its bytes. */
interface NewFile {
  file: string;
  text: string;
  bytes?: Buffer;
}

/** The files of all that is new, or why there are none. */
export function newFilesOf(
  files: readonly WrittenFile[],
  asked: readonly NewAsked[],
): { files: NewFile[] } | { refused: Message } {
  const made: NewFile[] = [];
  for (const each of asked) {
    const own = newFiles(files, each);
    if ('refused' in own) return own;
    made.push(...own.files);
  }
  return { files: made };
}

/** The files of what is new, or why there are none. */
function newFiles(
  files: readonly WrittenFile[],
  { kind, scope, id, typed, rows, story, picture }: NewAsked,
): { files: NewFile[] } | { refused: Message } {
  if (typeof id !== 'string' || !ID_PATTERN.test(id)) return { refused: badId(String(id)) };
  if (kind !== 'explainer' && !FOLDERS.includes(kind))
    return { refused: { ko: withParticles`‘${String(kind)}’라는 종류는 없습니다`, en: 'There is no such kind' } };
  const path = kind === 'explainer' ? `${id}/explainer.mdx` : `${scope}/${kind}/${id}.mdx`;
  const isTaken = kind !== 'explainer' && files.some((file) => isOf(file.path, id, scope));
  if (isTaken)
    return {
      refused: { ko: withParticles`id ‘${id}’가 이미 있습니다. 다른 id를 쓰세요`, en: `There is a ‘${id}’ already` },
    };
  const form = formOf(kind);
  const shown = kind !== 'explainer' && DECLARATIONS[kind].picture ? pictureSent(path, picture) : undefined;
  if (shown && 'refused' in shown) return shown;
  const meant = meantBy(form, shown ? { ...typed, file: shown.name } : typed);
  if ('refused' in meant) return meant;
  const data = (meant.value ?? {}) as Record<string, unknown>;
  const lines = orderOf(form)
    .filter((key) => data[key] !== undefined)
    .map((key) => `${keyText(key)}:${behind(yamlText(data[key], { flow: false, indent: 2, eol: '\n' }))}\n`);
  const own = { file: path, text: `---\n${lines.join('')}---\n` };
  if (kind === 'explainer') {
    const stories = LOCALES.map((locale) => ({
      file: `${id}/story/${locale}.mdx`,
      text: firstStory(locale, data, story),
    }));
    return { files: [own, ...stories] };
  }
  if (shown) return { files: [own, shown.file] };
  if (!DECLARATIONS[kind].rows) return { files: [own] };
  const table = pastedTable(rows ?? '');
  return table === undefined
    ? { refused: NO_TABLE }
    : { files: [own, { file: path.replace(/\.mdx$/, '.csv'), text: table }] };
}

/** Whether a file claims the id where it would be met: in the same explainer, or in what all share. */
function isOf(path: string, id: string, scope: string): boolean {
  const [own = '', folder, name] = path.split('/');
  return folder !== 'story' && name === `${id}.mdx` && (own === scope || own === 'reference' || scope === 'reference');
}

/** A table as it comes from a spreadsheet (tabs) or a CSV file, as ours are: commas, and numbers without their grouping. */
function pastedTable(pasted: string): string | undefined {
  const text = pasted
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  const rows = text.includes('\t') ? text.split('\n').map((line) => line.split('\t')) : rowsOf(text);
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return undefined;
  const bare = (cell: string): string =>
    (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell.trim()) ? cell.replaceAll(',', '') : cell).trim();
  const cellText = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${rows.map((row) => row.map((cell) => cellText(bare(cell))).join(',')).join('\n')}\n`;
}

const NO_TABLE: Message = {
  ko: '표로 읽을 수 없습니다. 첫 줄에 열의 이름, 그 아래 한 줄에 한 때씩, 모든 줄의 칸 수가 같아야 합니다',
  en: 'This is no table: a head, then a line for each row, all of as many cells',
};

const badId = (id: string): Message => ({
  ko: `id는 소문자·숫자·하이픈만 씁니다: hanbit-nuri-deal (받은 것: ${id || '빈칸'})`,
  en: `An id has lower-case letters, digits and hyphens: hanbit-nuri-deal (this is ${id || 'empty'})`,
});

/** The headings with which a story begins, until the editor writes others. */
const BEGINNING: Readonly<Record<Locale, readonly [brief: string, sources: string]>> = {
  ko: ['짧게', '출처'],
  en: ['In brief', 'Sources'],
};

/** A story of a sentence, with its sources: no more than is there, and no less than a page needs. */
function firstStory(locale: Locale, { sections }: Record<string, unknown>, story: NewAsked['story']): string {
  const words = story?.[locale].trim();
  const [first, last] = Array.isArray(sections) ? (sections as unknown[]) : [];
  if (!words || typeof first !== 'string') return storyTemplate(locale);
  const [brief, sources] = BEGINNING[locale];
  const end =
    typeof last === 'string' ? `\n<Section id="${last}" heading="${sources}">\n\n<SourceList />\n\n</Section>\n` : '';
  return `<Section id="${first}" heading="${brief}">\n\n${words}\n\n</Section>\n${end}`;
}
