import { within, type Control, type Place, type Schema } from './formSchema.ts';
import { button, make } from './make.ts';

type MakeControl = (schema: Schema, value: unknown, place: Place) => Control;

/** A list: items are added, moved and taken out. */
export function listControl(schema: Schema, value: unknown, place: Place, controlFor: MakeControl): Control {
  const rows: { control: Control; row: HTMLElement }[] = [];
  const room = make('ol', { class: 'list' });
  const more = button('+ 더하기', () => {
    add(undefined).row.querySelector<HTMLElement>('input, select, textarea, [contenteditable]')?.focus();
    place.changed();
  });
  const order = (): void => {
    // What is taken out of the page and put back has lost the focus; who moves it by key goes on from there.
    const held = (room.getRootNode() as Document | ShadowRoot).activeElement;
    room.replaceChildren(...rows.map(({ row }) => row));
    if (held instanceof HTMLElement && held.isConnected) held.focus();
    else more.focus();
  };
  const add = (held: unknown): (typeof rows)[number] => {
    const control = controlFor(schema.items ?? {}, held, within(place, rows.length));
    const row = make('li', { class: 'row' });
    const own = { control, row };
    const move = (by: number): void => {
      const at = rows.indexOf(own);
      const other = rows[at + by];
      if (!other) return;
      rows[at] = other;
      rows[at + by] = own;
      order();
      place.changed();
    };
    const out = (): void => {
      rows.splice(rows.indexOf(own), 1);
      order();
      place.changed();
    };
    row.append(
      make('div', { class: 'item' }, control.element),
      make(
        'span',
        { class: 'acts' },
        button('↑', () => move(-1), { 'aria-label': '위로' }),
        button('↓', () => move(1), { 'aria-label': '아래로' }),
        button('빼기', out),
      ),
    );
    rows.push(own);
    room.append(row);
    return own;
  };
  for (const item of Array.isArray(value) ? (value as unknown[]) : []) add(item);
  return { element: make('div', {}, room, more), typed: () => rows.map(({ control }) => control.typed()) };
}
