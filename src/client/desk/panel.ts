import { ask } from './ask.ts';
import { cellsForm } from './cellsForm.ts';
import { controlFor, groupControl } from './controls.ts';
import { index, type KnownFact } from './facts.ts';
import type { Schema } from './formSchema.ts';
import { deskTree } from './host.ts';
import { button, make } from './make.ts';
import type { Target } from './matching.ts';
import { keepDraft, takeDraft } from './drafts.ts';
import { noteSaved } from './savedBar.ts';
import { savingOf, type Saved } from './saving.ts';
import type { Filling } from './filling.ts';
import { partForm } from './partForm.ts';
import { sectionForm } from './sectionForm.ts';

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
}

let open: { box: HTMLElement; back: Element | undefined; target: Target } | undefined;

/** Leaves the panel, and goes back to where it was opened. */
export function closePanel(): void {
  const was = open;
  open = undefined;
  was?.box.remove();
  if (was) takeDraft(was.target);
  if (was?.back instanceof HTMLElement) was.back.focus();
}

/** Opens the panel for one thing, beside where it stands on the page. */
export async function openPanel(target: Target, beside?: Element): Promise<void> {
  const draft = takeDraft(target);
  const changed = (): void => keep(target);
  const filling =
    'part' in target
      ? await partForm(target, draft, changed, (to) => void openPanel(to, open?.back))
      : 'section' in target
        ? await sectionForm(target, draft, changed)
        : 'cell' in target
          ? await cellsForm(target, draft, changed)
          : await fieldForm(target, draft, beside);
  if (!filling) return;
  const back = beside ?? open?.back;
  open?.box.remove();
  const done = (saved: Saved): void => {
    noteSaved(saved, filling.words);
    takeDraft(target);
    closePanel();
  };
  const saving = savingOf(
    () => ({ edits: filling.edits() }),
    done,
    () => filling.words,
  );
  const box = make(
    'div',
    { class: 'panel', role: 'dialog', 'aria-label': `고치기: ${filling.words}` },
    make('h2', {}, filling.words),
    make('p', { class: 'says' }, filling.says),
    filling.form,
    saving.room,
    make(
      'p',
      { class: 'row' },
      button('저장', () => void saving.send(), { class: 'main', title: 'Ctrl+Enter' }),
      button('그만두기', closePanel, { title: 'Esc' }),
    ),
    ...filling.more,
  );
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePanel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void saving.send();
    } else return event.stopPropagation();
    event.stopPropagation();
  });
  deskTree().append(box);
  open = { box, back, target };
  edits = filling.edits;
  place(box, beside);
  const first = 'input:not(.code), textarea, [contenteditable=true]';
  (
    box.querySelector<HTMLElement>('.here') ??
    box.querySelector<HTMLElement>(first) ??
    box.querySelector<HTMLElement>('select, button')
  )?.focus();
}

let edits: (() => Record<string, unknown>[]) | undefined;

/** What is being typed outlives the page being loaded anew by somebody else's save. */
function keep(target: Target): void {
  if (open && edits) keepDraft(target, edits());
}

document.addEventListener('desk-again', () => {
  const was = open;
  if (was) {
    takeDraft(was.target);
    void openPanel(was.target, was.back);
  }
});

async function fieldForm(
  target: Extract<Target, { path: unknown }>,
  draft: unknown,
  beside?: Element,
): Promise<Filling | undefined> {
  const asked = await ask<AskedField>('field', { file: target.file, path: target.path });
  if (asked.refused) return undefined;
  const { facts } = await index();
  const own = facts.find(({ file }) => file === target.file);
  const typed = Array.isArray(draft) ? (draft[0] as { typed?: unknown } | undefined)?.typed : undefined;
  const place = { file: asked.file, path: asked.path, changed: () => keep(target) };
  const value = typed ?? asked.value;
  const control = target.only
    ? groupControl(asked.schema, value, place, target.only)
    : controlFor(asked.schema, value, place);
  const name = target.only?.join(' · ') ?? asked.path.join('.');
  return {
    words: `${own?.title.ko ?? target.file} · ${name}`,
    says: asked.schema.description ?? asked.fields.find(({ key }) => key === asked.path[0])?.says ?? '',
    form: control.element,
    edits: () => [{ file: asked.file, hash: asked.hash, path: asked.path, typed: control.typed() }],
    more: [workedFrom(asked, facts, beside), otherFields(asked, beside), leadingTo(asked.file, beside)],
  };
}

/** From which facts a value is worked out: each leads to its own field. */
function workedFrom({ worked }: AskedField, facts: readonly KnownFact[], beside?: Element): HTMLElement {
  const parts = worked.flatMap((id) => facts.filter((fact) => fact.id === id));
  if (parts.length === 0) return make('p');
  const buttons = parts.map((fact) =>
    button(
      `${fact.title.ko}: ${fact.says.ko}`,
      () => void openPanel({ words: fact.title.ko, file: fact.file, path: [fact.value || 'title'] }, beside),
    ),
  );
  return make(
    'div',
    { class: 'fields' },
    make('h3', {}, '이 값은 여기서 셈합니다. 고치려면 그 값을 고치세요'),
    ...buttons,
  );
}

function otherFields({ file, fields, path }: AskedField, beside?: Element): HTMLElement {
  const to = (key: string): void => void openPanel({ words: key, file, path: [key] }, beside);
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

/** Beside the thing where there is room, else above or below it; always whole on the screen. */
function place(box: HTMLElement, beside?: Element): void {
  const at = beside?.getBoundingClientRect() ?? new DOMRect(innerWidth / 4, 80, 0, 0);
  const own = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, innerWidth - own.width - 8));
  const below = at.bottom + 8;
  const top =
    below + own.height < innerHeight
      ? below
      : Math.max(8, Math.min(at.top - own.height - 8, innerHeight - own.height - 8));
  box.style.insetInlineStart = `${left}px`;
  box.style.insetBlockStart = `${top < 8 ? 8 : top}px`;
}
