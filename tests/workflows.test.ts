import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeSums } from '../src/cli/build/swapSite.ts';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  'continue-on-error'?: boolean;
  with?: Record<string, unknown>;
}
interface Job {
  steps?: Step[];
  uses?: string;
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
}
interface Workflow {
  on: Record<string, { cron?: string; tags?: string[] } | { cron: string }[] | null>;
  permissions?: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, flow: parse(text) as Workflow };
});
const of = (name: string): Workflow => workflows.find((each) => each.name === name)?.flow as Workflow;
const runs = (job: Job | undefined): string => (job?.steps ?? []).map(({ run }) => run ?? '').join('\n');

describe.each(workflows)('$name', ({ text, flow }) => {
  it('begins with the right to read and nothing else', () => {
    expect(flow.permissions).toEqual({ contents: 'read' });
    expect(flow.concurrency?.group).toBeTruthy();
  });

  it('pins every action to a commit and says which version that is', () => {
    const used = [...text.matchAll(/uses: (?!\.\/)(.*)/g)].map(([, what]) => what ?? '');
    expect(used.filter((what) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });

  it('keeps no token in the checkout, ends by itself, and puts no text of others into a script', () => {
    expect(text.match(/actions\/checkout@/g)?.length ?? 0).toBe(text.match(/persist-credentials: false/g)?.length ?? 0);
    for (const job of Object.values(flow.jobs)) expect(job.uses ?? job['timeout-minutes']).toBeTruthy();
    for (const job of Object.values(flow.jobs)) expect(runs(job)).not.toMatch(/\$\{\{/);
  });
});

describe('publishing', () => {
  it('refuses a quiet change of what was published, on a pull request and again before it goes out', () => {
    expect(runs(of('check.yml').jobs['check'])).toContain('npm run facts -- --format github --since');
    const build = of('publish.yml').jobs['build'];
    expect(runs(build)).toContain('npm run facts -- --format github --since');
    expect(runs(build).indexOf('--since')).toBeLessThan(runs(build).indexOf('npm run build'));
  });

  it('builds only what has passed, and deploys only what was built', () => {
    const { check, build, deploy } = of('publish.yml').jobs;
    expect(check?.uses).toBe('./.github/workflows/check.yml');
    expect(build?.needs).toContain('check');
    expect(build?.if).toContain("needs.check.result == 'success'");
    expect(deploy?.needs).toBe('build');
    expect(deploy?.if).toContain("needs.build.result == 'success'");
    expect(runs(of('check.yml').jobs['check'])).toContain('npm test');
    expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(build?.permissions).not.toHaveProperty('pages');
  });

  it('uploads only what has the sums that the build wrote, with a list of what it was built with', () => {
    const steps = of('publish.yml').jobs['build']?.steps ?? [];
    const at = (which: (step: Step) => boolean | undefined): number => steps.findIndex(which);
    const [build, sums, upload] = [
      at(({ run }) => run?.includes('npm run build')),
      at(({ run }) => run?.includes('sha256sum')),
      at(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@')),
    ];
    expect(build).toBeGreaterThan(-1);
    expect(sums).toBeGreaterThan(build);
    expect(upload).toBeGreaterThan(sums);
    // Nothing between the check and the upload touches what was checked.
    expect(steps.slice(sums + 1, upload).flatMap(({ run }) => run ?? [])).toEqual([
      'npm run --silent sbom -- sbom.cdx.json',
    ]);
    expect(
      steps.some(({ uses, with: given }) => uses?.includes('upload-artifact@') && given?.['path'] === 'sbom.cdx.json'),
    ).toBe(true);
    expect(steps[upload]?.with).toMatchObject({ path: 'dist/', 'include-hidden-files': true });
    expect(steps.filter((step) => step.if !== undefined || step['continue-on-error'])).toEqual([]);
  });

  const tampered: [string, (site: string) => void][] = [
    ['a file that has changed', (site) => writeFileSync(join(site, 'en/index.html'), 'other')],
    ['a file that is gone', (site) => rmSync(join(site, '.nojekyll'))],
    ['a file that nobody built', (site) => writeFileSync(join(site, 'en/more.html'), 'more')],
    ['no list', (site) => rmSync(join(site, 'dist.sha256'))],
    ['a list that is cut off', (site) => writeFileSync(join(site, 'dist.sha256'), 'abc  en/index.html\n')],
  ];

  describe.skipIf(process.platform !== 'linux')('the check of the sums', () => {
    const checked = (change: (site: string) => void): number | null => {
      const folder = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
      const site = join(folder, 'dist');
      mkdirSync(join(site, 'en'), { recursive: true });
      for (const name of ['index.html', 'en/index.html', '.nojekyll', 'icon 쟁점.png'])
        writeFileSync(join(site, name), name);
      writeSums(site);
      change(site);
      const step =
        of('publish.yml').jobs['build']?.steps?.find(({ run }) => run?.includes('sha256sum'))?.run ?? 'exit 9';
      // As GitHub runs a step: bash, and out at the first command that fails.
      const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step], { cwd: folder });
      rmSync(folder, { recursive: true });
      return status;
    };

    it('passes what was built', () => expect(checked(() => undefined)).toBe(0));
    it.each(tampered)('stops %s', (_, change) => expect(checked(change)).toBe(1));
  });

  it('builds a large site in parts only where SHARDS says so, with no rights, and joins what the parts have made', () => {
    const { part, build } = of('publish.yml').jobs;
    expect(part?.needs).toBe('check');
    expect(part?.if).toBe('${{ vars.SHARDS }}');
    expect(part).not.toHaveProperty('permissions');
    expect(runs(part)).toContain('npm run build -- --shard "$SHARD/$OF"');
    expect(build?.needs).toContain('part');
    expect(build?.if).toContain("needs.part.result == 'success'");
    expect(runs(build)).toContain('npm run build -- --join "$RUNNER_TEMP"/parts/*');
    expect(runs(build).indexOf('--join')).toBeLessThan(runs(build).indexOf('sha256sum --check'));
    // The parts and the whole are for one address.
    const address = (job: Job | undefined): string[] => runs(job).match(/^export .*$/gm) ?? [];
    expect(address(part)).toHaveLength(2);
    expect(address(build)).toEqual(address(part));
  });

  it('never cancels a publication under way', () => {
    expect(of('publish.yml').concurrency).toMatchObject({ 'cancel-in-progress': false });
  });
});

describe('what takes long', () => {
  it('is run every week and before a release, with a server to ask', () => {
    const { on, jobs } = of('long.yml');
    expect(on).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) as string }] });
    expect(on).toMatchObject({ push: { tags: ['v*'] } });
    expect(on).toHaveProperty('workflow_dispatch');
    const said = runs(jobs['long']);
    expect(said).toContain('npm run test:long');
    expect(said).toMatch(/apt-get install .*nginx-light/);
    expect((jobs['long']?.steps ?? []).some((step) => step['continue-on-error'])).toBe(false);
  });
});
