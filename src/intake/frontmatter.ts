import { parseDocument, isMap } from 'yaml';
import type { Message, Problem } from './problem.ts';
import { toProblem, type WrittenFact, type WrittenFile } from './writtenFile.ts';

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING_FENCE = /^---[ \t]*\r?$/m;

/** Reads the YAML of a fact file, positions kept. Either a fact whose data can be judged, or why it cannot be read. */
export function readFrontmatter(file: WrittenFile): { fact?: WrittenFact; problems: Problem[] } {
  const opening = FENCE.exec(file.text);
  if (!opening) return { problems: [wholeFile(file, 'D60', noOpening)] };
  const yamlStart = opening[0].length;
  const closing = CLOSING_FENCE.exec(file.text.slice(yamlStart));
  if (!closing) return { problems: [wholeFile(file, 'D60', noClosing)] };
  const yaml = file.text.slice(yamlStart, yamlStart + closing.index);
  const body = file.text.slice(yamlStart + closing.index + closing[0].length);
  const problems: Problem[] = [];
  if (body.trim() !== '') {
    const start = file.text.length - body.trimStart().length;
    problems.push(toProblem(file, { code: 'D64', span: { start, end: start + 1 }, ...bodyInFact }));
  }
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    const start = yamlStart + error.pos[0];
    const length = Math.max(1, error.pos[1] - error.pos[0]);
    problems.push(toProblem(file, { ...yamlMistake(error.code, error.message), span: { start, end: start + length } }));
  }
  if (document.errors.length > 0) return { problems };
  if (!isMap(document.contents)) return { problems: [...problems, wholeFile(file, 'D64', emptyFact)] };
  let data: Record<string, unknown>;
  try {
    data = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return { problems: [...problems, wholeFile(file, 'D69', aliases)] };
  }
  return { fact: { ...file, data, document, yamlStart }, problems };
}

type Words = { message: Message; hint: Message };

function wholeFile(file: WrittenFile, code: string, words: Words): Problem {
  return toProblem(file, { code, span: { start: 0, end: 0 }, ...words });
}

const noOpening: Words = {
  message: { ko: '머리말을 여는 ---가 첫 줄에 없습니다', en: 'The first line is not ---' },
  hint: {
    ko: '첫 줄에 --- 만 쓰고 그 아래 항목을 적으세요',
    en: 'Begin the file with a line ---, the fields below it',
  },
};
const noClosing: Words = {
  message: { ko: '머리말을 닫는 ---가 없습니다', en: 'Nothing closes the frontmatter' },
  hint: { ko: '마지막 항목 아래 줄에 --- 를 쓰세요', en: 'Write --- on a line below the last field' },
};
const bodyInFact: Words = {
  message: { ko: '사실 파일에는 본문이 없습니다', en: 'A fact file has no text after the frontmatter' },
  hint: { ko: '문장은 note에, 기사 글은 story/에 쓰세요', en: 'Put remarks into note, running text into story/' },
};
const emptyFact: Words = {
  message: { ko: '항목이 하나도 없습니다', en: 'There are no fields' },
  hint: { ko: 'npm run new -- KIND ID 로 빈 틀을 만들 수 있습니다', en: 'npm run new -- KIND ID writes a template' },
};
const aliases: Words = {
  message: { ko: 'YAML 별칭(&, *)은 쓰지 않습니다', en: 'YAML anchors and aliases (&, *) are not used' },
  hint: { ko: '같은 값을 그대로 한 번 더 적으세요', en: 'Write the value out again' },
};

/** The parser's complaint in an editor's words. */
function yamlMistake(code: string, parserSays: string): Words & { code: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        code: 'D33',
        message: { ko: '같은 항목이 두 번 있습니다', en: 'The same field stands twice' },
        hint: { ko: '하나만 남기세요', en: 'Keep one of them' },
      };
    case 'TAB_AS_INDENT':
      return {
        code: 'D57',
        message: { ko: '들여쓰기가 탭입니다', en: 'The line is indented with a tab' },
        hint: { ko: '탭을 공백 두 칸으로 바꾸세요', en: 'Replace the tab by two spaces' },
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        code: 'D58',
        message: { ko: "값 안의 ': ' 가 새 항목으로 읽힙니다", en: "A ': ' inside the value reads as a new field" },
        hint: {
          ko: '값을 따옴표로 감싸세요. 예: ko: "오픈AI: 소송"',
          en: 'Quote the value. Example: en: "OpenAI: the suit"',
        },
      };
    default:
      return {
        code: 'D59',
        message: { ko: `YAML로 읽을 수 없습니다(${code})`, en: `This cannot be read as YAML: ${parserSays}` },
        hint: {
          ko: '쉼표·콜론·따옴표가 든 값은 큰따옴표로 감싸고, 괄호 { }와 들여쓰기를 맞추세요',
          en: 'Quote values that hold a comma, a colon or quotation marks; match the braces and the indentation',
        },
      };
  }
}
