import { z } from 'zod';
import { told } from '../values/describe.ts';
import { TextSchema, type Locale } from '../values/text.ts';

const list = z.array(z.string().trim().min(1).max(80));

/** What is written in a language of its phrases. */
const PHRASES: Readonly<Record<Locale, typeof list>> = {
  ko: list.meta(told('한국어 말들. 뒤에 오는 어미와 조사는 적지 않아도 된다', ['지정했'])),
  en: list.meta(told('영어 말들. 낱말 그대로, 어미가 바뀌면 *', ['has designated', 'investigat*'])),
};

/**
 * Words in both languages, as lists of phrases. A phrase of Korean is found with whatever ending follows it (지정했 finds
 * 지정했다), with or without the spaces in it; one that ends a sentence (냈다) not where the sentence goes on to quote it
 * (냈다고). One of English is found as whole words, `*` standing for any ending (investigat*).
 */
export const PhrasesSchema = z.strictObject(PHRASES);
export type Phrases = z.infer<typeof PhrasesSchema>;

/** A text that has to be found, and one that has not, in both languages: checked with every run. */
export const ExamplesSchema = z
  .array(
    z.strictObject({
      /** What the source is stated to say, where that decides. */
      source: TextSchema.optional().meta(
        told('출처가 한 말. 출처와 견주는 말이면 적는다', { ko: '조사를 시작했다.', en: 'An inquiry has begun.' }),
      ),
      wrong: TextSchema.meta(
        told('걸려야 하는 글', { ko: '누리가 계약을 위반했다.', en: 'Nuri breached the contract.' }),
      ),
      right: TextSchema.meta(
        told('걸리지 않아야 하는 글', {
          ko: '누리가 계약을 위반했다고 한빛은 주장한다.',
          en: 'Hanbit claims that Nuri breached the contract.',
        }),
      ),
    }),
  )
  .min(1)
  .meta(
    told('걸려야 하는 글과 걸리지 않아야 하는 글. 점검이 늘 확인한다', [
      {
        wrong: { ko: '누리가 계약을 위반했다.', en: 'Nuri breached the contract.' },
        right: {
          ko: '누리가 계약을 위반했다고 한빛은 주장한다.',
          en: 'Hanbit claims that Nuri breached the contract.',
        },
      },
    ]),
  );
