/** One thing that stopped a build and is no fault of the content, as a sentence in both languages. */
type Sentence = readonly [ko: string, en: string];

const FAULTS: readonly [RegExp, (what: string) => Sentence][] = [
  [
    /ENOSPC/,
    () => [
      '디스크가 가득 차서 쓰지 못했습니다. 발행된 것은 그대로입니다.',
      'The disk is full; nothing was published. What was there is untouched.',
    ],
  ],
  [
    /(?:failed to resolve import|Cannot find (?:module|package)|spawn) ["']?([^"'\s]+)/,
    (what) => [
      `설치가 온전하지 않습니다: ${what}. npm ci를 돌리세요.`,
      `The installation is not whole: ${what}. Run npm ci.`,
    ],
  ],
  [
    /ENOENT: [^,]*, \w+ '([^']+)'/,
    (what) => [
      `있어야 할 파일이 없습니다: ${what}. git restore로 되돌리세요.`,
      `A file that belongs here is gone: ${what}. Bring it back with git restore.`,
    ],
  ],
  [
    /E(?:ACCES|PERM|ROFS): [^,]*, \w+ '([^']+)'/,
    (what) => [`읽거나 쓸 권한이 없습니다: ${what}`, `This may not be read or written: ${what}`],
  ],
  [
    /EXDEV/,
    () => ['--out은 작업 폴더와 같은 디스크에 있어야 합니다.', '--out must be on the same disk as the working copy.'],
  ],
  [
    /heap out of memory|ENOMEM/,
    () => [
      '메모리가 모자랍니다. 발행된 것은 그대로입니다.',
      'There is not enough memory. What was published is untouched.',
    ],
  ],
];

/** What the machine, not an editor, has to mend; undefined where it is something else. */
export function faultIn(said: string): Sentence | undefined {
  for (const [sign, sentence] of FAULTS) {
    const found = sign.exec(said);
    if (found) return sentence(found[1] ?? '');
  }
  return undefined;
}

/** What a command said, without the places in other people's code. */
export function withoutTraces(said: string): string {
  return said.replace(/^\s*(?:Stack trace:|at .*\(?(?:file:|node:|\/).*)\n?/gm, '');
}
