import { z } from 'zod';
import { choice, told } from '../values/describe.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';
import { ExamplesSchema, PhrasesSchema } from './phrases.ts';

/** What a wording claims, and so which rule reads it. */
export const WORDING_FORMS = [
  'verdict',
  'on-record',
  'office',
  'kind-of-money',
  'today',
  'qualifier',
  'unnamed',
  'room',
  'stage',
  'absent',
  'house',
] as const;
export type WordingForm = (typeof WORDING_FORMS)[number];

const WORDS = { ko: ['위반했다'], en: ['breached'] };

/** Words that may say no more than the sources do, or for which the house has another. */
export const WordingSchema = z.strictObject({
  title: NameSchema.meta(told('이 말들을 무어라 부르나', { ko: '위법하다는 단정', en: 'A verdict' })),
  form: choice(WORDING_FORMS, {
    verdict: '다투는 일을 두고 하는 판단: 누구의 말인지 적어야 한다',
    'on-record': '기록이 있어야 하는 일(소를 냈다): 그 기록이나 그렇게 전한 출처를 달아야 한다',
    office: '한 자리를 부르는 말들: 그날 그 자리에 있던 사람에게만 쓴다',
    'kind-of-money': '한 가지 돈을 부르는 말들: 다른 성격의 거래에 쓰지 않는다',
    today: '지금을 가리키는 말: 더 새 값이 있는 값에 쓰지 않는다',
    qualifier: '최대나 이상이라는 말: 출처가 반대로 적었으면 알린다',
    unnamed: '이름 없는 이를 가리키는 말: 출처가 그렇게 적었으면 이름을 붙이지 않는다',
    room: '출처가 둔 여지를 지우는 말: 입장의 글에서',
    stage: '출처와 다른 단계를 말하는 말: 일의 제목과 요약에서. 차례가 있으면 ladders에 적는다',
    absent: '이름 뒤에 와서 거기 없었다고 하는 말: 출처가 그러면 참여자에서 뺀다',
    house: '같은 것을 달리 부르는 말: title이 이 사이트에서 쓰는 말이다',
  }).meta(told('무엇을 주장하는 말인가. 무엇과 견줄지가 여기서 정해진다', 'verdict')),
  /** The words that claim it. */
  says: PhrasesSchema.meta(told('그렇게 말하는 말들', WORDS)),
  /** The same where a title ends with them. */
  atEnd: PhrasesSchema.optional().meta(
    told('제목이 이 말로 끝나면 그렇게 말한 것이다', { ko: ['소송 제기'], en: ['suit filed'] }),
  ),
  /** In the same sentence, these take the claim back, or say whose it is. Of an office: these stand before it. */
  unless: PhrasesSchema.optional().meta(
    told('같은 문장에 있으면 그렇게 말한 것이 아니다. 자리(office)는 바로 앞에 올 때', {
      ko: ['주장', '보도'],
      en: ['claim*', 'report*'],
    }),
  ),
  /** These say that it did not come about, in the sentence or in what a source is stated to say. */
  undone: PhrasesSchema.optional().meta(
    told('같은 문장이나 출처의 says에 있으면 일어나지 않은 일이다', { ko: ['않았다', '검토'], en: ['not', 'weigh*'] }),
  ),
  /** How a source is stated to say it. */
  stated: PhrasesSchema.optional().meta(
    told('출처의 says가 이렇게 적었으면 견주어 본다', { ko: ['이미 마쳤'], en: ['already finished'] }),
  ),
  /** A record of such a publisher bears it out. */
  recordOf: PhrasesSchema.optional().meta(
    told('발행인의 이름에 이 말이 든 기록(kind: record)을 달았으면 옳다', { ko: ['법원'], en: ['court'] }),
  ),
  instrument: IdSchema.optional().meta(told('kind-of-money면 어떤 돈을 부르는 말인가: 돈의 성격의 id', 'equity')),
  qualifier: choice(['up-to', 'at-least'], { 'up-to': '최대', 'at-least': '이상' })
    .optional()
    .meta(told('qualifier면 무엇을 뜻하는 말인가', 'up-to')),
  level: choice(['warning', 'note'], { warning: '경고: 발행을 막는다', note: '알림: 막지 않는다' })
    .optional()
    .meta(told('얼마나 무겁게 다루나. 적지 않으면 경고다', 'warning')),
  /** What to write instead. */
  mend: TextSchema.optional().meta(told('어떻게 고치나', { ko: '누구의 말인지 적으세요', en: 'Say whose view it is' })),
  examples: ExamplesSchema,
  waivers: factFields.waivers,
});
export type Wording = z.infer<typeof WordingSchema> & Filed;

/** The fields that belong to some forms only. Every form has `says` and `examples`. */
export type WordingField = 'atEnd' | 'unless' | 'undone' | 'stated' | 'recordOf' | 'instrument' | 'qualifier' | 'mend';

/** What a form cannot do without, and what it may have besides. */
export const WORDING_FIELDS: Readonly<
  Record<WordingForm, { needs: readonly WordingField[]; may: readonly WordingField[] }>
> = {
  verdict: { needs: ['mend'], may: ['unless', 'recordOf'] },
  'on-record': { needs: ['mend'], may: ['atEnd', 'unless', 'undone', 'stated', 'recordOf'] },
  office: { needs: [], may: ['unless'] },
  'kind-of-money': { needs: ['instrument', 'mend'], may: ['unless'] },
  today: { needs: [], may: ['unless'] },
  qualifier: { needs: ['qualifier'], may: [] },
  unnamed: { needs: ['mend'], may: [] },
  room: { needs: ['stated', 'mend'], may: ['unless'] },
  stage: { needs: ['stated', 'mend'], may: ['unless'] },
  absent: { needs: [], may: [] },
  house: { needs: [], may: [] },
};

export const wording = declare({
  name: 'wording',
  words: { ko: { one: '가려 쓰는 말', many: '가려 쓰는 말' }, en: { one: 'wording', many: 'wordings' } },
  says: {
    ko: '출처보다 더 말할 수 없는 말(단정, 소송, 직함, 돈의 성격 …), 이 사이트에서 한 가지로 부르는 말',
    en: 'Words that may say no more than the sources do (a verdict, a suit, an office …); one word for one thing',
  },
  lives: 'both',
  schema: WordingSchema,
  title: 'name',
  status: false,
  refers: { instrument: ['instruments'] },
  tags: [],
  shownBy: [],
});
