import { z } from 'zod';
import { told } from '../values/describe.ts';
import { NameSchema, type Locale } from '../values/text.ts';

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

/** The names of a byline in a row; undefined where nobody is named. */
export function bylineNames(byline: Byline | undefined, locale: Locale): string | undefined {
  return byline?.map(({ name }) => name[locale]).join(', ');
}

/** Where a contact leads: `mailto:…` or `https://…`. */
export const contactAddress = (contact: string): string => (contact.includes('@') ? `mailto:${contact}` : contact);
