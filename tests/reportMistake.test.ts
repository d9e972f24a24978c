import { expect, it } from 'vitest';
import { reportAddress } from '#urls';

it('a mistake is reported by a message that says already what and where', () => {
  const address = new URL(
    reportAddress('mailto:desk@hanbit.example', '등대의 값: 500억 달러', 'https://hanbit.example/x/#a'),
  );
  expect(address.pathname).toBe('desk@hanbit.example');
  expect(address.searchParams.get('subject')).toBe('등대의 값: 500억 달러');
  expect(address.searchParams.get('body')).toContain('https://hanbit.example/x/#a');
});

it('a form of ours keeps its own address', () => {
  expect(reportAddress('https://hanbit.example/desk', 'x', 'y')).toBe('https://hanbit.example/desk');
});
