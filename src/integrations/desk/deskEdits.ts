import { formOf, kindOf, orderOf, schemaAt } from '#mend/fieldForm';
import { meantBy } from '#mend/meant';
import { factIn, mended, withField } from '#mend/mended';
import { withCell, withRow } from '#mend/cells';
import { withOrder, type Ordered } from '#mend/sectionBlocks';
import { withoutPart, withPart, withPartAfter } from '#mend/storyParts';
import type { Message } from '#intake/problem';
import type { Path } from '#intake/writtenFile';

/** One thing that an editor did in a form. */
export type Edit = { file: string; hash: string } & (
  | { path: Path; typed: unknown }
  | { row: number; column: number; cell: string }
  | { addRow: string[] }
  | { part: number; text: string }
  | { part: number; cut: true }
  | { part: number; after: string }
  | { section: string; order: Ordered }
  | { picture: string }
);

/** The text of a file with the edit in it, or why it is not made. */
export function editedText(
  text: string,
  edit: Exclude<Edit, { picture: string }>,
): { text: string } | { refused: Message } {
  if ('path' in edit) return fieldText(text, edit);
  const next =
    'row' in edit
      ? withCell(text, edit, edit.cell)
      : 'addRow' in edit
        ? withRow(text, edit.addRow)
        : 'text' in edit
          ? withPart(text, edit.part, edit.text.trim())
          : 'cut' in edit
            ? withoutPart(text, edit.part)
            : 'order' in edit
              ? withOrder(text, edit.section, edit.order)
              : withPartAfter(text, edit.part, edit.after.trim());
  return next === undefined ? { refused: OTHERWISE } : { text: next };
}

function fieldText(
  text: string,
  { file, path, typed }: Extract<Edit, { path: Path }>,
): { text: string } | { refused: Message } {
  const fact = factIn({ path: file, text });
  const kind = kindOf(file);
  if (!fact || !kind) return { refused: UNREAD };
  const form = formOf(kind);
  const schema = schemaAt(form, path, fact.data);
  if (!schema) return { refused: OTHERWISE };
  const meant = meantBy(schema, typed);
  if ('refused' in meant) return meant;
  const next = mended(fact, withField(fact.data, path, meant.value), orderOf(form));
  return next === undefined ? { refused: OTHERWISE } : { text: next };
}

const OTHERWISE: Message = {
  ko: '이대로 적으면 다른 뜻으로 읽힙니다. 한 문단에 한 생각씩, 표나 제목 표시 없이 쓰세요',
  en: 'Written so it would read as something else. One thought a paragraph, without tables or marks of headings',
};
const UNREAD: Message = {
  ko: '이 파일은 지금 읽을 수 없어 여기서 고칠 수 없습니다. 편집기에서 먼저 고치세요',
  en: 'This file cannot be read now; mend it in your editor first',
};
