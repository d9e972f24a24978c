import type { Message } from './problem.ts';

/** Deeper or longer than any editor writes, and less than hangs or crashes a parser (tests/intake/hostileText.test.ts). */
const DEEPEST = 40;
const MOST_LINES = 3_000;
const MOST_MARKS = 3_000;

const NESTED_MARKERS = /^[ \t]*(?:>[ \t]*|(?:[-*+?:]|\d+[.)])[ \t]+){20,}/m;
const DEEP_INDENT = /^[ \t]{120,}\S/m;

/** Why a text must not be handed to a parser; undefined for everything an editor means. */
export function findExcess(text: string): { start: number; message: Message; hint: Message } | undefined {
  const nested = NESTED_MARKERS.exec(text) ?? DEEP_INDENT.exec(text);
  const start = nested?.index ?? deepBracket(text) ?? deepTag(text);
  if (start !== undefined) return { start, ...tooDeep };
  if (text.split('\n', MOST_LINES + 1).length > MOST_LINES) return { start: 0, ...tooMany('줄', 'lines', MOST_LINES) };
  const marks = text.match(/[*_~`[]/g)?.length ?? 0;
  return marks > MOST_MARKS ? { start: 0, ...tooMany('강조·링크 표시', 'marks', MOST_MARKS) } : undefined;
}

function deepBracket(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

function deepTag(text: string): number | undefined {
  let depth = 0;
  for (const { 0: tag, index } of text.matchAll(/<\/?[A-Za-z][^<>]{0,500}>|<>|<\/>/g)) {
    if (tag.endsWith('/>') && tag !== '</>') continue;
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

const tooDeep = {
  message: { ko: '너무 깊이 겹쳐 있습니다', en: 'This is nested too deeply' },
  hint: {
    ko: `겹침을 ${DEEPEST}단 아래로 줄이세요. 괄호나 태그가 닫혔는지 보세요`,
    en: `Keep it under ${DEEPEST} levels; check that brackets and tags are closed`,
  },
};

function tooMany(ko: string, en: string, limit: number) {
  return {
    message: { ko: `너무 많습니다: ${ko}`, en: `There are too many ${en}` },
    hint: {
      ko: `${limit}개 아래로 줄이거나 파일을 나누세요`,
      en: `Keep it under ${limit}, or split the file`,
    },
  };
}
