import { z } from 'zod';
import { told } from '../values/describe.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';

/** What kind of money a deal is. */
export const InstrumentSchema = z.strictObject({
  title: NameSchema.meta(told('돈의 성격을 부르는 말', { ko: '지분 투자', en: 'equity' })),
  definition: TextSchema.meta(
    told('어떤 돈인가, 한두 문장', {
      ko: '회사의 주식을 받고 내는 돈이다.',
      en: 'Money paid for shares in a company.',
    }),
  ),
  /** What the money buys. Money that buys different things never meets on one axis or in one sum. */
  buys: IdSchema.meta(told('그 돈이 사는 것을 한 낱말로. 이 말이 같은 돈끼리만 더하거나 나란히 그린다', 'stake')),
  waivers: factFields.waivers,
});
export type Instrument = z.infer<typeof InstrumentSchema> & Filed;

export const instruments = declare({
  name: 'instrument',
  words: { ko: { one: '돈의 성격', many: '돈의 성격' }, en: { one: 'instrument', many: 'instruments' } },
  says: { ko: '거래한 돈의 성격과, 그 돈이 사는 것', en: 'What kind of money a deal is, and what it buys' },
  lives: 'both',
  schema: InstrumentSchema,
  title: 'name',
  status: false,
  refers: {},
  tags: [],
  shownBy: [],
});
