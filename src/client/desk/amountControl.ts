import { within, type Control, type Place, type Schema } from './formSchema.ts';
import { make } from './make.ts';
import { readBack } from './readBack.ts';

type MakeControl = (schema: Schema, value: unknown, place: Place) => Control;

const USUAL = ['krw', 'usd', 'eur', 'jpy', 'gbp', 'cny'];

/** An amount with its currency, typed as people write it, and what else is said of it; read back in words. */
export function amountControl(schema: Schema, value: unknown, place: Place, controlFor: MakeControl): Control {
  const held = (value ?? {}) as Record<string, unknown>;
  const known = schema.properties ?? {};
  const currency = Object.keys(held).find((key) => !(key in known)) ?? 'krw';
  const code = make('input', {
    class: 'code',
    'aria-label': '통화(ISO 4217)',
    list: 'currencies',
    value: currency,
    size: '4',
  });
  const names = make('datalist', { id: 'currencies' }, ...USUAL.map((name) => make('option', { value: name })));
  const said = readBack(place, () => typed());
  const changed = (): void => (said.ask(), place.changed());
  const amount = controlFor(named(schema.additionalProperties || {}), held[currency], {
    ...within(place, currency),
    changed,
  });
  const others = Object.entries(known).map(([key, own]) => ({
    key,
    own,
    control: controlFor(own, held[key], { ...within(place, key), changed }),
  }));
  code.addEventListener('input', changed);
  const typed = (): unknown => ({
    [code.value.trim().toLowerCase()]: amount.typed(),
    ...Object.fromEntries(
      others
        .filter(({ key, control }) => key in held || isTyped(control.typed()))
        .map(({ key, control }) => [key, control.typed()]),
    ),
  });
  const details = others.map(({ key, own, control }) =>
    make(
      'details',
      { open: key in held },
      make('summary', {}, own.description?.split(/[:.]/)[0] ?? key),
      control.element,
    ),
  );
  const element = make(
    'div',
    { class: 'amount' },
    make('div', { class: 'row' }, code, names, amount.element),
    said.element,
    ...details,
  );
  said.ask();
  return { element, typed };
}

const named = (schema: Schema): Schema => ({ ...schema, description: '금액: 2조 5,000억, 1.5bn처럼' });

const isTyped = (value: unknown): boolean =>
  value !== undefined &&
  value !== '' &&
  !(value !== null && typeof value === 'object' && Object.values(value).every((each) => !isTyped(each)));
