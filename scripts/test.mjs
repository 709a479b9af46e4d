// The one test command: every gate in turn, then `N passed, N failed`. `npm test -- lint unit` runs only the named gates.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

const NODE = process.execPath;
const bin = (path, ...args) => [NODE, `node_modules/${path}`, ...args];
const tsc = project => bin('typescript/bin/tsc', '-p', project, '--noEmit');
const vitest = (project, { env, args = [] } = {}) => ({
  project,
  env,
  command: bin(
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=build/vitest-${project}.json`,
    ...args,
  ),
});

/** The domain in another time zone: nothing in it may depend on the machine's. */
const inZone = (TZ, ...args) => vitest('unit', { env: { TZ }, args: ['src/domain', 'src/packs', ...args] });
const covered = [
  '--coverage.enabled',
  '--coverage.include=src/domain/**/*.ts',
  '--coverage.exclude=**/*.test.ts',
  '--coverage.reporter=json-summary',
  '--coverage.reporter=text-summary',
  '--coverage.reportsDirectory=build/coverage',
  '--coverage.thresholds.lines=95',
  '--coverage.thresholds.branches=95',
];

/** A gate is a list of steps; a step is a command, with `project` when Vitest counts for it, `counts` when it prints its own numbers. */
const GATES = {
  build: [{ command: [NODE, 'scripts/build.mjs'] }],
  lint: [
    { command: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
    { command: bin('eslint/bin/eslint.js', '.') },
    { command: bin('stylelint/bin/stylelint.mjs', 'src/**/*.css') },
    {
      command: bin(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        'src',
        'stories',
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err',
      ),
    },
  ],
  types: [{ command: tsc('tsconfig.domain.json') }, { command: tsc('tsconfig.json') }, { command: tsc('tsconfig.test.json') }],
  api: [{ command: [NODE, 'scripts/api.mjs', '--check'] }],
  unit: [vitest('unit')],
  zones: [inZone('America/Los_Angeles'), inZone('Asia/Shanghai', ...covered), inZone('Pacific/Apia')],
  browser: [vitest('browser')],
  stories: [
    vitest('stories*'),
    { command: bin('storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--output-dir', 'storybook-static') },
  ],
  csp: [{ counts: true, command: [NODE, 'test/csp/run.mjs'] }],
  a11y: [{ counts: true, command: [NODE, 'test/a11y/run.mjs'] }],
  size: [{ counts: true, command: [NODE, 'scripts/size.mjs'] }],
  docs: [{ counts: true, command: [NODE, 'test/docs/run.mjs'] }],
  package: [{ counts: true, command: [NODE, 'scripts/check-package.mjs'] }],
  hosts: [{ counts: true, command: [NODE, 'test/hosts/run.mjs'] }],
};

const run = (command, env) =>
  new Promise(resolve => {
    const child = spawn(command[0], command.slice(1), {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    const keep = chunk => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', code => resolve({ code, output }));
  });

const summary = text => {
  const all = [...text.matchAll(/^(\d+) passed, (\d+) failed/gm)];
  const last = all.at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
};

const counted = async (step, { code, output }) => {
  let found;
  if (step.project) {
    const file = `build/vitest-${step.project}.json`;
    const report = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
    found = { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
    if (code === 0 && !found.passed) found.failed += 1;
  } else found = step.counts ? summary(output) : undefined;
  found ??= { passed: code === 0 ? 1 : 0, failed: 0 };
  // A runner that died without naming a failure has failed all the same.
  if (code !== 0 && !found.failed) found.failed = 1;
  return found;
};

const wanted = process.argv.slice(2);
const unknown = wanted.find(name => !(name in GATES));
if (unknown) {
  console.error(`no gate "${unknown}"; there are: ${Object.keys(GATES).join(' ')}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
await rm('storybook-static', { recursive: true, force: true });
for (const [name, steps] of Object.entries(GATES)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const start = performance.now();
  let gate = { passed: 0, failed: 0 };
  for (const step of steps) {
    if (step.project) await rm(`build/vitest-${step.project}.json`, { force: true });
    const result = await run(step.command, step.env);
    const found = await counted(step, result);
    gate = { passed: gate.passed + found.passed, failed: gate.failed + found.failed };
    if (found.failed || process.env.INS_VERBOSE) console.log(`--- ${step.command.slice(1).join(' ')}\n${result.output.slice(-12_000)}`);
    else for (const line of result.output.split('\n')) if (/^\s*skipped \d+ checks/i.test(line)) console.log(line.trim());
  }
  console.log(
    `${gate.failed ? 'FAIL' : 'ok  '} ${name.padEnd(10)} ${String(gate.passed).padStart(6)} passed, ${gate.failed} failed  ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  passed += gate.passed;
  failed += gate.failed;
  // Nothing after a broken build can be trusted.
  if (name === 'build' && gate.failed) break;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
