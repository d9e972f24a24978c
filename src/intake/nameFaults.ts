import type { Problem } from './problem.ts';
import { countLines, toProblem } from './writtenFile.ts';
import { twinsByCase } from './rules/folders.ts';
import { decomposedHangul } from './rules/letters.ts';

/** Names that are fine to one computer and lost on another: decomposed Hangul, and twins that differ by case. */
export function findNameFaults(diskPaths: readonly string[]): Problem[] {
  const taken = new Set(diskPaths);
  const byFold = new Map<string, string>();
  return diskPaths.flatMap((path) => {
    const composed = path.normalize('NFC');
    const fold = composed.toLowerCase();
    const twin = byFold.get(fold);
    if (twin === undefined) byFold.set(fold, composed);
    return [
      ...(composed === path ? [] : [decomposedName(path, composed, taken.has(composed))]),
      ...(twin === undefined || twin === composed ? [] : [caseTwin(composed, twin)]),
    ];
  });
}

function decomposedName(path: string, composed: string, isTwin: boolean): Problem {
  // Only the last part is moved: a folder's name is a folder's business.
  const folder = (of: string): string => of.split('/').slice(0, -1).join('/');
  const movable = !isTwin && folder(path) === folder(composed);
  return {
    ...whole(composed, {
      rule: decomposedHangul,
      message: isTwin
        ? {
            ko: '같은 이름의 파일이 둘입니다(자모 분해형과 완성형)',
            en: 'Two files have this name, one with its letters decomposed',
          }
        : { ko: '파일 이름의 한글이 자모로 풀려 있습니다(NFD)', en: 'The file name is decomposed Unicode (NFD)' },
      hint: isTwin
        ? { ko: '둘을 견주어 하나를 지우세요', en: 'Compare the two and delete one' }
        : { ko: `이름을 이렇게 바꾸세요: ${composed}`, en: `Rename it ${composed}` },
    }),
    ...(movable ? { fix: { moveFrom: path, moveTo: composed } } : {}),
  };
}

function caseTwin(path: string, twin: string): Problem {
  return whole(path, {
    rule: twinsByCase,
    message: { ko: `대소문자만 다른 파일이 둘입니다: ${twin}`, en: `Differs from ${twin} in case only` },
    hint: {
      ko: '하나를 지우거나 다른 이름을 주세요. 맥과 윈도에서는 하나가 사라집니다',
      en: 'Delete or rename one: on macOS and Windows one of them is lost',
    },
  });
}

function whole(path: string, words: Omit<Parameters<typeof toProblem>[1], 'span'>): Problem {
  return toProblem({ path, text: '', lines: countLines('') }, { ...words, span: { start: 0, end: 0 } });
}
