import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSums, SUMS } from './siteSums.ts';
import { lastSite } from './swapSite.ts';

/** Both languages, one sentence each. */
export type WhyNot = readonly [ko: string, en: string];

/** What the machine leaves in a folder that somebody has looked into; nobody misses it. */
const LEFT_BY_THE_MACHINE = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * Why a site may not be put in the place of what is there: a build deletes what it replaces, and deletes nothing that no build
 * has made. A folder is ours where all its files stand in the list that the build has left in it and git keeps none of them.
 */
export function whyNotReplace(site: string): WhyNot | undefined {
  return whyNotOurs(site) ?? whyNotOurs(lastSite(site));
}

function whyNotOurs(folder: string): WhyNot | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return refused(folder, '폴더가 아닙니다', 'it is not a folder');
  const [kept] = trackedIn(folder);
  if (kept !== undefined)
    return refused(folder, `git이 보관하는 파일이 있습니다(${kept})`, `git keeps a file of it (${kept})`);
  const foreign = foreignIn(folder);
  if (foreign === undefined) return undefined;
  return refused(
    folder,
    `이 명령이 만들지 않은 것이 들어 있습니다(${foreign})`,
    `something is in it that this command has not made (${foreign})`,
  );
}

function refused(folder: string, ko: string, en: string): WhyNot {
  return [
    `${folder} 자리에는 사이트를 두지 않습니다: ${ko}. --out에 빈 폴더나 새 이름을 적으세요. 그대로 두었습니다.`,
    `No site is put in the place of ${folder}: ${en}. Give --out an empty folder or a new name. Nothing was touched.`,
  ];
}

/** The first thing in a folder that is not in the list of a site of ours; undefined where there is none. */
function foreignIn(folder: string): string | undefined {
  const ours = readSums(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return (
    files.sort().find((path) => path !== SUMS && !ours.has(path) && !LEFT_BY_THE_MACHINE.test(path)) ??
    (files.includes(SUMS) && ours.size === 0 ? SUMS : undefined)
  );
}

/** What git keeps in a folder; nothing where there is no git, or no repository. */
function trackedIn(folder: string): string[] {
  // A hook of git's would have told us its own repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const { stdout } = spawnSync('git', ['-C', folder, 'ls-files', '-z'], { encoding: 'utf8', env });
  return (stdout ?? '').split('\0').filter((path) => path !== '');
}
