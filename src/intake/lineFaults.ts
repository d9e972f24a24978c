import type { Finding } from './writtenFile.ts';
import { foreignLineEnds } from './rules/encodings.ts';
import { openLastLine, blanksAtLineEnd } from './rules/lines.ts';

/** Line ends of another system, blanks at line ends, a last line that does not end: mended without a question. */
export function findLineFaults(text: string): Finding[] {
  return [...lineEnds(text), ...trailingBlanks(text), ...lastLine(text)];
}

function lineEnds(text: string): Finding[] {
  const foreign = /\r\n?/.exec(text);
  if (!foreign) return [];
  const isMixed = /(?<!\r)\n/.test(text) || (/\r\n/.test(text) && /\r(?!\n)/.test(text));
  return [
    {
      rule: foreignLineEnds,
      span: { start: foreign.index, end: foreign.index + 1 },
      message: isMixed
        ? { ko: '줄 끝이 CRLF와 LF로 섞여 있습니다', en: 'The line endings are mixed (CRLF and LF)' }
        : { ko: '줄 끝이 윈도식(CRLF)입니다', en: 'The line endings are CRLF' },
      hint: { ko: '편집기에서 줄 끝을 LF로 고르세요', en: 'Choose LF line endings in your editor' },
      fix: { lineEnds: 'lf' },
    },
  ];
}

function trailingBlanks(text: string): Finding[] {
  return [...text.matchAll(/[ \t\u00a0\u3000]+(?=\r?\n|\r|$(?![^]))/g)].map(({ 0: blanks, index }) => {
    const span = { start: index, end: index + blanks.length };
    return {
      rule: blanksAtLineEnd,
      span,
      message: { ko: '줄 끝에 공백이 있습니다', en: 'The line ends in blanks' },
      hint: { ko: '공백을 지우세요', en: 'Delete them' },
      fix: { span, text: '' },
    };
  });
}

function lastLine(text: string): Finding[] {
  if (text === '' || /[\r\n]$/.test(text)) return [];
  const end = text.length;
  return [
    {
      rule: openLastLine,
      span: { start: end, end },
      message: { ko: '마지막 줄이 줄바꿈으로 끝나지 않습니다', en: 'The last line has no line break' },
      hint: { ko: '파일 끝에서 Enter를 한 번 치세요', en: 'Press Enter at the end of the file' },
      fix: { span: { start: end, end }, text: '\n' },
    },
  ];
}
