import { placeBeside } from '#facts/desk/pictureBeside';
import { endingFor, isSameSort, PICTURE_ENDINGS } from '#intake/picture';
import type { Message } from '#intake/problem';

/** The picture beside a new image, named as the image is and as its bytes are; or why there is none. */
export function pictureSent(
  path: string,
  base64: string | undefined,
): { name: string; file: { file: string; text: string; bytes: Buffer } } | { refused: Message } {
  if (!base64) return { refused: NONE };
  const bytes = Buffer.from(base64, 'base64');
  const ending = endingFor(bytes);
  if (ending === undefined) return { refused: OTHER };
  const file = path.replace(/\.mdx$/, `.${ending}`);
  return { name: file.split('/').at(-1) ?? file, file: { file, text: '', bytes } };
}

/**
 * Another picture in the place of the one that a fact shows: under the name that it has, or, of another sort, with the ending of its
 * own; `was` is the name that then goes.
 */
export function pictureInPlace(
  path: string,
  name: unknown,
  base64: string,
): { name: string; file: string; was: string | undefined; bytes: Buffer } | { refused: Message } {
  const old = String(name);
  const sent = pictureSent(placeBeside(path, old.replace(/\.[A-Za-z]+$/, '.mdx')), base64);
  if ('refused' in sent) return sent;
  const { bytes } = sent.file;
  const now = isSameSort(old, bytes) ? old : sent.name;
  return { name: now, file: placeBeside(path, now), was: now === old ? undefined : placeBeside(path, old), bytes };
}

const NONE: Message = {
  ko: '그림 파일을 고르거나 끌어다 놓으세요',
  en: 'Choose a picture file, or drop one',
};
const OTHER: Message = {
  ko: `우리가 쓰는 그림 파일이 아닙니다. ${PICTURE_ENDINGS.join('·')} 가운데 하나로 저장해 다시 고르세요`,
  en: `This is no picture file that we take. Save it as one of ${PICTURE_ENDINGS.join(', ')} and choose it again`,
};
