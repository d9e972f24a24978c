import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds what a registry could not serve to the lock file: stubs of other platforms' optional packages, without which
 * `npm ci` calls the lock incomplete. Run by `npm run lock`.
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
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} stubs added`);

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
