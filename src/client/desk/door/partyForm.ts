import { ask } from '../ask.ts';
import { controlFor, groupControl } from '../controls.ts';
import { index } from '../facts.ts';
import type { Control } from '../formSchema.ts';
import { button, labelled, make } from '../make.ts';
import { noteSaved } from '../savedBar.ts';
import { savingOf } from '../saving.ts';
import type { NewKind } from './newKind.ts';

/** A party more in the comparison: who, and what it holds on each issue; all of it is saved in one. */
export function partyForm(kinds: readonly NewKind[], scope: HTMLSelectElement): HTMLElement {
  const schema = kinds.find(({ kind }) => kind === 'positions')?.schema ?? {};
  const room = make('div');
  const positions: { issue: string; control: Control }[] = [];
  let head: { hash: string; value: unknown } | undefined;
  const file = `${scope.value}/explainer.mdx`;
  void ask<{ hash: string; value: unknown; schema: { items?: object } }>('field', { file, path: ['parties'] }).then(
    async (asked) => {
      head = asked;
      const who = controlFor(asked.schema.items ?? {}, undefined, {
        file,
        path: ['parties', 0],
        changed: () => undefined,
      });
      const { facts } = await index();
      for (const issue of facts.filter((fact) => fact.kind === 'issues' && fact.scope === scope.value)) {
        const control = groupControl(
          schema,
          {},
          { file: `${scope.value}/positions/new.mdx`, path: [], changed: () => undefined },
        );
        positions.push({ issue: issue.id, control });
        room.append(make('fieldset', { 'data-issue': issue.id }, make('legend', {}, issue.title.ko), control.element));
      }
      const party = (): string => String(who.typed() ?? '');
      const saving = savingOf(
        () => ({
          edits: [
            { file, hash: head?.hash, path: ['parties'], typed: [...((head?.value as unknown[]) ?? []), party()] },
          ],
          creates: positions.map(({ issue, control }) => ({
            kind: 'positions',
            scope: scope.value,
            id: `${issue}--${party()}`,
            typed: control.typed(),
          })),
        }),
        (saved) => {
          noteSaved(saved, `당사자 ${party()}`);
          saving.room.replaceChildren(make('p', { role: 'status' }, `더했습니다: ${saved.files?.join(', ') ?? ''}`));
        },
        () => `당사자 ${party()}`,
      );
      room.prepend(labelled('누구인가(조직이나 사람. 없으면 먼저 새로 쓰세요)', who.element));
      room.append(
        saving.room,
        make(
          'p',
          {},
          button('더하기', () => void saving.send(), { class: 'main' }),
        ),
      );
    },
  );
  return room;
}
