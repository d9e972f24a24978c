import type { Value } from './value.ts';

/** A value in the form it is written in a file: `{ usd: 50e9, qualifier: about }`. What reads it again gets the same value. */
export function asWritten(value: Value): unknown {
  const { form: _, worked: __, ...rest } = value;
  switch (value.form) {
    case 'money': {
      const { currency, number, ...how } = rest as Omit<typeof value, 'form' | 'worked'>;
      return { [currency]: number, ...how };
    }
    case 'share': {
      const { of, percent, ...how } = rest as Omit<typeof value, 'form' | 'worked'>;
      return of ? { ...of, ...how } : { percent, ...how };
    }
    case 'moment': {
      const { moment, ...how } = rest as Omit<typeof value, 'form' | 'worked'>;
      return typeof moment === 'string' ? { year: moment, ...how } : moment;
    }
    default:
      return rest;
  }
}

/** Whether something is a value as the schemas give it. */
export function isValue(data: unknown): data is Value {
  return data !== null && typeof data === 'object' && typeof (data as { form?: unknown }).form === 'string';
}
