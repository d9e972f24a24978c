import { describe, expect, it } from 'vitest';
import type { Source } from '#facts/kinds/source';
import { countOrigins } from '#facts/rules/statusRules';

const report = (id: string, publisher: string, published: string, more: Partial<Source> = {}): Source =>
  ({
    id,
    publisher: { ko: publisher, en: publisher },
    published,
    kind: 'reporting',
    read: 'original',
    ...more,
  }) as Source;

describe('how many reports are independent of each other', () => {
  it('several articles of one newsroom are one, on whatever days', () => {
    expect(countOrigins([report('a', 'Gazette', '2024-01-10'), report('b', 'Gazette', '2024-01-10')])).toBe(1);
    expect(countOrigins([report('a', 'Gazette', '2024-01-10'), report('b', 'Gazette', '2024-01-12')])).toBe(1);
    expect(countOrigins([report('a', 'Gazette', '2024-01-10'), report('b', 'Courier', '2024-01-10')])).toBe(2);
  });

  it('two outlets that carry one release are one', () => {
    const release = report('release', 'Harbour Office', '2024-01-10');
    const relays = ['Gazette', 'Courier'].map((name) => report(name, name, '2024-01-10', { origin: 'release' }));
    expect(countOrigins(relays)).toBe(1);
    expect(countOrigins([release, ...relays])).toBe(1);
  });
});
