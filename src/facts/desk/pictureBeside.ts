import { isPicture, noPicture, pictureIn, type Picture } from '#intake/picture';
import type { Problem } from '#intake/problem';
import { aboutPath } from '#intake/walkFolder';
import type { WrittenFile } from '#intake/writtenFile';
import type { Draft } from '../rules/draft.ts';
import { unusedPicture } from '../rules/imageRules.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';

const NONE = {
  sort: noPicture({ why: 'sort' }),
  gone: noPicture({ why: 'gone' }),
  unread: noPicture({ why: 'unread' }),
};
const pictureOf = rememberedBy((file: WrittenFile): Picture => pictureIn(file));
const known = new WeakMap<WrittenFile, { picture: Picture; joined: Draft }>();

/** A fact with the picture that its `file` names. The same two files, the very objects, give the same draft. */
export function withPicture(draft: Draft, beside: readonly WrittenFile[]): Draft {
  const path = placeBeside(draft.file.path, draft.file.data['file']);
  const picture = isPicture(path) ? pictureAt(beside.find((each) => each.path === path)) : NONE.sort;
  const before = known.get(draft.file);
  if (before?.picture === picture) return before.joined;
  const joined = { ...draft, fact: { ...draft.fact, picture } as unknown as Draft['fact'] };
  known.set(draft.file, { picture, joined });
  return joined;
}

function pictureAt(file: WrittenFile | undefined): Picture {
  if (!file) return NONE.gone;
  // A problem already says why what is there could not be read.
  return file.unread ? NONE.unread : pictureOf(file);
}

/** The file that stands beside another under a name. */
export const placeBeside = (path: string, name: unknown): string =>
  path.replace(/[^/]+$/, String(name).normalize('NFC'));

/** Pictures that no file beside them names. One that cannot be read says nothing of what it names, but its letters do. */
export function picturesAlone(pictures: readonly WrittenFile[], files: readonly WrittenFile[]): Problem[] {
  return pictures.flatMap(({ path }) => {
    const [name = ''] = path.split('/').slice(-1);
    const folder = path.slice(0, -name.length);
    const isNamed = files.some(
      (file) => file.path.startsWith(folder) && file.path.endsWith('.mdx') && (file.unread || file.text.includes(name)),
    );
    return isNamed
      ? []
      : [
          aboutPath(path, unusedPicture, {
            message: { ko: '이 그림 파일을 쓰는 이미지가 없습니다', en: 'No image shows this picture file' },
            hint: {
              ko: `곁의 .mdx에 ‘file: ${name}’ 한 줄을 적거나, 파일을 지우세요`,
              en: `Name it in an .mdx beside it with ‘file: ${name}’, or delete it`,
            },
          }),
        ];
  });
}
