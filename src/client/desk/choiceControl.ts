import type { Control, Place, Schema } from './formSchema.ts';
import { make } from './make.ts';

let groups = 0;

/** One of several words, each with its meaning. */
export function choiceControl(schema: Schema, value: unknown, { changed, path }: Place): Control {
  const name = `choice-${groups++}`;
  const inputs = (schema.enum ?? []).map((word, at) => {
    const input = make('input', { type: 'radio', name, value: word, checked: word === value });
    input.addEventListener('change', changed);
    return {
      input,
      row: make('label', { class: 'choice' }, input, make('b', {}, word), ` ${schema.enumDescriptions?.[at] ?? ''}`),
    };
  });
  const element = make(
    'div',
    { role: 'radiogroup', 'aria-label': schema.description ?? String(path.at(-1)) },
    ...inputs.map(({ row }) => row),
  );
  return { element, typed: () => inputs.find(({ input }) => input.checked)?.input.value };
}

/** Yes, or nothing said. */
export function switchControl(schema: Schema, value: unknown, { changed }: Place): Control {
  const input = make('input', { type: 'checkbox', checked: value === true });
  input.addEventListener('change', changed);
  const typed = (): unknown => (input.checked ? true : schema.const === true ? undefined : false);
  return { element: make('label', { class: 'choice' }, input, schema.description ?? ''), typed };
}
