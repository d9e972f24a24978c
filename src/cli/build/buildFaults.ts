import { constants } from 'node:os';
import { Stranded } from './swapSite.ts';

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
    /EROFS: [^,]*, \w+ '([^']+)'/,
    (what) => [
      `읽기 전용 디스크라 쓸 수 없습니다: ${what}. 쓸 수 있는 곳을 --out에 적으세요.`,
      `The disk is read-only: ${what}. Give --out a place that may be written.`,
    ],
  ],
  [
    /E(?:ACCES|PERM): [^,]*, (?:open|scandir|lstat|stat|read|readlink|readdir) '([^']+)'/,
    (what) => [`읽을 권한이 없습니다: ${what}`, `There is no permission to read this: ${what}`],
  ],
  [
    /E(?:ACCES|PERM): [^,]*, \w+ '([^']+)'/,
    (what) => [
      `쓸 권한이 없습니다: ${what}. 쓸 수 있는 곳을 --out에 적거나 권한을 바꾸세요.`,
      `There is no permission to write this: ${what}. Give --out another place, or change the permission.`,
    ],
  ],
  [
    /(?:ENOTDIR|EEXIST): [^,]*, \w+ '([^']+)'/,
    (what) => [`폴더가 있어야 할 자리에 파일이 있습니다: ${what}`, `A file stands where a folder should: ${what}`],
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

/** What the bundler says of a file, in the words of Node: it gives the number of the system's error, and no name. */
function inWordsOfNode(said: string): string {
  return said.replace(/Failed to (\w+) file in ([^\n]+)[^]*?\(os error (\d+)\)/g, (_all, verb, file, number) => {
    const [name] = Object.entries(constants.errno).find(([, each]) => each === Number(number)) ?? [`error ${number}`];
    return `${name}: by the bundler, ${verb} '${file}'`;
  });
}

/** What the machine, not an editor, has to mend; undefined where it is something else. */
export function faultIn(said: string): Sentence | undefined {
  const told = inWordsOfNode(said);
  for (const [sign, sentence] of FAULTS) {
    const found = sign.exec(told);
    if (found) return sentence(found[1] ?? '');
  }
  return undefined;
}

/** What to say of a site that did not come to its place. */
export function wordsFor(error: Error): Sentence {
  const [ko, en] = faultIn(error.message) ?? [
    `사이트를 제자리에 두지 못했습니다: ${error.message}`,
    `The site could not be put in its place: ${error.message}`,
  ];
  if (!(error instanceof Stranded)) return [ko, en];
  return [
    `${ko} 마지막으로 온전한 사이트는 ${error.last}에 있습니다. 다음 빌드가 되돌려 놓습니다.`,
    `${en} The last good site stands in ${error.last}; the next build puts it back.`,
  ];
}

/** What a command said, without the places in other people's code. */
export function withoutTraces(said: string): string {
  return said.replace(/^\s*(?:Stack trace:|at .*\(?(?:file:|node:|\/).*)\n?/gm, '');
}
