import { withParticles } from '#intake/particle';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm run sbom -- FILE`: writes the bill of materials (CycloneDX, as npm makes it from the lock file) of what the site is built with.
 * An earlier bill is written anew; any other file that stands there stays.
 */
const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error('npm run sbom -- FILE');
  process.exit(2);
}
if (existsSync(file) && !isBill(file)) {
  console.error(withParticles`${file}은 명세서가 아닌 다른 파일입니다. 다른 이름을 적으세요. 그대로 두었습니다.`);
  console.error(`${file} is something else than a bill of materials. Give another name. Nothing was touched.`);
  process.exit(2);
}
// Windows finds npm only through a shell.
const { status, stdout } = spawnSync('npm sbom --sbom-format cyclonedx --package-lock-only', {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: true,
});
if (status !== 0) process.exit(1);
writeFileSync(file, `${JSON.stringify(ofTheSite(JSON.parse(stdout) as Bill), undefined, 2)}\n`);

/** What we change in npm's bill. */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: { name: string; version: string; 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * Without what only tests and checks need: npm leaves out whatever is asked for by these, though the site asks for it too. And the
 * same each time, whenever and in whichever folder it is made.
 */
function ofTheSite({ serialNumber: _serial, metadata, components, dependencies, ...bill }: Bill): object {
  const { timestamp: _now, component, ...about } = metadata;
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const needed = new Set(neededBySite());
  const kept = components.filter((one) => needed.has(`${one.name}@${one.version}`));
  const refs = new Set([component['bom-ref'], ...kept.map((one) => one['bom-ref'])]);
  return {
    ...bill,
    metadata: { ...about, component: { ...component, name } },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}

/** `name@version` of each package that is installed without those for development. */
function neededBySite(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { name?: string; version?: string; dev?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//, '')}@${version}`);
}

function isBill(path: string): boolean {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { bomFormat?: unknown }).bomFormat === 'CycloneDX';
  } catch {
    return false;
  }
}
