import { z } from 'zod';
import { choice, told } from '../values/describe.ts';
import { IdSchema, TextSchema } from '../values/text.ts';
import { DaySchema } from '../values/when.ts';

/**
 * What was published and had to leave at once, as readers are told of it: that, when and why, never its words. `npm run takedown` writes
 * these lines; of the words it keeps `hash`, by which `--since` knows that what is gone is what was taken down (values/takenWords.ts).
 */
export const TakedownSchema = z.strictObject({
  /** The day it left. */
  on: DaySchema.meta(told('내린 날', '2026-12-05')),
  /** fact: a whole file. field: one field of a file. past: an old value in `history`. sentence: a sentence of a text. */
  what: choice(['fact', 'field', 'past', 'sentence'], {
    fact: '사실 하나',
    field: '사실의 한 항목',
    past: 'history에 남은 지난 값',
    sentence: '글의 문장 하나',
  }).meta(told('무엇을 내렸나', 'sentence')),
  /** Whose it was; absent where it stood in a story or in the head of the explainer. Its address answers with this line. */
  fact: IdSchema.optional().meta(
    told('어느 사실의 것이었나: 그 id. 본문이나 제목·앞글이었으면 적지 않는다', 'hanbit-nuri-deal'),
  ),
  /** The folder of a whole fact: where its address was follows from it. */
  folder: IdSchema.optional().meta(told('사실 하나를 내렸으면 그 폴더', 'deals')),
  /** The field, as a path; `history[0].was` for an old value. */
  field: z.string().min(1).optional().meta(told('항목이나 지난 값을 내렸으면 그 자리', 'history[0].was')),
  /** Why, for the reader, without repeating what was taken down. */
  why: TextSchema.meta(
    told('왜 내렸나. 내린 말을 되풀이하지 않는다', {
      ko: '당사자의 사생활을 밝히는 대목이었다.',
      en: 'It told of somebody’s private life.',
    }),
  ),
  /** Of the words, salted and slow to guess; written by the command. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}-[0-9a-f]{64}$/)
    .meta(told('내린 말의 표지. 명령이 적는다', `${'0'.repeat(16)}-${'0'.repeat(64)}`)),
});
export type Takedown = z.infer<typeof TakedownSchema>;
