// The strict-policy lane (architecture §8): every tag through its scenarios on pages that send exactly this policy, with the production
// build as a page without tools would load it. `node test/csp/run.mjs [tag…]`
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import { bundle, ROOT, serve, tally } from '../support/serve.mjs';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Runs before everything else on the page. */
const WATCH = `window.violations = [];
document.addEventListener('securitypolicyviolation', e => violations.push(e.effectiveDirective + ' ' + (e.blockedURI || e.sample)));`;

const page = (scripts, { head = '', body = '', watch = true } = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>ins-ui</title><link rel="icon" href="data:,">
${watch ? '<script src="/watch.js"></script>' : ''}<link rel="stylesheet" href="/dist/styles/tokens.css">${head}
${scripts.map(src => `<script type="module" src="${src}"></script>`).join('\n')}</head><body>${body}</body></html>`;

const LOCALES = ['/dist/locales/zh-CN.js', '/dist/locales/de.js'];
const MARKUP = '<ins-premium amount="128.00" currency="CNY" frequency="monthly" authority="bound" locale="zh-CN"></ins-premium>';

/** What a host's own style sheet may do to everything on its page; at the end, what people write in anger. */
const RESET = `*, *::before, *::after { margin: 0; padding: 0; box-sizing: content-box; }
html { font-size: 62.5%; -webkit-text-size-adjust: 100%; }
body { font: 10px/1 serif; letter-spacing: 3px; word-spacing: 9px; text-align: right; text-transform: uppercase; text-indent: 5em; color: red; white-space: pre; }
button, input, select, textarea { font-family: inherit; font-size: 7px; border: 0; border-radius: 0; background: none; appearance: none; }
h1, h2, h3, p, ul, ol, dl, table, fieldset, legend { all: unset; display: block; }
a { color: inherit; text-decoration: none; }
table { border-collapse: separate; caption-side: bottom; }
svg, img { display: block; max-width: 100%; vertical-align: middle; }
label, .label, .button, .input, .field, .control, .error, .row, .card { all: unset !important; display: none !important; }
dialog { display: block !important; }
[hidden] { display: none !important; }`;

const PROPERTIES =
  `display position box-sizing color background-color font-family font-size font-weight line-height letter-spacing word-spacing
text-align text-transform text-indent white-space margin-top margin-left padding-top padding-left border-top-width border-top-style
border-radius appearance list-style-type text-decoration-line caption-side border-collapse`.split(/\s+/);

const stageCode = await bundle('test/support/stage.ts');
const files = {
  '/watch.js': WATCH,
  '/stage.js': stageCode,
  '/reset.css': RESET,
  '/planted.js':
    "const s = document.createElement('style'); s.textContent = 'body { color: red }'; document.head.append(s);\ntry { document.body.innerHTML = '<b>x</b>'; } catch {}",
  '/elements.html': page(['/dist/all.js', ...LOCALES, '/stage.js']),
  '/reset.html': page(['/dist/all.js', ...LOCALES, '/stage.js'], { head: '<link rel="stylesheet" href="/reset.css">' }),
  '/single.html': page(['/dist/cdn/ins-ui.js', '/stage.js'], { body: MARKUP }),
  '/auto.html': page(['/dist/cdn/autoloader.js', ...LOCALES, '/stage.js'], { body: MARKUP }),
  '/planted.html': page(['/planted.js']),
};
const server = await serve(files, { 'content-security-policy': POLICY });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
const { group, check, end } = tally();
const only = process.argv.slice(2);

/** A page of ours with what it says and what the policy stops; the icon of the page itself is the policy's, not ours. */
const open = async (path, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, ...options });
  const view = await context.newPage();
  const output = [];
  view.on('console', message => output.push(`${message.type()}: ${message.text()}`));
  view.on('pageerror', error => output.push(`error: ${error.message}`));
  view.on('requestfailed', request => output.push(`failed: ${request.url()}`));
  await view.goto(server.origin + path);
  const isIcon = text => /img-src|data:,/.test(text);
  return {
    view,
    close: () => context.close(),
    problems: async () => [...(await view.evaluate(() => window.violations.splice(0))), ...output.splice(0)].filter(text => !isIcon(text)),
  };
};

/** Presses everything and types into every field, as a person would. */
const act = async (view, tag) => {
  const count = (await view.evaluate(tag => window.stage.controls(tag), tag)).length;
  for (let i = 0; i < count; i++) {
    const control = (await view.evaluate(tag => window.stage.controls(tag), tag))[i];
    if (!control?.visible) continue;
    const handle = view.locator(`${tag} >> :is(button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"]))`).nth(i);
    if (control.kind === 'text') await handle.fill('1234.56', { timeout: 1000 }).catch(() => undefined);
    else await handle.click({ timeout: 1000, noWaitAfter: true }).catch(() => undefined);
    await view.evaluate(tag => window.stage.settle(tag), tag);
    // An open sheet stands before the rest.
    await view.keyboard.press('Escape');
  }
};

