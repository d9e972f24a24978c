import { MOST_BYTES, MOST_PIXELS, PICTURE_ENDINGS, type PictureFault } from '#intake/picture';
import type { Message } from '#intake/problem';
import type { Rule } from '#intake/rule';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';

const LAMP = `---
title: { ko: 누리의 등대, en: The lighthouse of Nuri }
status: reported
sources: [harbour-register]
file: lamp.png
is: drawing
alt: { ko: 바위 위에 선 등대, en: A lighthouse on a rock }
caption: { ko: 두 회사가 다투는 등대., en: The lighthouse they argue over. }
credit: { ko: 누리 등대관리소, en: Nuri lighthouse office }
licence: CC0-1.0
---
`;
const MDX = 'lighthouse/images/lamp.mdx';
const PNG = 'lighthouse/images/lamp.png';
/** The same picture, whole. */
const WHOLE = { fixture: 'image-without-alt' };

type Fault<W extends PictureFault['why']> = Extract<PictureFault, { why: W }>;
type Says<W extends PictureFault['why']> = {
  readonly [Why in W]: (fault: Fault<Why>, image: Of<'images'>) => { message: Message; hint: Message };
};

/** What keeps the picture of an image from being shown, of these sorts. */
function fromFaults<W extends PictureFault['why']>(says: Says<W>) {
  return (image: Of<'images'>): DraftFinding[] => {
    const { fault } = image.picture;
    const say = fault && (says as unknown as Partial<Record<string, Says<W>[W]>>)[fault.why];
    if (!say) return [];
    const { message, hint } = say(fault as Fault<W>, image);
    return [findingAt(['file'], message, hint)];
  };
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
const folderOf = (file: string): string => file.replace(/[^/]+$/, '');

export const pictureGone: FactRule<'images'> = {
  code: 'D75',
  level: 'error',
  says: { ko: '이미지의 그림 파일이 없음', en: 'An image without its picture file' },
  reads: ['images'],
  find: fromFaults({
    gone: (_, { file }) => ({
      message: { ko: '이런 그림 파일이 곁에 없습니다', en: 'There is no such picture file beside it' },
      hint: {
        ko: `그림 파일을 ${folderOf(file)}에 두고 그 이름을 적으세요(대소문자까지)`,
        en: `Put the picture into ${folderOf(file)} and write its name, capitals and all`,
      },
    }),
  }),
  example: { file: MDX, wrong: LAMP, right: 'gone' },
};

export const pictureTooLarge: FactRule<'images'> = {
  code: 'D76',
  level: 'error',
  says: {
    ko: `${MOST_BYTES / 1e6}MB나 ${MOST_PIXELS / 1e4}만 픽셀을 넘는 그림 파일`,
    en: `A picture file over ${MOST_BYTES / 1e6} MB or ${MOST_PIXELS / 1e6} million pixels`,
  },
  reads: ['images'],
  find: fromFaults({
    bytes: ({ bytes }) => ({
      message: {
        ko: `그림 파일이 너무 큽니다: ${kilobytes(bytes)}KB`,
        en: `The picture file is too large: ${kilobytes(bytes)} KB`,
      },
      hint: {
        ko: `${MOST_BYTES / 1e6}MB 아래로 줄여 다시 저장하세요. 긴 쪽이 2,560픽셀이면 넉넉합니다`,
        en: `Save it again under ${MOST_BYTES / 1e6} MB; 2,560 pixels on its longer side are plenty`,
      },
    }),
    pixels: ({ width, height }) => ({
      message: {
        ko: `그림의 픽셀이 너무 많습니다: ${width} × ${height}`,
        en: `The picture has too many pixels: ${width} × ${height}`,
      },
      hint: {
        ko: `${MOST_PIXELS / 1e4}만 픽셀 아래로 줄여 다시 저장하세요. 긴 쪽이 2,560픽셀이면 넉넉합니다`,
        en: `Save it again with less than ${MOST_PIXELS / 1e6} million; 2,560 on its longer side are plenty`,
      },
    }),
  }),
  example: { file: PNG, wrong: { fixture: 'image-of-too-many-pixels' }, right: WHOLE, beside: { [MDX]: LAMP } },
};

const FORMATS = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif' } as const;

export const noPictureFile: FactRule<'images'> = {
  code: 'D77',
  level: 'error',
  says: { ko: '그림이 아니거나 깨진 그림 파일', en: 'A picture file that is no picture, or damaged' },
  reads: ['images'],
  find: fromFaults({
    none: () => ({
      message: { ko: '이름과 달리 그림 파일이 아닙니다', en: 'In spite of its name this is no picture' },
      hint: {
        ko: `그림을 ${PICTURE_ENDINGS.join('·')} 가운데 하나로 저장해 이 자리에 두세요`,
        en: `Save the picture as one of ${PICTURE_ENDINGS.join(', ')} and put it here`,
      },
    }),
    sort: () => ({
      message: { ko: '우리가 쓰는 그림 파일이 아닙니다', en: 'This is no sort of picture file that we take' },
      hint: {
        ko: `그림을 ${PICTURE_ENDINGS.join('·')} 가운데 하나로 저장하고 그 이름을 적으세요`,
        en: `Save the picture as one of ${PICTURE_ENDINGS.join(', ')} and write its name`,
      },
    }),
    ending: ({ is }, { file }) => ({
      message: {
        ko: `이름과 달리 ${FORMATS[is].toUpperCase()} 그림입니다`,
        en: `In spite of its name it is a ${FORMATS[is].toUpperCase()}`,
      },
      hint: {
        ko: `파일의 끝을 .${FORMATS[is]} 꼴로 바꾸고 여기에도 그렇게 적으세요(${folderOf(file)})`,
        en: `Rename the file in ${folderOf(file)} so that it ends in .${FORMATS[is]}, and write that here`,
      },
    }),
    damaged: () => ({
      message: { ko: '그림 파일이 깨져 있습니다', en: 'The picture file is damaged' },
      hint: {
        ko: '원본을 다시 받거나, 그림 프로그램에서 열어 다시 저장하세요',
        en: 'Get it again from where it came, or open it in a picture program and save it again',
      },
    }),
  }),
  example: { file: PNG, wrong: { fixture: 'image-damaged' }, right: WHOLE, beside: { [MDX]: LAMP } },
};

export const unusedPicture: Rule = {
  code: 'D78',
  level: 'error',
  says: { ko: '어떤 이미지도 쓰지 않는 그림 파일', en: 'A picture file that no image shows' },
  reads: 'disk',
  example: { file: PNG, wrong: WHOLE, right: 'gone' },
};
