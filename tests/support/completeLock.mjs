import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds what a registry could not serve to the lock file: stubs of other platforms' optional packages, without which
 * `npm ci` calls the lock incomplete. Run by `npm run lock`.
 */
const PLATFORM = /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32|windows|wasm32)-([a-z0-9]+)/;
const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const { optionalDependencies = {} } of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    const platform = PLATFORM.exec(name);
    if (lock.packages[key]?.version || !platform || !/^\d/.test(version)) continue;
    const [, system, cpu] = platform;
    lock.packages[key] =
      system === 'wasm32'
        ? { version, cpu: ['wasm32'], optional: true }
        : { version, cpu: [cpu], os: [system === 'windows' ? 'win32' : system], optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} stubs added`);