/** Its own style sheet reached the element: something inside differs from the same markup without any. */
const isStyled = (view, tag) =>
  view.evaluate(tag => {
    const root = window.stage.current(tag)?.shadowRoot;
    return !!root && root.adoptedStyleSheets.length > 0 && root.adoptedStyleSheets.every(sheet => sheet.cssRules.length > 0);
  }, tag);

// The lane must be able to fail.
group('a planted violation is caught');
{
  const { view, close } = await open('/planted.html');
  const caught = await view.evaluate(() => window.violations.map(v => v.split(' ')[0]).sort());
  check(caught.includes('style-src-elem'), `inline style not reported: ${caught}`);
  check(caught.includes('require-trusted-types-for'), `innerHTML not reported: ${caught}`);
  await close();
}

const { view, problems, close } = await open('/elements.html');
await view.waitForFunction(() => window.stage);
const tags = (await view.evaluate(() => window.stage.list())).filter(([tag]) => !only.length || only.includes(tag));

for (const [tag, scenarios] of tags) {
  group(`${tag}, ${scenarios.length} scenarios, drawn and used`);
  for (const scenario of scenarios) {
    await view.evaluate(([tag, scenario]) => window.stage.show(tag, scenario), [tag, scenario]);
    check(await isStyled(view, tag), `${scenario}: no style sheet applies`);
    const drawn = await problems();
    check(drawn.length === 0, `${scenario}, drawn: ${drawn.join('; ')}`);
    await act(view, tag);
    const found = await problems();
    check(found.length === 0, `${scenario}, used: ${found.join('; ')}`);
  }
}
group('styles have their say under the policy');
{
  await view.evaluate(() => window.stage.show('ins-premium', 'payable', 'zh-CN'));
  const size = await view.evaluate(
    () => getComputedStyle(window.stage.current('ins-premium').shadowRoot.querySelector('[part=figure]')).fontSize,
  );
  check(parseFloat(size) > 20, `the figure of ins-premium has ${size}`);
}
await close();

for (const [path, name, file] of [
  ['/single.html', 'the single file for content delivery networks', 'dist/cdn/ins-ui.js'],
  ['/auto.html', 'the autoloader', 'dist/cdn/autoloader.js'],
]) {
  if (!existsSync(join(ROOT, file))) {
    console.log(`skipped 3 checks: ${file} is not built`);
    continue;
  }
  group(name);
  const { view, problems, close } = await open(path);
  await view
    .waitForFunction(() => document.querySelector('ins-premium')?.shadowRoot?.textContent?.includes('128'), undefined, { timeout: 5000 })
    .catch(() => undefined);
  check(
    await view.evaluate(() => document.querySelector('ins-premium')?.shadowRoot?.textContent?.includes('128') ?? false),
    'ins-premium was not drawn',
  );
  check(
    await view.evaluate(() => /[\u4e00-\u9fff]/.test(document.querySelector('ins-premium')?.shadowRoot?.textContent ?? '')),
    'zh-CN was not spoken',
  );
  for (const [tag, scenarios] of tags) {
    await view.evaluate(([tag]) => void document.body.append(document.createElement(tag)), [tag]);
    for (const scenario of scenarios.slice(0, 4)) {
      await view.evaluate(([tag, scenario]) => window.stage.show(tag, scenario), [tag, scenario]);
      await view.evaluate(tag => window.stage.openAll(tag), tag);
      const found = await problems();
      check(found.length === 0, `${tag} ${scenario}: ${found.join('; ')}`);
    }
  }
  await close();
}

group('a host whose style sheet resets everything');
{
  const [plain, reset] = [await open('/elements.html'), await open('/reset.html')];
  for (const { view } of [plain, reset]) await view.waitForFunction(() => window.stage);
  for (const [tag, scenarios] of tags) {
    for (const scenario of scenarios) {
      const looks = [];
      for (const { view } of [plain, reset]) {
        await view.evaluate(([tag, scenario]) => window.stage.show(tag, scenario), [tag, scenario]);
        looks.push(await view.evaluate(([tag, properties]) => window.stage.looks(tag, properties), [tag, PROPERTIES]));
      }
      const [before, after] = looks;
      // A box that is not there hands down what is the page's.
      const changed = before.flatMap((line, i) =>
        line === after[i] || line.includes('display: contents')
          ? []
          : [`${line.split(' display:')[0]}: ${differences(line, after[i] ?? '')}`],
      );
      check(changed.length === 0, `${tag} ${scenario}: ${changed.slice(0, 6).join('\n')}`);
    }
  }
  for (const { close } of [plain, reset]) await close();
}

function differences(a, b) {
  const [x, y] = [a, b].map(line => line.split('; '));
  return x.flatMap((part, i) => (part === y[i] ? [] : [`${part} → ${y[i]?.split(': ').at(-1)}`])).join(', ');
}

await browser.close();
server.close();
process.exit(end() ? 1 : 0);
