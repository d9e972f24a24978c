import { z } from 'zod';
import type { Picture, PictureSize } from '#intake/picture';
import { choice, told } from '../values/describe.ts';
import { LicenceSchema } from '../values/licence.ts';
import { LOCALES, NameSchema, TextSchema } from '../values/text.ts';
import { WhenSchema } from '../values/when.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';

/** What a picture may be. */
export const PICTURED = ['photo', 'document', 'map', 'drawing'] as const;

/**
 * A picture under the head counts before its reader has done anything: it is no larger than this. A choice, of what a first look
 * at a story may cost.
 */
export const HEAVIEST_LEAD = 12_000;

/** A picture that somebody may use, with all that has to be told with it. */
export const ImageSchema = z.strictObject({
  ...factFields,
  file: z
    .string()
    .trim()
    .min(1)
    .meta(told('곁에 둔 그림 파일의 이름: .jpg .png .webp .avif, 10MB까지', 'lighthouse.jpg')),
  is: choice(PICTURED, { photo: '사진', document: '문서의 한 면', map: '지도', drawing: '그린 것: 삽화, 도면' }).meta(
    told('무엇인가', 'photo'),
  ),
  alt: NameSchema.meta(
    told('그림을 볼 수 없는 사람에게 읽어 줄 말: 무엇이 보이나', {
      ko: '바위 위에 선 흰 등대',
      en: 'A white lighthouse on a rock',
    }),
  ),
  caption: TextSchema.meta(
    told('그림 아래에 적는 말, 문장으로', { ko: '두 회사가 다투는 등대.', en: 'The lighthouse they argue over.' }),
  ),
  credit: NameSchema.meta(told('누가 찍거나 그렸나', { ko: '누리 등대관리소', en: 'Nuri lighthouse office' })),
  licence: LicenceSchema.meta(
    told(`어떤 조건으로 쓰나: 라이선스의 id, 또는 허락받은 말 { ${LOCALES.join(', ')} }`, 'CC-BY-4.0'),
  ),
  when: WhenSchema.optional().meta(told('찍거나 그린 때', '2024-01-12')),
});
export type Image = z.infer<typeof ImageSchema> & Filed & { picture: Picture };

/** The largest size that may stand under the head; undefined where every one is too large. */
export function leadSize({ sizes }: Picture): PictureSize | undefined {
  return sizes.findLast(({ bytes }) => bytes <= HEAVIEST_LEAD);
}

export const images = declare({
  name: 'image',
  words: { ko: { one: '이미지', many: '이미지' }, en: { one: 'image', many: 'images' } },
  labels: {
    ko: {
      picture: '이미지',
      is: '무엇인가',
      credit: '제공',
      licence: '이용 조건',
      when: '찍거나 그린 때',
      size: '원본 크기',
    },
    en: {
      picture: 'Image',
      is: 'What it is',
      credit: 'Credit',
      licence: 'Licence',
      when: 'Made',
      size: 'Original size',
    },
  },
  says: {
    ko: '사진, 문서의 한 면, 지도, 삽화. 그림 파일은 곁에 둔다',
    en: 'A photo, a page of a document, a map or a drawing, its file beside it',
  },
  lives: 'explainer',
  schema: ImageSchema,
  picture: true,
  title: 'sentence',
  names: ['alt', 'credit', 'licence'],
  dated: 'when',
  status: true,
  page: {
    at: 'explainer',
    listed: 5.5,
    saysMore: true,
    asks: { ko: '무엇이 보이나', en: 'What can be seen?' },
    counted: { ko: '이미지', en: 'Images' },
  },
  refers: {},
  past: 'own',
  tags: ['Image'],
  shownBy: [],
  table: { id: 'images', title: { ko: '이미지', en: 'Images' } },
});
