// Takes the README's pictures of the page: `npm run build && npm run screenshots`. Needs Chromium or Chrome.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}docs/screenshots/`;
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROME_PATH ?? usual.find((path) => existsSync(path));
if (!executablePath) throw new Error('install Chromium or Chrome, or set CHROME_PATH');

const pictures = [
  ['overview-1440', 1440, 900, ''],
  ['themes-1440', 1440, 900, '?view=themes&at-theme=workforce&at-council=Sandwell'],
  ['recommendations-1440', 1440, 900, '?view=recommendations&open=sandwell-external-reviews-2023/K1'],
  ['recurring-820', 820, 900, '?view=recurring'],
  ['owners-820', 820, 900, '?view=owners&column=Southwark'],
  ['themes-360', 360, 780, '?view=themes'],
  ['recommendation-360', 360, 780, '?view=recommendations&open=sandwell-external-reviews-2023/K1'],
];

const server = spawn(process.execPath, [`${root}dist/cli.js`, 'serve', '--port', '4390'], {
  stdio: ['ignore', 'pipe', 'pipe'],
});
const url = await new Promise((resolve, reject) => {
  const listen = (text) => {
    const found = /http:\/\/\S+/.exec(String(text));
    if (found) resolve(found[0]);
  };
  server.stdout.on('data', listen);
  server.stderr.on('data', listen);
  server.on('exit', () => reject(new Error('the page is not served')));
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
mkdirSync(folder, { recursive: true });
for (const [name, width, height, address] of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(url + address);
  await page.locator('main h1').first().waitFor();
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
await browser.close();
server.kill();
