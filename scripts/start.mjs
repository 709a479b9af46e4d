// `npm start`: builds the package once, then keeps rebuilding the components while Storybook serves them.
import { spawn, spawnSync } from 'node:child_process';

const first = spawnSync(process.execPath, ['scripts/build.mjs', '--fast'], { stdio: 'inherit' });
if (first.status !== 0) process.exit(first.status ?? 1);

const node = (args, env) => spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
const stencil = node(['node_modules/@stencil/core/bin/stencil', 'build', '-c', 'stencil.config.ts', '--watch', '--log-level=warn'], {
  INS_VARIANT: 'development',
});
const storybook = node([
  'node_modules/storybook/dist/bin/dispatcher.js',
  'dev',
  '-p',
  process.env.PORT ?? '6006',
  '--no-open',
  '--ci',
  ...process.argv.slice(2),
]);

const stop = () => {
  stencil.kill();
  storybook.kill();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
storybook.on('exit', code => {
  stencil.kill();
  process.exit(code ?? 0);
});
