import { factsOf, type Dossier } from '#facts/kinds/dossier';
import type { Image } from '#facts/kinds/image';
import { licenceSaid } from '#facts/values/licence';
import { OWN_LOCALE, type Text } from '#facts/values/text';
import { picturePath } from '#urls';
import { perLocale, sourceColumns, statusColumns, textColumns, titleColumns, whenColumns } from './columns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

/** Every image, with what has to be told with it and where its largest size stands. */
export function imageTable(dossier: Dossier, title: Text, last: Column<unknown>[]): DataTable {
  const columns: Column<Image>[] = [
    { name: 'id', means: ID, of: ({ id }) => id },
    ...titleColumns<Image>(dossier, 'title', { field: 'images.title' }, ({ id }) => id),
    { name: 'is', field: 'images.is', of: ({ is }) => is },
    ...perLocale<Image>('alt', { field: 'images.alt' }, ({ alt }, locale) => alt[locale]),
    ...textColumns<Image>(dossier, 'caption', { field: 'images.caption' }, ({ caption }) => caption),
    ...perLocale<Image>('credit', { field: 'images.credit' }, ({ credit }, locale) => credit[locale]),
    ...perLocale<Image>('image_licence', { field: 'images.licence' }, ({ licence }, locale) => {
      return licenceSaid(licence, locale).called;
    }),
    { name: 'image_licence_url', means: WHERE, of: ({ licence }) => licenceSaid(licence, OWN_LOCALE).url },
    ...whenColumns<Image>('when', { field: 'images.when' }, ({ when }) => when),
    { name: 'width', means: WIDTH, of: ({ picture }) => picture.sizes.at(-1)?.width },
    { name: 'height', means: HEIGHT, of: ({ picture }) => picture.sizes.at(-1)?.height },
    {
      name: 'path',
      means: { ko: '사이트에서의 주소', en: 'Its address on the site' },
      of: ({ id, picture: { key, sizes } }) => picturePath(dossier.explainer.id, id, key, sizes.at(-1)?.width ?? 0),
    },
    ...textColumns<Image>(dossier, 'note', { field: 'every.note' }, ({ note }) => note),
    ...statusColumns<Image>(({ status }) => status),
    ...sourceColumns<Image>(dossier, ({ sources }) => sources),
    ...last,
  ];
  return dataTable('images', title, columns, factsOf(dossier, 'images'));
}

const ID: Text = { ko: '사실의 id: 파일 이름이자 주소', en: 'Id of the fact: its file’s name, and its address' };
const WHERE: Text = { ko: '그 라이선스가 적힌 곳', en: 'Where that licence stands' };
const WIDTH: Text = { ko: '가장 큰 것의 폭, 픽셀', en: 'Width of the largest size in pixels' };
const HEIGHT: Text = { ko: '가장 큰 것의 높이, 픽셀', en: 'Height of the largest size in pixels' };
