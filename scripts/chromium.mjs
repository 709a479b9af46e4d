// Finds a Chromium for the browser tests, so that `npm ci && npm test` works on a bare Linux x64 box too.
import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a test browser without network chatter. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** The browser that npm pins; the only one that accessibility-tree and pixel goldens are compared on. */
export const npmChromium = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package carries its own NSS, NSPR and expat, but unpacks them only where it believes itself in AWS Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};

/** Path of a Chromium: CHROME_PATH, Playwright's, the system's, else npm's (`INS_CHROMIUM=npm` takes npm's first). */
export const findChromium = async () => {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.env.INS_CHROMIUM === 'npm') return npmChromium();
  const found = [playwright.executablePath(), ...INSTALLED].find(path => existsSync(path)) ?? (await npmChromium());
  if (!found) throw new Error('No Chromium found: install Chrome, run `npx playwright install chromium`, or set CHROME_PATH.');
  return found;
};
