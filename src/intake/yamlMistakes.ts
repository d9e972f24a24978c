import type { YAMLParseError, YAMLWarning } from 'yaml';
import { hasWrongBlanks } from './letterFaults.ts';
import type { Edit, Message, Span } from './problem.ts';
import type { Finding } from './writtenFile.ts';
import { strangeIndent } from './rules/lines.ts';
import { colonInValue, doubledField, numberAsText, unreadableYaml } from './rules/yaml.ts';

/** The parser's complaints in an editor's words. What follows from a mistake that can be mended is not told as well. */
export function yamlMistakes(
  text: string,
  yamlStart: number,
  complaints: readonly (YAMLParseError | YAMLWarning)[],
): Finding[] {
  // Blanks that are not spaces are told by their place already (letterFaults.ts).
  if (hasWrongBlanks(text)) return [];
  if (complaints.some(({ code }) => code === 'TAB_AS_INDENT')) return tabIndents(text, yamlStart);
  // `{ usd: 50,000,000 }` is three fields to YAML, two of them called 000.
  const grouped = groupedNumbers(text, yamlStart);
  if (grouped.length > 0) return grouped;
  const found = complaints.map((complaint): Finding => {
    const start = yamlStart + complaint.pos[0];
    const span = { start, end: yamlStart + Math.max(complaint.pos[0] + 1, complaint.pos[1]) };
    return { ...wordsFor(complaint.code, complaint.message, text, span) };
  });
  const mendable = found.filter(({ fix }) => fix);
  if (mendable.length > 0) return mendable;
  // After the first place it cannot read, the parser is lost; what it says from there on is noise.
  const first = found.find(({ rule }) => rule !== doubledField);
  return found.filter((finding) => finding === first || finding.rule === doubledField);
}

/** Numbers with commas between braces, where a comma begins a new field. */
function groupedNumbers(text: string, yamlStart: number): Finding[] {
  return [...text.matchAll(/\{[^{}\n"']*?(\w+):[ \t]*(\d{1,3}(?:,\d{3})+)(?=[ \t]*[,}])/g)]
    .filter(({ index }) => index >= yamlStart)
    .map((hit) => {
      const [whole, field = '', typed = ''] = hit;
      const span = { start: hit.index + whole.length - typed.length, end: hit.index + whole.length };
      const digits = typed.replaceAll(',', '');
      return {
        rule: numberAsText,
        span,
        message: {
          ko: `쉼표에서 끊겨 여러 항목으로 읽혔습니다: ${typed}`,
          en: `The commas part this into several fields: ${typed}`,
        },
        hint: { ko: `${field}: ${digits}`, en: `${field}: ${digits}` },
        fix: { span, text: digits },
      };
    });
}

/** Every line that a tab indents; two spaces for a tab. */
function tabIndents(text: string, yamlStart: number): Finding[] {
  return [...text.matchAll(/^( *)(\t[ \t]*)(?=\S)/gm)]
    .filter(({ index }) => index >= yamlStart)
    .map((hit) => {
      const start = hit.index + (hit[1]?.length ?? 0);
      const span = { start, end: start + (hit[2]?.length ?? 1) };
      return {
        rule: strangeIndent,
        span,
        message: { ko: '들여쓰기가 탭입니다', en: 'The line is indented with a tab' },
        hint: { ko: '탭을 공백 두 칸으로 바꾸세요', en: 'Replace the tab by two spaces' },
        fix: { span, text: (hit[2] ?? '').replaceAll('\t', '  ') },
      };
    });
}

function wordsFor(code: string, parserSays: string, text: string, span: Span): Finding {
  if (code === 'DUPLICATE_KEY') return { rule: doubledField, span, ...sameField };
  const quoted = code === 'BLOCK_IN_FLOW' ? quoteInFlow(text, span) : quoteLine(text, span.start);
  if (['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_IN_FLOW'].includes(code) || quoted) {
    const reason = quoted && /^["'@`%]/.test(text.slice(quoted.span.start)) ? startsOddly : colonInside;
    return { span, ...reason, ...(quoted ? withQuotes(quoted) : {}) };
  }
  return {
    rule: unreadableYaml,
    span,
    message: { ko: `YAML로 읽을 수 없습니다(${code})`, en: `This cannot be read as YAML: ${parserSays}` },
    hint: {
      ko: '쉼표·콜론·따옴표가 든 값은 큰따옴표로 감싸고, 괄호 { }와 들여쓰기를 맞추세요',
      en: 'Quote values that hold a comma, a colon or quotation marks; match the braces and the indentation',
    },
  };
}

/** The hint of the exact line to write; in English no Hangul of the file is repeated. */
function withQuotes(fix: Edit): { hint: Message; fix: Edit } {
  const en = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(fix.text)
    ? 'Put the value in quotation marks'
    : `Quote the value: ${fix.text}`;
  return { hint: { ko: `값을 따옴표로 감싸세요: ${fix.text}`, en }, fix };
}

const ONE_LINE = /^(\s*(?:- +)*)[\w-]+:[ \t]+(\S.*?)[ \t]*\r?$/;

/** The value of a line `field: value` in quotation marks, where it is one line of words and cannot be anything else. */
function quoteLine(text: string, at: number): Edit | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const [line = '', next = ''] = text.slice(lineStart).split('\n', 2);
  const parts = ONE_LINE.exec(line);
  const value = parts?.[2];
  if (!parts || value === undefined || isContinued(parts[1] ?? '', next)) return undefined;
  const isBare = !/^["'{[|>&*!#?-]/.test(value) && !/\s#/.test(value);
  const needsQuotes = /:(?:\s|$)/.test(value) || /^[@`%]/.test(value);
  const closedEarly = /^(["'])(?:(?!\1).)*\1[^\s,:#\]}].*$/.test(value) && !/\s#|\\/.test(value);
  if (!(isBare && needsQuotes) && !closedEarly) return undefined;
  const start = lineStart + line.indexOf(value, parts[1]?.length ?? 0);
  return { span: { start, end: start + value.length }, text: quote(value) };
}

function isContinued(lead: string, next: string): boolean {
  return /\S/.test(next) && (/^ */.exec(next)?.[0].length ?? 0) > lead.length;
}

/** In `{ ko: a: b, en: c }` the parser marks `a: b`, up to the comma. */
function quoteInFlow(text: string, span: Span): Edit | undefined {
  const value = text.slice(span.start, span.end);
  const trimmed = value.trimEnd();
  if (/[\n{}[\]#"']/.test(trimmed)) return undefined;
  return { span: { start: span.start, end: span.start + trimmed.length }, text: quote(trimmed) };
}

function quote(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

const sameField = {
  message: { ko: '같은 항목이 두 번 있습니다', en: 'The same field stands twice' },
  hint: { ko: '하나만 남기세요', en: 'Keep one of them' },
};
const colonInside = {
  rule: colonInValue,
  message: { ko: "값 안의 ': ' 가 새 항목으로 읽힙니다", en: "A ': ' inside the value reads as a new field" },
  hint: {
    ko: '값을 따옴표로 감싸세요. 예: ko: "오픈AI: 소송"',
    en: 'Quote the value. Example: en: "OpenAI: the suit"',
  },
};
const startsOddly = {
  rule: unreadableYaml,
  message: {
    ko: '값의 첫 글자가 YAML의 기호로 읽힙니다',
    en: 'The value’s first character is read as a sign of YAML',
  },
  hint: { ko: '값 전체를 작은따옴표로 감싸세요', en: 'Put the whole value in single quotation marks' },
};
