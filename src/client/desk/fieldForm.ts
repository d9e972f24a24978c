import { ask } from './ask.ts';
import { controlFor, groupControl } from './controls.ts';
import { index, type KnownFact } from './facts.ts';
import type { Filling } from './filling.ts';
import type { Schema } from './formSchema.ts';
import { button, make } from './make.ts';
import type { Target } from './matching.ts';
import { pictureControl } from './pictureControl.ts';

type Open = (target: Target) => void;

/** A field as the desk gives it (mend/fieldAsked.ts). */
interface AskedField {
  file: string;
  hash: string;
  kind: string;
  path: (string | number)[];
  schema: Schema;
  value: unknown;
  fields: { key: string; says: string; isThere: boolean }[];
  worked: string[];
  picture: boolean;
}

/** One field of a fact, or a few of them, with the other fields and what its value is worked out from. */
export async function fieldForm(
  target: Extract<Target, { path: unknown }>,
  draft: unknown,
  changed: () => void,
  { open, beside }: { open: Open; beside: Element | undefined },
): Promise<Filling | undefined> {
  const asked = await ask<AskedField>('field', { file: target.file, path: target.path });
  if (asked.refused) return undefined;
  const { facts } = await index();
  const own = facts.find(({ file }) => file === target.file);
  const typed = Array.isArray(draft) ? (draft[0] as { typed?: unknown } | undefined)?.typed : undefined;
  const place = { file: asked.file, path: asked.path, changed };
  const value = typed ?? asked.value;
  const control = target.only
    ? groupControl(asked.schema, value, place, target.only)
    : controlFor(asked.schema, value, place);
  const isOfFile = asked.path[0] === 'file';
  const picture = asked.picture && (target.only ?? isOfFile) ? pictureControl('그림 파일 바꾸기') : undefined;
  const at = { file: asked.file, hash: asked.hash };
  const name = target.only?.join(' · ') ?? asked.path.join('.');
  return {
    words: `${own?.title.ko ?? target.file} · ${name}`,
    says: asked.schema.description ?? asked.fields.find(({ key }) => key === asked.path[0])?.says ?? '',
    form: make('div', {}, ...(picture ? [picture.element] : []), ...(picture && isOfFile ? [] : [control.element])),
    edits: () => [
      ...(picture && isOfFile ? [] : [{ ...at, path: asked.path, typed: control.typed() }]),
      ...(picture?.isChosen() || (picture && isOfFile) ? [{ ...at, picture: picture.typed() ?? '' }] : []),
    ],
    more: [workedFrom(asked, facts, open), otherFields(asked, open), leadingTo(asked.file, beside)],
  };
}

/** From which facts a value is worked out: each leads to its own field. */
function workedFrom({ worked }: AskedField, facts: readonly KnownFact[], open: Open): HTMLElement {
  const parts = worked.flatMap((id) => facts.filter((fact) => fact.id === id));
  if (parts.length === 0) return make('p');
  const buttons = parts.map((fact) =>
    button(`${fact.title.ko}: ${fact.says.ko}`, () =>
      open({ words: fact.title.ko, file: fact.file, path: [fact.value || 'title'] }),
    ),
  );
  return make(
    'div',
    { class: 'fields' },
    make('h3', {}, '이 값은 여기서 셈합니다. 고치려면 그 값을 고치세요'),
    ...buttons,
  );
}

function otherFields({ file, fields, path }: AskedField, open: Open): HTMLElement {
  const to = (key: string): void => open({ words: key, file, path: [key] });
  const there = fields.filter(({ key, isThere }) => isThere && key !== path[0]);
  const absent = fields.filter(({ key, isThere }) => !isThere && key !== path[0]);
  const named = ({ key, says }: (typeof fields)[number], ahead: string): HTMLElement =>
    button(`${ahead}${key}`, () => to(key), { title: says, 'data-key': key });
  return make(
    'details',
    { class: 'fields' },
    make('summary', {}, '이 사실의 다른 항목'),
    ...there.map((each) => named(each, '')),
    make('p', { class: 'says' }, '없는 항목 더하기'),
    ...absent.map((each) => named(each, '+ ')),
  );
}

/** The file, and where the value itself leads as a link. */
function leadingTo(file: string, beside?: Element): HTMLElement {
  const link = beside?.closest('a');
  const away = link ? [' · ', make('a', { href: link.href }, '이 값의 페이지로')] : [];
  return make('p', { class: 'says' }, file, ...away);
}
