import { describe, expect, it } from 'vitest';
import { textFieldNames, textFields } from '../support/everyField.ts';

/** Fields that the desk alone reads, and no page, feed or file has. */
const FOR_THE_DESK =
  /^(?:[\w-]+ waivers\[\]\.(?:why|words)|quotations passage|explainer (?:takenDown\[\]\.field|approved\.by\.(?:ko|en)))$/;

describe('the fixture in which every text field stands', { timeout: 30_000 }, () => {
  it('has every field of every schema that takes any text', () => {
    const names = new Set(textFieldNames());
    expect(names.size).toBeGreaterThan(150);
    const there = new Set(textFields().map(({ name }) => name));
    expect([...names].filter((name) => !there.has(name) && !FOR_THE_DESK.test(name))).toEqual([]);
    expect([...there].filter((name) => !names.has(name))).toEqual([]);
  });
});
