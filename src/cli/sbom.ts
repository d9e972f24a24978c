import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * `npm run sbom -- FILE`: writes the bill of materials (CycloneDX) of what the site is built with. An earlier bill is written anew;
 * any other file that stands there stays.
 */
const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error('npm run sbom -- FILE');
  process.exit(2);
}
if (existsSync(file) && !isBill(file)) {
  console.error(`${file}은(는) 명세서가 아닌 다른 파일입니다. 다른 이름을 적으세요. 그대로 두었습니다.`);
  console.error(`${file} is something else than a bill of materials. Give another name. Nothing was touched.`);
  process.exit(2);
}
const about = ['--package-lock-only', '--omit', 'dev', '--output-reproducible', '--output-file', file];
process.exitCode = spawnSync('cyclonedx-npm', about, { stdio: 'inherit' }).status ?? 1;

function isBill(path: string): boolean {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { bomFormat?: unknown }).bomFormat === 'CycloneDX';
  } catch {
    return false;
  }
}
