import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeSums } from '../src/cli/build/siteSums.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  'continue-on-error'?: boolean;
  with?: Record<string, unknown>;
}
interface Job {
  strategy?: { matrix: Record<string, unknown> };
  steps?: Step[];
  uses?: string;
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
}
interface Workflow {
  on: Record<string, { branches?: string[]; tags?: string[] } | { cron: string }[] | null>;
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
    const { lane, check, long, build, deploy } = of('publish.yml').jobs;
    expect(check?.uses).toBe('./.github/workflows/check.yml');
    expect(long?.uses).toBe('./.github/workflows/long.yml');
    for (const job of [check, long]) expect(job?.if).toBe("needs.lane.outputs.lane == 'code'");
    expect(build?.needs).toEqual(['lane', 'check', 'long', 'part']);
    // A lane is known; and it is content’s, or everything has passed.
    expect(build?.if).toMatch(
      /needs\.lane\.result == 'success' && \(needs\.lane\.outputs\.lane == 'content' \|\| \(needs\.check\.result == 'success' && needs\.long\.result == 'success' && /,
    );
    expect(deploy?.needs).toBe('build');
    expect(deploy?.if).toContain("needs.build.result == 'success'");
    expect(runs(of('check.yml').jobs['check'])).toContain('npm test');
    expect(deploy?.permissions).toEqual({ contents: 'read', actions: 'read', pages: 'write', 'id-token': 'write' });
    expect(build?.permissions).not.toHaveProperty('pages');
    // Nothing of npm’s runs with the right to publish.
    expect(runs(deploy)).not.toMatch(/\bnpm\b/);
    expect(lane?.permissions).toEqual({ contents: 'read', actions: 'read' });
  });

  it('is of main alone, whoever starts it', () => {
    const { lane, ...others } = of('publish.yml').jobs;
    expect(lane?.if).toBe("github.ref == 'refs/heads/main'");
    const needs = (name: string): string[] => [others[name]?.needs ?? []].flat();
    for (const name of Object.keys(others)) {
      const before = [name];
      for (let at = 0; at < before.length; at++) before.push(...needs(before[at] ?? ''));
      expect(before, name).toContain('lane');
    }
  });

  it('asks of content what any built site is asked before it goes out, and everything afterwards', () => {
    const { build, afterwards } = of('publish.yml').jobs;
    expect(runs(build)).toMatch(/if \[ "\$LANE" = content \]; then npm run test:site/);
    expect(runs(build).indexOf('test:site')).toBeGreaterThan(runs(build).indexOf('--from'));
    expect(afterwards).toMatchObject({
      needs: ['lane', 'deploy'],
      if: "needs.lane.outputs.lane == 'content'",
      uses: './.github/workflows/check.yml',
    });
  });

  it('looks at what is live afterwards, with the sums of what was built', () => {
    const { live } = of('publish.yml').jobs;
    expect(live?.needs).toBe('deploy');
    expect(runs(live)).toContain('node src/cli/publish/live.ts --url "$URL" --site "$RUNNER_TEMP/built/dist"');
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
    const between = steps.slice(sums + 1, upload).flatMap(({ run }) => run ?? []);
    expect(between[0]).toBe('npm run --silent sbom -- sbom.cdx.json');
    for (const line of between.slice(1).join('\n').trim().split('\n'))
      expect(line).toMatch(/^(mkdir -p|cp (-r dist content)?)\s?"?.*"\$RUNNER_TEMP\/aside\//);
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
    expect(part?.needs).toEqual(['lane', 'check']);
    expect(part?.if).toBe('${{ vars.SHARDS }}');
    expect(part).not.toHaveProperty('permissions');
    expect(runs(part)).toContain('npm run build -- --at "$AT" --shard "$SHARD/$OF"');
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
    const { concurrency, jobs } = of('publish.yml');
    expect(concurrency).toMatchObject({ 'cancel-in-progress': false });
    expect(jobs['deploy']?.concurrency).toEqual({ group: 'deploy', 'cancel-in-progress': false });
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

  it('is that whoever has an older Node, or the newest, installs, checks and builds', () => {
    const { hosts } = of('long.yml').jobs;
    expect(hosts?.strategy?.matrix['node']).toEqual([20, 22, 24, 'latest']);
    for (const command of ['npm ci', 'npm run facts', 'npm run build']) expect(runs(hosts)).toContain(command);
  });
});

describe.skipIf(process.platform !== 'linux')('the gate against quiet changes', () => {
  const step = of('publish.yml').jobs['build']?.steps?.find(({ name }) => name?.includes('quietly'))?.run ?? 'exit 9';

  /** Runs the step in a repository, with a site kept beside it or none; gives what it said, and what npm was asked to compare with. */
  function gate(env: Record<string, string>, kept?: string) {
    const folder = mkdtempSync(join(tmpdir(), 'gate-'));
    const [cwd, bin] = [join(folder, 'repository'), join(folder, 'bin')];
    const git = (...args: string[]): string => spawnSync('git', args, { cwd, encoding: 'utf8' }).stdout.trim();
    for (const at of [join(cwd, 'content'), bin]) mkdirSync(at, { recursive: true });
    writeFileSync(join(cwd, 'content/a.mdx'), 'now');
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', 'now');
    if (kept !== undefined) {
      mkdirSync(join(folder, 'kept/content'), { recursive: true });
      writeFileSync(join(folder, 'kept/content/a.mdx'), kept);
    }
    writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho "$@" >> "$ASKED"\n', { mode: 0o755 });
    const asked = join(folder, 'asked');
    const done = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
        ASKED: asked,
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        ...env,
      },
    });
    const since = existsSync(asked)
      ? /facts -- --format github --since (\S+)/.exec(readFileSync(asked, 'utf8'))?.[1]
      : undefined;
    const result = {
      status: done.status,
      said: done.stdout + done.stderr,
      since,
      before: since === undefined ? undefined : git('show', `${since}:content/a.mdx`),
      left: git('status', '--porcelain'),
    };
    rmSync(folder, { recursive: true });
    return result;
  }
  const GONE = '0'.repeat(40);

