import { inAll, type Locale } from './languages.ts';
import type { Message } from './problem.ts';
import type { Finding } from './writtenFile.ts';
import { draftMark, forbiddenText } from './rules/forbidden.ts';
import type { Rule } from './rule.ts';

/** Something that must not be in a published file, whatever it stands in. */
interface Forbidden {
  rule: Rule;
  pattern: RegExp;
  message: Message;
  hint: Message;
}

/** What stands where somebody meant to write. */
const TO_BE_WRITTEN: Readonly<Record<Locale, string>> = {
  ko: String.raw`여기에\s?(?:입력|쓰세요|적으세요)|\(?(?:작성|수정) 예정\)|\[\s?(?:제목|내용|출처|링크) ?입력\s?\]`,
  en: 'lorem ipsum',
};
const PASSWORD: Readonly<Record<Locale, string>> = { ko: '비밀번호', en: 'password' };
const KEY_WORDS = {
  message: { ko: '비밀 키나 암호로 보입니다', en: 'This looks like a key or a password' },
  hint: { ko: '지우고, 이미 올렸다면 키를 폐기하세요', en: 'Delete it; if it was ever pushed, revoke the key' },
} satisfies Pick<Forbidden, 'message' | 'hint'>;

const FORBIDDEN: readonly Forbidden[] = [
  {
    rule: draftMark,
    pattern: new RegExp(
      String.raw`(?<![\w-])(?:TODO|FIXME|TBD|TKTK|XXX)(?![\w-])|${inAll(TO_BE_WRITTEN).join('|')}`,
      'gi',
    ),
    message: { ko: '초안 표시가 남았습니다', en: 'A draft mark is left' },
    hint: { ko: '내용을 채우거나 그 줄을 지우세요', en: 'Write what is meant, or delete it' },
  },
  {
    rule: forbiddenText,
    pattern: /(?<=^|["'\s>({,:])[=＝+＋@＠-](?:[A-Z]{3,}\(|cmd\|)/gim,
    message: {
      ko: '스프레드시트가 식으로 실행하는 글입니다',
      en: 'A spreadsheet would run this as a formula',
    },
    hint: { ko: '맨 앞의 =, +, -, @를 지우고 말로 쓰세요', en: 'Drop the =, +, - or @ and say it in words' },
  },
  {
    rule: forbiddenText,
    pattern:
      /(?<![\w-])(?:sk-[\w-]{20,}|AKIA[0-9A-Z]{16}|gh[pousr]_\w{30,}|github_pat_\w{30,}|xox[abprs]-[\w-]{10,}|AIza[\w-]{35}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})|-----BEGIN [A-Z ]*PRIVATE KEY-----/gi,
    ...KEY_WORDS,
  },
  {
    rule: forbiddenText,
    pattern: new RegExp(
      String.raw`(?<!\w)(?:(?:api|secret)[_-]?key|access[_-]?token|${inAll(PASSWORD).join('|')})\s*[:=]\s*["']?[^\s"',}]{8,}`,
      'gi',
    ),
    ...KEY_WORDS,
  },
  {
    rule: forbiddenText,
    pattern: /(?<![\d-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?-\s?[1-8]\d{6}(?![\d-])/g,
    message: { ko: '주민등록번호로 보입니다', en: 'This looks like a resident registration number' },
    hint: { ko: '지우세요. 기사에 쓸 일이 없습니다', en: 'Delete it: no story needs it' },
  },
  {
    rule: forbiddenText,
    pattern:
      /(?<![\w./=-])(?:\+82[- ]?|0)(?:1[016-9]|2|[3-6]\d|70)[-. )]{1,2}\d{3,4}[-. ]\d{4}(?![\d-])|(?<![\w./=-])01[016-9]\d{7,8}(?!\d)/g,
    message: { ko: '전화번호로 보입니다', en: 'This looks like a telephone number' },
    hint: {
      ko: '지우고 회사나 기관의 공개 연락처를 링크하세요',
      en: 'Delete it; link the office’s public contact page',
    },
  },
];

/** A line that only the desk reads: a comment of YAML. Draft marks may stand there, secrets may not. */
const COMMENT = /^\s*#(?![#])/;

/** Draft marks, formulas, keys, and numbers of persons. The message never repeats what it found. */
export function findForbiddenText(text: string): Finding[] {
  return FORBIDDEN.flatMap(({ pattern, ...rest }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => rest.rule !== draftMark || !COMMENT.test(lineFrom(text, index)))
      .map((hit) => ({ ...rest, span: { start: hit.index, end: hit.index + hit[0].length } })),
  );
}

function lineFrom(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 1);
}
