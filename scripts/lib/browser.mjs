// A real Chromium: the system's when there is one, else the one that a registry package ships.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export async function launchBrowser() {
  const system = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((p) => p && existsSync(p));
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (system) return chromium.launch({ executablePath: system, args: quiet, headless: true });
  const { default: shipped } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await shipped.executablePath(), args: [...shipped.args, ...quiet], headless: true });
}