  it('compares with the published commit where it is there', () => {
    expect(gate({ SINCE: 'HEAD', PUBLISHED: GONE })).toMatchObject({ status: 0, since: 'HEAD', before: 'now' });
  });

  it('compares with the content that is kept with its site where the commit is gone, says so, and touches nothing', () => {
    const { said, ...done } = gate({ SINCE: '', PUBLISHED: GONE }, 'as published');
    expect(done).toMatchObject({ status: 0, before: 'as published', left: '' });
    expect(said).toContain(`The published commit ${GONE} is gone`);
  });

  it.each([
    [GONE, `of the publication ${GONE} neither commit nor site is left`],
    ['', 'nothing was published yet'],
  ])('lets pass with a reason where nothing is left of what was published (%s)', (PUBLISHED, why) => {
    const { status, since, said } = gate({ SINCE: '', PUBLISHED });
    expect({ status, since }).toEqual({ status: 0, since: undefined });
    expect(said).toContain(why);
  });
});

describe('a proposal from outside', () => {
  const { on, jobs } = of('judge.yml');
  const said = runs(jobs['judge']);

  it('is judged by the checker of the branch it is for, and nothing of it is run', () => {
    expect(on).toEqual({ pull_request_target: { branches: ['main'] } });
    const [checkout] = jobs['judge']?.steps ?? [];
    expect(checkout?.with).toMatchObject({ ref: '${{ github.event.pull_request.base.sha }}' });
    expect(said).toContain('--content "$RUNNER_TEMP/proposed/content"');
    // It is never the folder that a command is run in.
    expect(said).not.toMatch(/\bcd\b|working-directory|--prefix|git (?:checkout|merge(?!-base)|switch)/);
    expect(jobs['judge']).not.toHaveProperty('permissions');
  });

  it('is the only thing that another’s branch sets off with the rights of this one', () => {
    const others = workflows.filter(
      ({ name, text }) => name !== 'judge.yml' && /pull_request_target|workflow_run:/.test(text),
    );
    expect(others.map(({ name }) => name)).toEqual([]);
  });
});

describe('the weekly check', () => {
  it('writes to no issue but its own: of its label, and written by itself', () => {
    const said = runs(of('weekly.yml').jobs['watch']);
    expect(said).toMatch(/gh issue list --state open --label "\$LABEL" --author "\$AUTHOR"/);
    expect(said).not.toContain('--search');
    expect(said).toMatch(/gh issue create .*--label "\$LABEL"/);
  });
});

describe('what is pinned', () => {
  it('is proposed anew by the host’s own bot: actions, and both lists of packages', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      updates: { 'package-ecosystem': string; directory?: string; directories?: string[] }[];
    };
    const proposed = updates.flatMap(({ directory, directories = [directory ?? ''], ...one }) =>
      directories.map((each) => `${one['package-ecosystem']} ${each}`),
    );
    expect(proposed).toEqual(['github-actions /', 'npm /', 'npm /tests/scanners']);
  });

  it('and what judges others have owners, who stand for folders that are there', () => {
    const owned = readFileSync('.github/CODEOWNERS', 'utf8')
      .split('\n')
      .filter((line) => /^\//.test(line));
    for (const line of owned) expect(line).toMatch(/^\/\S+ +@[\w-]+\/[\w-]+$/);
    const paths = owned.map((line) => line.split(' ')[0] ?? '');
    expect(paths).toEqual(expect.arrayContaining(['/src/facts/', '/.github/']));
    expect(paths.filter((path) => !existsSync(`.${path}`))).toEqual([]);
  });
});
