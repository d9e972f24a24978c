import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to the lock file what npm left out: other platforms' optional packages, without which `npm ci` calls the lock
 * incomplete, each with the hash that the registry has published for it, so that no machine takes another's word.
 * Run by `npm run lock`.
 */
const PLATFORM = /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32|windows|wasm32)-([a-z0-9]+)/;
const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const [path, { optionalDependencies = {} }] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = PLATFORM.exec(name);
    if (!platform || !/^\d/.test(version) || found(path, name)?.version === version) continue;
    lock.packages[placeFor(path, name)] = stub(version, platform);
    added += 1;
  }
}
for (const [path, locked] of Object.entries(lock.packages)) {
  if (path === '' || locked.integrity) continue;
  const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  Object.assign(locked, published(name, locked.version));
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);

/** The package that a dependent at `path` would get by this name, looked for upwards as Node does. */
function found(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const hit = lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (hit || at === '') return hit;
  }
}

/** Beside the package that wants it; at the top where that place is free. */
function placeFor(path, name) {
  const top = `node_modules/${name}`;
  if (!lock.packages[top]) return top;
  return `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`;
}

function stub(version, [, system, cpu]) {
  if (system === 'wasm32') return { version, cpu: ['wasm32'], optional: true };
  return { version, cpu: [cpu], os: [system === 'windows' ? 'win32' : system], optional: true };
}

/** What the registry says of a package that was not fetched: its hash, and the C library it is for. */
function published(name, version) {
  const fields = ['dist.integrity', 'libc'];
  const said = JSON.parse(
    execFileSync('npm', ['view', `${name}@${version}`, ...fields, '--json'], { encoding: 'utf8' }),
  );
  const integrity = typeof said === 'string' ? said : said['dist.integrity'];
  if (!/^sha512-/.test(integrity ?? '')) throw new Error(`the registry has no SHA-512 of ${name}@${version}`);
  return { integrity, ...(said.libc ? { libc: [said.libc].flat() } : {}) };
}
