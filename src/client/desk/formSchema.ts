import { LOCALES } from '#intake/languages';
/** The part of JSON Schema that forms are made from (facts/desk/fieldSchema.ts). */
export interface Schema {
  type?: string | string[];
  description?: string;
  pattern?: string;
  const?: unknown;
  enum?: string[];
  enumDescriptions?: string[];
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: Schema | false;
  /** The kinds of which the field names one. */
  $names?: string[];
}

/** A piece of a form: what is seen, and what was typed into it. */
export interface Control {
  element: HTMLElement;
  typed: () => unknown;
}

/** Where in the file a piece of the form stands, and what to do when it changes. */
export interface Place {
  file: string;
  path: (string | number)[];
  changed: () => void;
}

export const within = (place: Place, key: string | number): Place => ({ ...place, path: [...place.path, key] });

export const isText = ({ properties }: Schema): boolean => Object.keys(properties ?? {}).join() === LOCALES.join();

/** A group whose own keys hold numbers: an amount by its currency. */
export function isMoney({ additionalProperties }: Schema): boolean {
  return Boolean(additionalProperties) && hasNumber(additionalProperties as Schema);
}

const hasNumber = ({ anyOf, type }: Schema): boolean => type === 'number' || (anyOf ?? []).some(hasNumber);

export const isNumber = ({ type }: Schema): boolean => type === 'number' || type === 'integer';
export const isDate = ({ type, pattern }: Schema): boolean => type === 'string' && /^\^\\d\{4\}/.test(pattern ?? '');

/** The branches that an editor chooses between: those that differ only in how one thing is written are one. */
export function branchesOf({ anyOf = [] }: Schema): Schema[] {
  const flat = anyOf.flatMap((branch) => (branch.anyOf ? branchesOf(branch) : [branch]));
  const isDated = flat.some(isDate);
  return flat.filter((branch) => !(isDated && isNumber(branch)));
}

/** Whether what stands in the file is of this branch. */
export function isOf(branch: Schema, value: unknown): boolean {
  if (Array.isArray(value)) return branch.type === 'array';
  if (value === null || typeof value !== 'object')
    return (
      value !== undefined &&
      branch.type !== 'object' &&
      branch.type !== 'array' &&
      (branch.const === undefined || branch.const === value)
    );
  const known = branch.properties ?? {};
  return (
    branch.type === 'object' &&
    Object.keys(value).every((key) => key in known || (isMoney(branch) && /^[a-z]{3}$/.test(key))) &&
    (branch.required ?? []).every((key) => key in value)
  );
}

/** What a branch is called in the choice between several. */
export function nameOf(branch: Schema): string {
  if (branch.const !== undefined) return String(branch.const);
  if (isNumber(branch)) return '수 하나';
  if (isMoney(branch)) return '금액';
  if (branch.type === 'array') return '여럿';
  const keys = branch.required ?? Object.keys(branch.properties ?? {});
  const said = keys.map((key) => branch.properties?.[key]?.description?.split(/[:.(,]/)[0] ?? key).join(' · ');
  return branch.type === 'object' ? said : (branch.description?.split(/[:(]/)[0] ?? '글');
}

const SIZES = [
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
] as const;

/** A number as an editor would type it: 2조 5000억. What has no such form stays in its digits. */
export function asTyped(number: number): string {
  if (!Number.isInteger(number) || number < 1e4 || number > 1e16) return String(number);
  let rest = number;
  const parts: string[] = [];
  for (const [word, size] of SIZES) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count}${word}`);
    rest -= count * size;
  }
  return [...parts, ...(rest > 0 ? [String(rest)] : [])].join(' ');
}
