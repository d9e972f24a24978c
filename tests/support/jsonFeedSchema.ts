import { z } from 'zod';
import { LOCALES } from '#facts/values/text';

const address = z.url({ protocol: /^https?$/ });
const time = z.iso.datetime({ offset: true });

/** JSON Feed 1.1 by https://jsonfeed.org/version/1.1, written down by us: what it asks for, what it allows, nothing else. */
export const JsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  language: z.enum(LOCALES),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: address.optional() })).optional(),
  expired: z.boolean().optional(),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: address.optional(),
        external_url: address.optional(),
        title: z.string().min(1).optional(),
        content_html: z.string().min(1).optional(),
        content_text: z.string().min(1).optional(),
        summary: z.string().min(1).optional(),
        image: address.optional(),
        date_published: time.optional(),
        date_modified: time.optional(),
        authors: z.array(z.strictObject({ name: z.string().min(1), url: address.optional() })).optional(),
        tags: z.array(z.string()).optional(),
        language: z.string().optional(),
      })
      .refine((item) => item.content_html !== undefined || item.content_text !== undefined, 'content'),
  ),
});
