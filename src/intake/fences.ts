import type { Edit, Message, Span } from './problem.ts';
import { missingFence, noFields } from './rules/yaml.ts';
import type { Rule } from './rule.ts';

/** Where the frontmatter of a fact file begins and ends, or what is wrong with its fences. */
export type Fences =
  | { yamlStart: number; yamlEnd: number; bodyStart: number }
  | { mistake: { rule: Rule; span: Span; message: Message; hint: Message; fix?: Edit } };

const FENCE = /^---[ \t]*(?:\r\n?|\n)/;
const CLOSING_FENCE = /^---[ \t]*\r?$/m;
/** What a word processor makes of three hyphens, or a slip of the hand. */
const NEARLY_A_FENCE = /^[ \t]*(?:-{2,}|[–—―]+-?)[ \t]*\r?$/m;
const FIELD = /^[A-Za-z]\w*:(?:[ \t]|\r?$)/m;

/** Finds the two lines of `---`. A missing one is put back where the file leaves no doubt about the place. */
export function findFences(text: string): Fences {
  if (text.trim() === '') return { mistake: { rule: noFields, span: { start: 0, end: 0 }, ...empty } };
  const opening = FENCE.exec(text);
  if (!opening) return { mistake: { rule: missingFence, ...openingMistake(text) } };
  const yamlStart = opening[0].length;
  const closing = CLOSING_FENCE.exec(text.slice(yamlStart));
  if (!closing) return { mistake: { rule: missingFence, ...closingMistake(text, yamlStart) } };
  const yamlEnd = yamlStart + closing.index;
  return { yamlStart, yamlEnd, bodyStart: yamlEnd + closing[0].length };
}

function openingMistake(text: string) {
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  if (lead > 0 && FENCE.test(text.slice(lead))) {
    const span = { start: 0, end: lead };
    return { span: { start: 0, end: 0 }, ...blankLinesFirst, fix: { span, text: '' } };
  }
  const nearly = NEARLY_A_FENCE.exec(text);
  if (nearly?.index === 0 && nearly[0].trim() !== '---') {
    const span = { start: 0, end: nearly[0].replace(/\r$/, '').length };
    return { span, ...nearlyAFence, fix: { span, text: '---' } };
  }
  const isField = FIELD.exec(text)?.index === 0;
  return { span: { start: 0, end: 0 }, ...noOpening, ...(isField ? { fix: insert(0, '---\n') } : {}) };
}

function closingMistake(text: string, yamlStart: number) {
  const rest = text.slice(yamlStart);
  const nearly = NEARLY_A_FENCE.exec(rest);
  if (nearly && nearly[0].trim() !== '---') {
    const start = yamlStart + nearly.index;
    const span = { start, end: start + nearly[0].replace(/\r$/, '').length };
    return { span, ...nearlyAFence, fix: { span, text: '---' } };
  }
  // Only fields, their continuations and comments follow: the fence belongs at the end.
  const isAllFields = rest.split('\n').every((line) => /^(?:[A-Za-z]\w*:(?:\s|$)|[ \t#-]|\r?$)/.test(line));
  const ending = text.endsWith('\n') ? '---\n' : '\n---\n';
  return { span: { start: 0, end: 3 }, ...noClosing, ...(isAllFields ? { fix: insert(text.length, ending) } : {}) };
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

const empty = {
  message: { ko: '파일이 비었습니다', en: 'The file is empty' },
  hint: { ko: '이 명령이 빈 틀을 만듭니다: npm run new -- KIND ID', en: 'npm run new -- KIND ID writes a template' },
};
const blankLinesFirst = {
  message: { ko: '머리말을 여는 --- 앞에 빈 줄이 있습니다', en: 'Blank lines stand before the opening ---' },
  hint: { ko: '첫 줄이 --- 이 되게 빈 줄을 지우세요', en: 'Delete them: the first line is ---' },
};
const nearlyAFence = {
  message: { ko: '머리말의 줄은 하이픈 세 개(---)입니다', en: 'The fence of the frontmatter is three hyphens' },
  hint: { ko: '이렇게 쓰세요: ---', en: 'Write ---' },
};
const noOpening = {
  message: { ko: '머리말을 여는 ---가 첫 줄에 없습니다', en: 'The first line is not ---' },
  hint: {
    ko: '첫 줄에 --- 만 쓰고 그 아래 항목을 적으세요',
    en: 'Begin the file with a line ---, the fields below it',
  },
};
const noClosing = {
  message: { ko: '머리말을 닫는 ---가 없습니다', en: 'Nothing closes the frontmatter' },
  hint: { ko: '마지막 항목 아래 줄에 쓰세요: ---', en: 'Write --- on a line below the last field' },
};
