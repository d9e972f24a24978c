import type { Message } from '#intake/problem';
import { meantCurrency } from '../values/currency.ts';
import { inAll, type Locale } from '../values/text.ts';
import { meantAmount } from '../values/writtenAmount.ts';
import type { Words } from './schemaWords.ts';
import { numberAsText } from '#intake/rules/yaml';
import { wrongConversion } from '../rules/conversionRules.ts';
import { missingField } from '../rules/factRules.ts';

/** A currency that nobody knows, with the code that was meant; where it may be another field, with what may stand there. */
export function notACurrency(key: string, beside: readonly string[] = []): Words {
  const meant = meantCurrency(key);
  return {
    rule: wrongConversion,
    message: { ko: `통화 부호가 아닙니다: ${key}`, en: `‘${key}’ is not a currency code` },
    hint:
      beside.length > 0
        ? oneCurrency([...beside, key])
        : meant
          ? { ko: `${meant}: … (ISO 4217 부호를 소문자로)`, en: `${meant}: … (ISO 4217, in lower case)` }
          : {
              ko: '{ krw: 2.5e12 }처럼 ISO 4217 부호를 소문자로. 돈이 아니면 percent, number·unit, points, index …',
              en: 'ISO 4217 in lower case, as { krw: 2.5e12 }; where it is no money: percent, number with unit, points, index …',
            },
  };
}

/** An amount in no currency, or in several. */
export function notOneCurrency(keys: readonly string[]): Words {
  return {
    rule: wrongConversion,
    message:
      keys.length === 0
        ? { ko: '통화가 없습니다', en: 'There is no currency' }
        : { ko: `통화가 둘 이상입니다: ${keys.join(', ')}`, en: `There is more than one currency: ${keys.join(', ')}` },
    hint:
      keys.length === 0
        ? { ko: '{ krw: 2.5e12 }처럼 통화와 금액을 적으세요', en: 'Write a currency and an amount: { krw: 2.5e12 }' }
        : oneCurrency(keys),
  };
}

const oneCurrency = (keys: readonly string[]): Message => ({
  ko: `${keys.join(', ')} 가운데 출처가 적은 통화 하나만 남기세요. 다른 통화는 환율에서 계산됩니다`,
  en: `Of ${keys.join(', ')}, keep the one its source gives. Another is worked out from the rate`,
});

/** Money and something else in one value. */
export function twoForms(money: string, other: string): Words {
  return {
    rule: missingField,
    message: { ko: `값의 꼴이 둘입니다: ${money}, ${other}`, en: `One value in two forms: ${money}, ${other}` },
    hint: {
      ko: '하나만 남기고, 다른 하나는 제 파일에 적으세요',
      en: 'Keep one; the other is a fact of its own, in its own file',
    },
  };
}

/** What editors write for a per cent. */
const PERCENT_WORDS: Readonly<Record<Locale, string>> = { ko: '퍼센트', en: 'per ?cent' };
const PERCENT = new RegExp(String.raw`^(-?[\d.]+)\s*(?:%|${inAll(PERCENT_WORDS).join('|')})$`);

/** Words or a bare number where a value with its keys should stand. */
export function notAValue(key: string, typed: string): Words {
  const amount = meantAmount(typed);
  const percent = PERCENT.exec(typed.trim())?.[1];
  const meant = amount
    ? `{ ${amount.currency ?? 'krw'}: ${amount.number} }`
    : percent && key === 'value'
      ? `{ percent: ${percent} }`
      : undefined;
  const forms = key === 'amount' ? '{ krw: 2.5e12 }' : '{ krw: 2.5e12 } · { percent: 27 } · { number: 15000, unit: … }';
  return {
    rule: amount ? numberAsText : missingField,
    message: { ko: `값의 꼴이 아닙니다: ${typed}`, en: `This is not written as a value: ${typed}` },
    hint: meant
      ? { ko: `${key}: ${meant}`, en: `${key}: ${meant}` }
      : { ko: `꼴을 함께 적으세요: ${key}: ${forms}`, en: `Write it with its form: ${key}: ${forms}` },
  };
}
