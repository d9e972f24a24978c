import { z } from 'zod';
import { isCurrency, type Currency } from './currency.ts';
import { told } from './describe.ts';
import { exactnessFields, quantityOf, type Exactness, type Quantity } from './quantity.ts';
import { IdSchema } from './text.ts';

/** No amount of a story reaches this: what does is a slip of a unit. In any currency a newspaper writes about. */
export const MONEY_LIMIT = 1e19;

/** An amount of money, in the currency its source gives it in. */
export interface Money extends Exactness {
  form: 'money';
  /** ISO 4217, in lower case. */
  currency: Currency;
  /** In whole units of the currency. Below zero where it is a loss or a fall. */
  number: Quantity;
  /** The unit it is paid for one of: `share`, `person`. */
  per?: string | undefined;
}

const AmountSchema = z.number().gt(-MONEY_LIMIT).lt(MONEY_LIMIT);

/**
 * An amount as it is written: one currency of ISO 4217 in lower case, with its amount.
 * `{ krw: 2.5e12 }`, `{ usd: 50e9, qualifier: about }`, `{ jpy: { from: 1e11, to: 2e11 } }`, `{ krw: 660000, per: share }`.
 */
export const MoneySchema = z
  .object({
    ...exactnessFields,
    per: IdSchema.optional().meta(told('무엇 하나의 값인가: 단위의 id', 'share')),
  })
  .catchall(
    quantityOf(AmountSchema, 50e9).meta(told('통화의 ISO 4217 부호를 소문자로, 그 금액을 쉼표와 단위 없이', 50e9)),
  )
  .transform(({ qualifier, interval, per, ...amounts }, context): Money => {
    const keys = Object.keys(amounts);
    const [currency = ''] = keys;
    const unknown = keys.filter((key) => !isCurrency(key));
    for (const key of unknown) {
      context.issues.push({ code: 'custom', path: [key], input: amounts, params: { wrong: 'currency' } });
    }
    if (unknown.length === 0 && keys.length !== 1) {
      const path = keys.slice(1, 2);
      context.issues.push({ code: 'custom', path, input: amounts, params: { wrong: 'currencies', keys } });
    }
    const number = amounts[currency] as Quantity;
    return { form: 'money', currency, number, ...known({ qualifier, interval, per }) };
  });

/** The keys that say something. */
export function known<T extends object>(keys: T): Partial<T> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as Partial<T>;
}
