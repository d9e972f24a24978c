import { describe, expect, it } from 'vitest';
import { faultIn } from '../../src/cli/build/buildFaults.ts';

/** What the bundler said of a disk that filled up while it wrote. */
const ofBundler = (number: number, verb = 'write'): string =>
  `[UNHANDLEABLE_ERROR] Something went wrong inside the bundler.\nFailed to ${verb} file in /site/dist.next/a.mjs\n\nCaused by:\n    words of the system (os error ${number})\n\nStack backtrace:\n   0: <unknown>\n`;

describe('a fault of the machine is told as what it is, whoever met it', () => {
  it.each([
    ['a full disk, by Node', "ENOSPC: no space left on device, write '/site/a'", /The disk is full/],
    ['a full disk, by the bundler', ofBundler(28), /The disk is full/],
    ['a disk to read only, by the bundler', ofBundler(30), /The disk is read-only: \/site\/dist.next\/a.mjs/],
    ['no permission to write, by the bundler', ofBundler(13), /no permission to write this: \/site\/dist.next\/a.mjs/],
    ['no permission to read, by the bundler', ofBundler(13, 'read'), /no permission to read this/],
    ['no memory, by the bundler', ofBundler(12), /not enough memory/],
  ])('%s', (_what, said, told) => {
    const [ko = '', en = ''] = faultIn(said) ?? [];
    expect(en).toMatch(told);
    expect(ko).toMatch(/[가-힣]/);
  });

  it('and what is none is left to whoever can mend it', () => {
    expect(faultIn('오류 B03 — lighthouse/story/ko.mdx:1:1')).toBeUndefined();
  });
});
