// Browsers beside Chromium for Vitest: Debian's Firefox ESR over WebDriver BiDi and WebKitGTK over WebDriver (`npm run test:browsers`).
// Both answer to the provider name "preview", whose `userEvent` works inside the page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineBrowserProvider } from '@vitest/browser';

const distRoot = fileURLToPath(new URL('..', import.meta.url));

const provider = (browser, open) =>
  defineBrowserProvider({
    name: 'preview',
    supportedBrowser: [browser],
    options: {},
    providerFactory: () => ({
      name: 'preview',
      supportsParallelism: false,
      distRoot,
      session: undefined,
      getCommandsContext: () => ({}),
      async openPage(_id, url) {
        await this.session?.close();
        this.session = await open(url);
      },
      async close() {
        await this.session?.close();
        this.session = undefined;
      },
    }),
  });

export const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

export const firefox = () =>
  provider('firefox', async url => {
    const { default: puppeteer } = await import('puppeteer-core');
    const browser = await puppeteer.launch({ browser: 'firefox', headless: true, executablePath: FIREFOX });
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return { close: () => browser.close() };
  });

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

/** Undefined where WebKitGTK's little browser is not installed. */
export const miniBrowser = () =>
  existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .map(folder => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
        .find(path => existsSync(path))
    : undefined;

const ask = async (address, method, body) => {
  for (let attempt = 0; ; attempt++) {
    try {
      const { value } = await (await fetch(address, { method, body: body && JSON.stringify(body) })).json();
      if (value?.error) throw Object.assign(new Error(value.message), { answered: true });
      return value;
    } catch (error) {
      // The driver takes a moment to listen.
      if (error.answered || attempt > 50) throw error;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
};

export const webkit = () =>
  provider('webkit', async url => {
    const port = await freePort();
    const display = process.env.DISPLAY ?? `:${90 + (port % 900)}`;
    const screen = process.env.DISPLAY
      ? undefined
      : spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
    const sessions = `http://127.0.0.1:${port}/session`;
    const options = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } };
    const { sessionId } = await ask(sessions, 'POST', { capabilities: { alwaysMatch: options } });
    await ask(`${sessions}/${sessionId}/url`, 'POST', { url });
    return {
      close: async () => {
        await ask(`${sessions}/${sessionId}`, 'DELETE').catch(() => {});
        driver.kill();
        screen?.kill();
      },
    };
  });
