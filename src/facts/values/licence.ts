import { z } from 'zod';
import { choice } from './describe.ts';
import { NameSchema, type Locale, type Text } from './text.ts';

/** What others may do with a work, where that is said by a licence that many use: what it is called, and where it stands. */
interface Licence {
  called: string | Text;
  url: string;
}

const CC = 'https://creativecommons.org';
const KOGL = 'https://www.kogl.or.kr/info/licenseType';
const opened = (type: number): Licence => ({
  called: { ko: `공공누리 제${type}유형`, en: `KOGL Type ${type}` },
  url: `${KOGL}${type}.do`,
});

export const LICENCES = {
  'CC-BY-4.0': { called: 'CC BY 4.0', url: `${CC}/licenses/by/4.0/` },
  'CC-BY-SA-4.0': { called: 'CC BY-SA 4.0', url: `${CC}/licenses/by-sa/4.0/` },
  'CC-BY-3.0': { called: 'CC BY 3.0', url: `${CC}/licenses/by/3.0/` },
  'CC-BY-SA-3.0': { called: 'CC BY-SA 3.0', url: `${CC}/licenses/by-sa/3.0/` },
  'CC-BY-2.0': { called: 'CC BY 2.0', url: `${CC}/licenses/by/2.0/` },
  'CC-BY-SA-2.0': { called: 'CC BY-SA 2.0', url: `${CC}/licenses/by-sa/2.0/` },
  'CC0-1.0': { called: 'CC0 1.0', url: `${CC}/publicdomain/zero/1.0/` },
  'public-domain': { called: { ko: '퍼블릭 도메인', en: 'Public domain' }, url: `${CC}/publicdomain/mark/1.0/` },
  'KOGL-1': opened(1),
  'KOGL-2': opened(2),
  'KOGL-3': opened(3),
  'KOGL-4': opened(4),
} as const satisfies Record<string, Licence>;
type LicenceId = keyof typeof LICENCES;
export const LICENCE_IDS = Object.keys(LICENCES) as [LicenceId, ...LicenceId[]];

/** The id of a licence, or in words what was agreed with whoever holds the rights. */
export const LicenceSchema = z.union([
  NameSchema,
  choice(LICENCE_IDS, {
    'CC-BY-4.0': '저작자를 밝히면 쓸 수 있다',
    'CC-BY-SA-4.0': '저작자를 밝히고 같은 조건으로 내보낸다',
    'CC-BY-3.0': '저작자를 밝히면 쓸 수 있다',
    'CC-BY-SA-3.0': '저작자를 밝히고 같은 조건으로 내보낸다',
    'CC-BY-2.0': '저작자를 밝히면 쓸 수 있다',
    'CC-BY-SA-2.0': '저작자를 밝히고 같은 조건으로 내보낸다',
    'CC0-1.0': '저작자가 권리를 내려놓았다',
    'public-domain': '저작권이 없거나 다했다',
    'KOGL-1': '출처를 밝힌다',
    'KOGL-2': '출처를 밝히고, 돈벌이에 쓰지 않는다',
    'KOGL-3': '출처를 밝히고, 고치지 않는다',
    'KOGL-4': '출처를 밝히고, 돈벌이에 쓰지 않고 고치지 않는다',
  }),
]);
export type PictureLicence = z.infer<typeof LicenceSchema>;

/** What a licence is called, and where it stands; only its words where it is none of the known. */
export function licenceSaid(licence: PictureLicence, locale: Locale): { called: string; url?: string } {
  if (typeof licence !== 'string') return { called: licence[locale] };
  const { called, url }: Licence = LICENCES[licence];
  return { called: typeof called === 'string' ? called : called[locale], url };
}
