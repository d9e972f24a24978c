import type { z } from 'zod';
import { nearest } from '#intake/nearest';
import type { Message } from '#intake/problem';
import { writePath, type Path } from '#intake/writtenFile';
import { isCurrency } from '../values/currency.ts';
import { meantAmount } from '../values/writtenAmount.ts';
import { meantNumber } from '../values/writtenNumber.ts';
import type { Rule } from '#intake/rule';
import { misreadNumber, numberAsText } from '#intake/rules/yaml';
import { missingField } from '../rules/factRules.ts';
import { badId, fullWidthDigits, missingLanguage, unknownWord } from '../rules/schemaRules.ts';
import { beyondBounds } from '../rules/shareRules.ts';
import { IN_EACH, isLocale, LANGUAGE } from '../values/text.ts';

type Issue = z.core.$ZodIssue;

/** A code with what is wrong and what to write instead. */
export type Words = { rule: Rule; message: Message; hint: Message };

export function missing(path: Path): Words {
  const key = String(path.at(-1));
  if (isLocale(key)) {
    const language = LANGUAGE[key];
    return {
      rule: missingLanguage,
      message: {
        ko: `${language.ko} 글이 없습니다: ${writePath(path)}`,
        en: `The ${language.en} text is missing: ${writePath(path)}`,
      },
      hint: { ko: `${key}: … 를 적으세요`, en: `Add ${key}: …` },
    };
  }
  const written = AS_WRITTEN[path.slice(-2).join('.')];
  return {
    rule: missingField,
    message: { ko: `‘${writePath(path)}’ 항목이 비었습니다`, en: `‘${writePath(path)}’ is missing` },
    hint: written ?? { ko: `${key}: … 를 적으세요`, en: `Add ${key}: …` },
  };
}

/** What a value, and an image, cannot do without, as it may be written. */
const AS_WRITTEN: Readonly<Record<string, Message>> = {
  'value.base': {
    ko: 'base: { when: 2020, is: 100 } 처럼 언제를 얼마로 놓은 지수인지 적으세요',
    en: 'Add base: { when: 2020, is: 100 }, as the source has it',
  },
  'base.when': { ko: 'when: 2020 처럼 기준이 되는 때를 적으세요', en: 'Add when: 2020, the time it is reckoned from' },
  'base.is': { ko: 'is: 100 처럼 그때의 지수를 적으세요', en: 'Add is: 100, the index at that time' },
  alt: { ko: `그림에 보이는 것을 적으세요: alt: ${IN_EACH}`, en: `Say what can be seen: alt: ${IN_EACH}` },
  credit: { ko: `누가 만들었나 적으세요: credit: ${IN_EACH}`, en: `Say who made it: credit: ${IN_EACH}` },
  licence: {
    ko: `어떤 조건으로 쓰나 적으세요: licence: CC-BY-4.0. 허락을 받았으면 그 말로: licence: ${IN_EACH}`,
    en: `Say on what terms it is used: licence: CC-BY-4.0, or in words what was agreed: licence: ${IN_EACH}`,
  },
  'per.number': { ko: 'number: 1000 처럼 몇에 대한 수인지 적으세요', en: 'Add number: 1000, how many it is per' },
};

export function notAllowed(value: string, allowed: string[]): Words {
  const close = nearest(value, allowed);
  const list = allowed.join(', ');
  return {
    rule: unknownWord,
    message: { ko: `쓸 수 없는 값입니다: ${value}`, en: `‘${value}’ is not one of the allowed values` },
    hint: close
      ? { ko: `혹시 ${close}? (${list})`, en: `Did you mean ${close}? (${list})` }
      : { ko: `가운데 하나로: ${list}`, en: `One of: ${list}` },
  };
}

export function outOfBounds(issue: Issue, value: unknown): Words {
  if (issue.code === 'too_small' && (typeof value === 'string' || Array.isArray(value))) {
    return {
      rule: missingField,
      message: { ko: '비었습니다', en: 'This is empty' },
      hint: { ko: '적어도 하나를 적으세요', en: 'Write at least one' },
    };
  }
  const bound = issue.code === 'too_big' ? issue.maximum : issue.code === 'too_small' ? issue.minimum : '';
  return {
    rule: beyondBounds,
    message: { ko: `범위를 벗어난 값입니다: ${String(value)}`, en: `${String(value)} is out of bounds` },
    hint:
      issue.code === 'too_big'
        ? {
            ko: `${bound} 아래여야 합니다. 500억 달러는 50e9입니다`,
            en: `It must be below ${bound}. Fifty billion dollars is 50e9`,
          }
        : { ko: `${bound}보다 커야 합니다`, en: `It must be above ${bound}` },
  };
}

