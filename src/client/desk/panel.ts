import { cellsForm } from './cellsForm.ts';
import { fieldForm } from './fieldForm.ts';
import { deskTree } from './host.ts';
import { button, make } from './make.ts';
import type { Target } from './matching.ts';
import { keepDraft, takeDraft } from './drafts.ts';
import { noteSaved } from './savedBar.ts';
import { savingOf, type Saved } from './saving.ts';
import { partForm } from './partForm.ts';
import { sectionForm } from './sectionForm.ts';

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
  const onward = (to: Target): void => void openPanel(to, beside ?? open?.back);
  const filling =
    'part' in target
      ? await partForm(target, draft, changed, onward)
      : 'section' in target
        ? await sectionForm(target, draft, changed)
        : 'cell' in target
          ? await cellsForm(target, draft, changed)
          : await fieldForm(target, draft, changed, { open: onward, beside });
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

/** What is being typed outlives the page being loaded anew by somebody else's save; a picture is more than a browser keeps. */
function keep(target: Target): void {
  if (open && edits)
    keepDraft(
      target,
      edits().filter((edit) => !('picture' in edit)),
    );
}

document.addEventListener('desk-again', () => {
  const was = open;
  if (was) {
    takeDraft(was.target);
    void openPanel(was.target, was.back);
  }
});

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
