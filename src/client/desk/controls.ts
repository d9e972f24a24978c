import { amountControl } from './amountControl.ts';
import { choiceControl, switchControl } from './choiceControl.ts';
import {
  asTyped,
  branchesOf,
  isDate,
  isMoney,
  isNumber,
  isOf,
  isText,
  nameOf,
  within,
  type Control,
  type Place,
  type Schema,
} from './formSchema.ts';
import { idControl } from './idControl.ts';
import { listControl } from './listControl.ts';
import { button, make } from './make.ts';
import { readBack } from './readBack.ts';
import { textControl } from './textControl.ts';

/** A form for a field, from its schema: there is no list of fields by hand. */
export function controlFor(schema: Schema, value: unknown, place: Place): Control {
  if (schema.anyOf) return oneOfControl(schema, value, place);
  if (schema.const === true || schema.type === 'boolean') return switchControl(schema, value, place);
  if (schema.enum) return choiceControl(schema, value, place);
  if (isText(schema)) return textControl(value, place);
  if (schema.type === 'array') return listControl(schema, value, place, controlFor);
  if (isMoney(schema)) return amountControl(schema, value, place, controlFor);
  if (schema.properties) return groupControl(schema, value, place);
  if (schema.additionalProperties) return recordControl(schema.additionalProperties, value, place);
  if (schema.$names) return idControl(schema, value, place);
  return plainControl(schema, value, place);
}

function plainControl(schema: Schema, value: unknown, place: Place): Control {
  const written = typeof value === 'number' && isNumber(schema) ? asTyped(value) : plainOf(value);
  const isLong = written.length > 60 || written.includes('\n');
  const input = isLong
    ? make('textarea', { rows: '4' })
    : make('input', { autocomplete: 'off', placeholder: hintOf(schema) });
  input.value = written;
  input.setAttribute('aria-label', schema.description ?? String(place.path.at(-1)));
  const typed = (): unknown => (input.value === written && written !== '' ? value : input.value);
  if (!isDate(schema) && !isNumber(schema)) {
    input.addEventListener('input', place.changed);
    return { element: input, typed };
  }
  const said = readBack(place, typed);
  input.addEventListener('input', () => (said.ask(), place.changed()));
  return { element: make('div', {}, input, said.element), typed };
}

const plainOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const hintOf = ({ examples }: Schema): string =>
  ['string', 'number'].includes(typeof examples?.[0]) ? `예: ${String(examples?.[0])}` : '';

/** One of several forms: which, and then it. */
function oneOfControl(schema: Schema, value: unknown, place: Place): Control {
  const branches = branchesOf(schema);
  const [only] = branches;
  if (branches.length === 1 && only)
    return controlFor({ ...only, ...(schema.description && { description: schema.description }) }, value, place);
  let at = Math.max(
    0,
    branches.findIndex((branch) => isOf(branch, value)),
  );
  const room = make('div', {});
  let inner: Control;
  const show = (kept: unknown): void => {
    inner = controlFor(branches[at] ?? {}, kept, place);
    room.replaceChildren(inner.element);
  };
  const pick = make(
    'select',
    { 'aria-label': '어떤 꼴인가' },
    ...branches.map((branch, n) => make('option', { value: String(n) }, nameOf(branch))),
  );
  pick.value = String(at);
  pick.addEventListener('change', () => {
    at = Number(pick.value);
    show(isOf(branches[at] ?? {}, value) ? value : undefined);
    place.changed();
  });
  show(value);
  return { element: make('div', { class: 'one-of' }, pick, room), typed: () => inner.typed() };
}

/** A group: what it needs, what it has, and what may be added to it. */
export function groupControl(schema: Schema, value: unknown, place: Place, only?: readonly string[]): Control {
  const held = (value ?? {}) as Record<string, unknown>;
  const rows = new Map<string, Control>();
  const room = make('div', { class: 'group' });
  const more = make('p', { class: 'more' });
  const add = (key: string, own: Schema): void => {
    const control = controlFor(own, held[key], within(place, key));
    rows.set(key, control);
    room.append(
      make(
        'div',
        { class: 'field', 'data-field': key },
        make('span', { class: 'says' }, own.description ?? key),
        control.element,
      ),
    );
  };
  for (const [key, own] of Object.entries(schema.properties ?? {})) {
    if (only && !only.includes(key)) continue;
    if (key in held || schema.required?.includes(key)) add(key, own);
    else
      more.append(
        button(
          `+ ${own.description?.split(/[:.(,]/)[0] ?? key}`,
          () => {
            add(key, own);
            more.querySelector(`[data-add="${key}"]`)?.remove();
            place.changed();
          },
          { 'data-add': key },
        ),
      );
  }
  const typed = (): unknown => ({
    ...held,
    ...Object.fromEntries([...rows].map(([key, control]) => [key, control.typed()])),
  });
  return { element: make('div', {}, room, more), typed };
}

/** A group whose keys are names that an editor gives. */
function recordControl(inner: Schema, value: unknown, place: Place): Control {
  const rows: { key: HTMLInputElement; control: Control; row: HTMLElement }[] = [];
  const room = make('div', { class: 'list' });
  const add = (name: string, held: unknown): void => {
    const key = make('input', { 'aria-label': '이름(id)', value: name });
    key.addEventListener('input', place.changed);
    const control = controlFor(inner, held, within(place, name));
    const row = make('div', { class: 'row' }, key, control.element);
    const own = { key, control, row };
    row.append(button('빼기', () => (rows.splice(rows.indexOf(own), 1), row.remove(), place.changed())));
    rows.push(own);
    room.append(row);
  };
  for (const [name, held] of Object.entries((value ?? {}) as Record<string, unknown>)) add(name, held);
  const element = make(
    'div',
    {},
    room,
    button('+ 더하기', () => add('', undefined)),
  );
  return {
    element,
    typed: () => Object.fromEntries(rows.map(({ key, control }) => [key.value.trim(), control.typed()])),
  };
}
