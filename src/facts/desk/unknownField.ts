import { nearest } from '#intake/nearest';
import { unknownWord } from '../rules/schemaRules.ts';
import type { Words } from './schemaWords.ts';
import { DECLARATIONS, FOLDERS } from '../kinds/folders.ts';

/** Fields that stand inside a list of a kind, and which it is. */
const INNER: ReadonlyMap<string, string> = new Map([
  ['votes', 'proceedings (stages)'],
  ['quotes', 'quotations'],
  ['quotation', 'quotations'],
]);

/** The kinds of file in which a field of this name is written. */
function kindsWith(key: string): string[] {
  const own = FOLDERS.filter((folder) => {
    const { schema } = DECLARATIONS[folder] as { schema: { shape?: Record<string, unknown> } };
    return schema.shape !== undefined && Object.hasOwn(schema.shape, key);
  });
  // What many kinds have says nothing of where this was meant.
  if (own.length > 0) return own.length < 6 ? own : [];
  const inner = INNER.get(key);
  return inner === undefined ? [] : [inner];
}

/** A field that this kind has not: whose it is, or the one it was meant for. */
export function unknownField(key: string, fields: readonly string[]): Words {
  const near = nearest(key, fields);
  // `quotes` beside a field `quote` is a slip of it, though another kind has something of that name.
  const isSlip = near !== undefined && (near === key.replace(/s$/, '') || key === near.replace(/s$/, ''));
  const elsewhere = fields.includes('title') && !isSlip ? kindsWith(key) : [];
  if (elsewhere.length > 0) {
    const where = elsewhere.join(', ');
    return {
      rule: unknownWord,
      message: { ko: `여기에 없는 항목입니다: ${key}`, en: `Not a field of this kind: ‘${key}’` },
      hint: {
        ko: `${key} 항목은 다음 종류의 파일에 적습니다: ${where}`,
        en: `It is a field of other kinds: ${where}; write such a file, or take it out`,
      },
    };
  }
  const close = near === key ? undefined : near;
  return {
    rule: unknownWord,
    message: { ko: `모르는 항목 ‘${key}’`, en: `Unknown field ‘${key}’` },
    hint: close
      ? { ko: `혹시 ‘${close}’?`, en: `Did you mean ‘${close}’?` }
      : { ko: `쓸 수 있는 항목: ${fields.join(', ')}`, en: `Known fields: ${fields.join(', ')}` },
  };
}
