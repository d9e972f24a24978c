import { PICTURE_ENDINGS } from '#intake/picture';
import type { Problem } from '#intake/problem';
import { toProblem, type WrittenFile } from '#intake/writtenFile';
import { placementOf } from '../kinds/placement.ts';
import { misplacedFile } from '../rules/placeRules.ts';

const WRONG_ENDING = /\.(?:md|markdown|mdx\.txt|md\.txt|mdx\.md|MDX|Mdx)$/;

/** The name a file should have had, where only its ending keeps it from being read; undefined where that is not so. */
function nameWithRightEnding(path: string, taken: ReadonlySet<string>): string | undefined {
  if (!WRONG_ENDING.test(path)) return undefined;
  const right = path.replace(WRONG_ENDING, '.mdx');
  const name = right.split('/').at(-1) ?? '';
  const role = placementOf(right).role;
  if (role === 'misplaced' || role === 'handbook' || taken.has(right) || name !== name.toLowerCase()) return undefined;
  return right;
}

/** Whether it would be read if it were a picture. */
const isAmongPictures = (path: string): boolean =>
  placementOf(`${path}.${PICTURE_ENDINGS[0] ?? ''}`).role === 'picture';

/** A file that nothing reads. A repair would put it beside the others of its folder. */
export function misplaced(file: WrittenFile, beside: readonly WrittenFile[]): Problem {
  const right = nameWithRightEnding(file.path, new Set(beside.map(({ path }) => path)));
  if (right !== undefined) {
    return toProblem(file, {
      rule: misplacedFile,
      span: { start: 0, end: 0 },
      message: { ko: '끝이 .mdx가 아니어서 읽지 않습니다', en: 'It is not read: its name does not end in .mdx' },
      hint: { ko: `이름을 이렇게 바꾸세요: ${right}`, en: `Rename it ${right}` },
      fix: { moveFrom: file.path, moveTo: right },
    });
  }
  if (isAmongPictures(file.path)) {
    return toProblem(file, {
      rule: misplacedFile,
      span: { start: 0, end: 0 },
      message: { ko: '여기에는 .mdx와 그림 파일만 둡니다', en: 'Only .mdx files and pictures lie here' },
      hint: {
        ko: `그림이면 ${PICTURE_ENDINGS.join('·')} 가운데 하나로 저장하고, 아니면 지우세요`,
        en: `Save a picture as one of ${PICTURE_ENDINGS.join(', ')}; delete anything else`,
      },
    });
  }
  return toProblem(file, {
    rule: misplacedFile,
    span: { start: 0, end: 0 },
    message: { ko: '여기서는 읽지 않는 파일입니다', en: 'Nothing reads a file here' },
    hint: {
      ko: '이 자리로 옮기세요: content/해설/종류/이름.mdx 또는 content/reference/종류/이름.mdx',
      en: 'Move it to content/EXPLAINER/KIND/name.mdx or content/reference/KIND/name.mdx',
    },
  });
}