export function badFormat(value: string): Words {
  const slug = slugOf(value);
  return {
    rule: badId,
    message: { ko: `id로 쓸 수 없는 글자가 있습니다: ${value}`, en: `This is not an id: ${value}` },
    hint: {
      ko: `소문자·숫자·하이픈만: ${slug || 'hanbit-nuri-deal'}`,
      en: `Lower-case letters, digits, hyphens: ${slug || 'hanbit-nuri-deal'}`,
    },
  };
}

const NUMBER_FIELDS = ['percent', 'number', 'points', 'part', 'whole', 'index', 'times', 'rank', 'is', 'printed'];

function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const isText = (value: unknown): value is { en: string } =>
  value !== null && typeof value === 'object' && 'en' in value && typeof value.en === 'string';

/** Fields that hold a number, by their name. */
export function isNumberField(path: Path): boolean {
  const key = String(path.at(-1));
  return isCurrency(key) || NUMBER_FIELDS.includes(key);
}

/** A unit in words, where its id stands: the words are in the unit's own file. */
function unitInWords(key: string, { en }: { en: string }): Words {
  const id = slugOf(en);
  return {
    rule: missingField,
    message: { ko: '단위를 말로 적었습니다. 단위는 id로 부릅니다', en: 'A unit in words; it is named by its id' },
    hint: {
      ko: `${key}: ${id} (units/${id}.mdx. 없으면 npm run new -- unit ${id})`,
      en: `${key}: ${id} (units/${id}.mdx; where there is none, npm run new -- unit ${id})`,
    },
  };
}

export function wrongShape(path: Path, value: unknown, issue: Issue): Words {
  const key = String(path.at(-1));
  if (key === 'unit' && isText(value)) return unitInWords(key, value);
  if (isNumberField(path)) {
    const digits = meantNumber(String(value));
    const amount = isCurrency(key) ? meantAmount(String(value)) : undefined;
    const said = digits ? `${key}: ${digits}` : amount && `${amount.currency ?? key}: ${amount.number}`;
    return {
      rule: slipOf(String(value)),
      message: {
        ko: `숫자가 아니라 글자로 읽혔습니다: ${String(value)}`,
        en: `This was read as text, not a number: ${String(value)}`,
      },
      hint: said
        ? { ko: said, en: said }
        : {
            ko: '쉼표와 단위 없이 숫자만. 500억 달러는 50e9',
            en: 'Digits only, no commas or units. Fifty billion is 50e9',
          },
    };
  }
  const found = Array.isArray(value)
    ? { ko: '목록', en: 'a list' }
    : typeof value === 'object'
      ? { ko: '묶음', en: 'a group of fields' }
      : { ko: `‘${String(value)}’`, en: `‘${String(value)}’` };
  const expected = 'expected' in issue ? String(issue.expected) : '';
  const shapes: Record<string, Message> = {
    string: { ko: '글자', en: 'text' },
    number: { ko: '숫자', en: 'a number' },
    array: { ko: '목록 [ … ]', en: 'a list [ … ]' },
    object: { ko: '묶음 { … }', en: 'a group { … }' },
    boolean: { ko: 'true 또는 false', en: 'true or false' },
  };
  const shape = shapes[expected] ?? { ko: '다른 꼴', en: 'another form' };
  const bilingual = expected === 'object' && typeof value === 'string';
  return {
    rule: missingField,
    message: {
      ko: `‘${writePath(path)}’에 적힌 것: ${found.ko}. 필요한 것: ${shape.ko}`,
      en: `‘${writePath(path)}’ holds ${found.en}; needed: ${shape.en}`,
    },
    hint: bilingual
      ? { ko: `${key}: ${IN_EACH}`, en: `${key}: ${IN_EACH}` }
      : {
          ko: '같은 종류의 다른 파일이나 npm run new의 틀을 보세요',
          en: 'See another file of the kind, or the template of npm run new',
        },
  };
}

/** Which slip it was: full-width digits, underscores, or commas and quotation marks. */
function slipOf(typed: string): Rule {
  if (/[０-９]/.test(typed)) return fullWidthDigits;
  return typed.includes('_') ? misreadNumber : numberAsText;
}
