import { z } from 'zod';
import { told } from '../values/describe.ts';
import { NameSchema, type Locale } from '../values/text.ts';
import { DaySchema } from '../values/when.ts';

/** Who wrote an explainer, as readers are told; with where that person is reached, if anywhere. Nobody named: the house. */
export const BylineSchema = z
  .array(
    z.strictObject({
      name: NameSchema.meta(told('이름', { ko: '김등대', en: 'Kim Deungdae' })),
      contact: z
        .string()
        .regex(/^(?:https:\/\/[^\s"<>]+\.[^\s"<>]+|[^\s@"<>:/]+@[^\s@"<>]+\.[a-z]+)$/)
        .optional()
        .meta(told('연락할 곳: 전자우편이나 https 주소', 'desk@harbour.example.org')),
    }),
  )
  .min(1);
export type Byline = z.infer<typeof BylineSchema>;

/** Who read an explainer beside those who wrote it, before it was published, and when. Readers are not told; the desk is. */
export const ApprovedSchema = z.strictObject({
  by: NameSchema.meta(told('읽은 사람의 이름', { ko: '박둘째', en: 'Park Duljjae' })),
  on: DaySchema.meta(told('읽은 날', '2026-12-05')),
});

/** The names of a byline in a row; undefined where nobody is named. */
export function bylineNames(byline: Byline | undefined, locale: Locale): string | undefined {
  return byline?.map(({ name }) => name[locale]).join(', ');
}

/** Where a contact leads: `mailto:…` or `https://…`. */
export const contactAddress = (contact: string): string => (contact.includes('@') ? `mailto:${contact}` : contact);
