import type { DeskLanguage } from '#intake/languages';
import { fieldSchema } from './editorSchemas.ts';
import type { FieldSchema } from './fieldSchema.ts';
import { DECLARATIONS, type Folder } from '../kinds/folders.ts';
import { deskWord } from '../kinds/placement.ts';
import { LOCALES } from '../values/text.ts';
import { writeField } from './writeExample.ts';

/**
 * The file that `npm run new` writes: every field of the kind with its meaning, what may stand in it and an example.
 * A line `## …` explains; a line `# field: …` is an optional field, used by taking its `# ` away. Required fields come
 * first and are left empty, so that an unfinished file does not pass `npm run facts`.
 */
export function template(folder: Folder | 'explainer', id: string, lang: DeskLanguage): string {
  const words = WORDS[lang];
  const { properties = {}, required = [] } = fieldSchema(folder);
  const fields = Object.entries(properties);
  const isRequired = ([key]: [string, FieldSchema]): boolean => required.includes(key);
  return [
    '---',
    `## ${words.kind(folder)} ${id}`,
    `## ${words.what}`,
    '',
    `## ── ${words.required} ──`,
    ...fields.filter(isRequired).flatMap(([key, field]) => ['', ...explain(field, lang), ...toFill(key, field, lang)]),
    '',
    `## ── ${words.optional} ──`,
    ...fields
      .filter((field) => !isRequired(field))
      .flatMap(([key, field]) => ['', ...explain(field, lang), ...example(key, field).map((line) => `# ${line}`)]),
    '---',
    '',
  ].join('\n');
}

/** What the file says besides what its fields mean, which is told by their schemas. */
const WORDS: Readonly<Record<DeskLanguage, Words>> = {
  ko: {
    kind: (folder) =>
      folder === 'explainer' ? '해설(explainer)' : `${deskWord(folder)}(${DECLARATIONS[folder].name})`,
    what: '빈 항목을 채우고 npm run facts 를 돌리세요. ##로 시작하는 줄은 설명이니 다 쓴 뒤 지워도 됩니다.',
    required: '꼭 적는 항목',
    optional: '있으면 적는 항목: 줄 앞의 #을 지우고 예를 고쳐 쓰세요',
    example: '예',
    needed: '꼭',
  },
  en: {
    kind: (folder) => (folder === 'explainer' ? 'explainer' : DECLARATIONS[folder].name),
    what: 'Fill in what is empty and run npm run facts. Lines that begin with ## explain, and may go when all is written.',
    required: 'What it needs',
    optional: 'What it may have: remove the # ahead of the line and write over the example',
    example: 'Example',
    needed: 'needed',
  },
};
interface Words {
  kind: (folder: Folder | 'explainer') => string;
  what: string;
  required: string;
  optional: string;
  example: string;
  needed: string;
}

function toFill(key: string, field: FieldSchema, lang: DeskLanguage): string[] {
  const [first = '', ...more] = example(key, field);
  const head = `## ${WORDS[lang].example}:`;
  const shown = more.length === 0 ? [`${head} ${first}`] : [head, ...[first, ...more].map((line) => `##   ${line}`)];
  return [...shown, isText(field) ? `${key}: { ${LOCALES.map((locale) => `${locale}: `).join(', ')}}` : `${key}:`];
}

function example(key: string, field: FieldSchema): string[] {
  return writeField(key, field.examples?.[0]);
}

function explain(field: FieldSchema, lang: DeskLanguage): string[] {
  return [
    `## ${field.description}`,
    ...(field.enum ?? []).map((word, at) => `##   ${word} — ${field.enumDescriptions?.[at] ?? ''}`),
    ...parts(field, 1, lang),
  ];
}

/** What stands inside a group, or inside each item of a list; amounts and texts are known well enough. */
function parts(field: FieldSchema, depth: number, lang: DeskLanguage): string[] {
  const group = groupIn(field);
  if (!group?.properties || isText(group) || depth > 2) return [];
  if (depth > 1 && 'qualifier' in group.properties) return [];
  return Object.entries(group.properties).flatMap(([key, part]) => {
    const need = group.required?.includes(key) ? ` (${WORDS[lang].needed})` : '';
    const words = (part.enum ?? []).map((word, at) => `${word} ${part.enumDescriptions?.[at] ?? ''}`).join(' · ');
    return [
      `##${'  '.repeat(depth)} ${key}${need}: ${part.description}${words && `: ${words}`}`,
      ...parts(part, depth + 1, lang),
    ];
  });
}

function groupIn(field: FieldSchema): FieldSchema | undefined {
  if (field.properties) return field;
  if (field.items && !Array.isArray(field.items)) return field.items;
  return field.additionalProperties || undefined;
}

function isText({ properties }: FieldSchema): boolean {
  return Object.keys(properties ?? {}).join() === LOCALES.join();
}
