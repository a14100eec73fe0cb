// A person makes the looks of the whole program their own: first paint, fonts, pictures, other devices and tabs, paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, becomes, openBrowser, signIn, still, until, wear } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const css = (page, name) => page.evaluate((n) => globalThis.getComputedStyle(globalThis.document.documentElement).getPropertyValue(n).trim(), name);
const data = (page) => page.evaluate(() => ({ ...globalThis.document.documentElement.dataset }));

/** Fonts that this page fetches from now on: file name and bytes. */
function fontsOf(page) {
  const seen = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('.woff2')) return;
    const one = { file: new URL(response.url()).pathname, cache: response.headers()['cache-control'], type: response.headers()['content-type'], bytes: 0 };
    seen.push(one);
    one.bytes = (await response.body().catch(() => [])).length;
  });
  return seen;
}
const paintedAt = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;

test('no font travels until one is chosen; then only slices of it, after the page stands, and they are kept', async () => {
  const { page, context, faults } = await browser.device();
  const fonts = fontsOf(page);
  await signIn(page, 'XC053');
  await page.locator('[data-widget]').first().waitFor();
  await page.goto(`${address}/appearance`);
  await page.waitForLoadState('networkidle');
  // Nothing comes, also a while later.
  await page.waitForTimeout(1500);
  assert.deepEqual(fonts, [], 'the system has a Chinese font and none was chosen');

  await page.getByText('思源宋体', { exact: false }).first().click();
  await page.waitForFunction(() => globalThis.document.fonts.check('16px "Noto Serif SC Variable"', '外观'));
  await page.getByText('已保存到您的账号').waitFor();
  await until(() => fonts.length > 0, 'chosen, it is fetched');
  await still(page);
  assert.ok(fonts.every(({ file }) => /noto-serif-sc|source-serif/.test(file)), fonts.map((f) => f.file).join());
  assert.ok(fonts.every(({ cache, type }) => /immutable/.test(cache) && type === 'font/woff2'), JSON.stringify(fonts[0]));
  assert.match(await css(page, '--yz-font'), /^"YZ Source Serif", "Noto Serif SC Variable"/);

  // The next visit paints before the first slice is asked for, and takes it from the browser's cache.
  const again = await context.newPage();
  await again.goto(address);
  await again.locator('[data-widget]').first().waitFor();
  await again.waitForFunction(() => [...globalThis.document.fonts].some((face) => face.status === 'loaded'), null, { timeout: 20_000 });
  const [painted, asked] = await again.evaluate(`[${paintedAt}, Math.min(...performance.getEntriesByType('resource').filter((r) => r.name.endsWith('.woff2')).map((r) => r.startTime))]`);
  assert.ok(painted < asked, `painted at ${painted}, the first slice asked for at ${asked}`);
  const total = fonts.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`# fonts of the appearance page: ${fonts.length} slices, ${Math.round(total / 1000)} kB; first paint ${Math.round(painted)} ms, first slice asked for at ${Math.round(asked)} ms`);
  assert.deepEqual(faults, []);
});

test('a machine without any Chinese font gets the shipped one, though none was chosen', async () => {
  const { page, context } = await browser.device();
  // Such a machine draws every Chinese character as the same box: what the page's own probe looks at.
  await context.addInitScript(() => {
    const { fillText } = globalThis.CanvasRenderingContext2D.prototype;
    globalThis.CanvasRenderingContext2D.prototype.fillText = function boxes(text, ...rest) {
      return fillText.call(this, text.replace(/[\u4e00-\u9fff]/g, '\u25a1'), ...rest);
    };
  });
  const fonts = fontsOf(page);
  await page.goto(`${address}/sign-in`);
  await page.waitForFunction(() => [...globalThis.document.fonts].some((face) => face.family.includes('Noto Sans SC Variable')));
  // Its stack finds none of the families before the last.
  await page.evaluate(() => globalThis.document.documentElement.style.setProperty('--yz-font', '"Noto Sans SC Variable"'));
  await page.waitForFunction(() => globalThis.document.fonts.check('16px "Noto Sans SC Variable"', '登录'));
  await until(() => fonts.length > 0, 'a slice of it is fetched');
  assert.ok( fonts.every(({ file }) => /noto-sans-sc/.test(file)), fonts.map((f) => f.file).join());
});

test('the first paint already wears the stored look', async () => {
  const { page, context, faults } = await browser.device({ colorScheme: 'light' });
  await signIn(page, 'XC054');
  await wear(page, 'yz2;mode=dark;seed=#2f6db5;paperId=tinted;backgroundId=blueprint;radius=0');
  const paper = await css(page, '--yz-paper');
  // Nothing of the program runs: what is seen is the document and its first script alone.
  const bare = await context.newPage();
  await bare.route('**/assets/*.js', (route) => route.abort());
  await bare.goto(address, { waitUntil: 'domcontentloaded' });
  assert.deepEqual(await data(bare), { mode: 'dark', contrast: 'normal', ground: 'blueprint' });
  assert.equal(await css(bare, '--yz-paper'), paper);
  const ground = await bare.evaluate(() => globalThis.getComputedStyle(globalThis.document.documentElement).backgroundColor);
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(paper.slice(at, at + 2), 16));
  assert.equal(ground, `rgb(${r}, ${g}, ${b})`, 'dark blue before any program ran, on a light system');
  await bare.close();

  // With the program: no frame in between wears another ground.
  const whole = await context.newPage();
  await whole.addInitScript(() => {
    globalThis.seen = new Set();
    const look = () => {
      const root = globalThis.document.documentElement;
      if (root?.dataset.mode) globalThis.seen.add(`${root.dataset.mode} ${root.style.getPropertyValue('--yz-paper')}`);
      globalThis.requestAnimationFrame(look);
    };
    look();
  });
  await whole.goto(address);
  await whole.locator('[data-widget]').first().waitFor();
  await still(whole);
  await whole.waitForTimeout(1000);
  assert.deepEqual(await whole.evaluate(() => [...globalThis.seen]), [`dark ${paper}`]);
  assert.deepEqual(faults, []);
});

test('a choice reaches an open tab at once and another device', async () => {
  const { page, context, faults } = await browser.device();
  await signIn(page, 'XC038');
  await page.goto(`${address}/projects`);
  const tab = await context.newPage();
  await tab.goto(`${address}/appearance`);
  await tab.getByRole('radio', { name: '清水混凝土' }).check({ force: true });
  await tab.getByText('已保存到您的账号').waitFor();
  await page.waitForFunction(() => globalThis.document.documentElement.dataset.ground === 'graph');
  await becomes(() => css(page, '--yz-accent'), await css(tab, '--yz-accent'));
  const other = await browser.device();
  await signIn(other.page, 'XC038');
  await other.page.waitForFunction(() => globalThis.document.documentElement.dataset.ground === 'graph');
  await becomes(() => css(other.page, '--yz-paper'), await css(tab, '--yz-paper'));
  assert.deepEqual([...faults, ...other.faults], []);
});

test('colours come out of a picture that never leaves the device', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC042');
  await page.goto(`${address}/appearance`);
  await page.waitForLoadState('networkidle');
  const sent = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.postData() ?? ''));
  const png = await page.evaluate(() => {
    const canvas = globalThis.document.createElement('canvas');
    canvas.width = 400;
    canvas.height = 300;
    const pen = canvas.getContext('2d');
    for (const [colour, x, width] of [['#d9d4c8', 0, 200], ['#1f6f8b', 200, 120], ['#c2542d', 320, 80]]) {
      pen.fillStyle = colour;
      pen.fillRect(x, 0, width, 300);
    }
    return canvas.toDataURL('image/png').split(',')[1];
  });
  await page.locator('input[type=file]').setInputFiles({ name: 'facade.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
  const swatches = page.getByRole('list', { name: '图片中的颜色' }).getByRole('button');
  await swatches.first().waitFor();
  assert.equal(await swatches.count(), 3);
  const names = await swatches.evaluateAll((all) => all.map((one) => one.textContent));
  assert.ok(names.some((n) => n.includes('可原样用作主题色') || n.includes('显示为')), names.join());
  await page.getByRole('button', { name: /使用 #1f6f8b（占 30%）/ }).click();
  await becomes(() => page.getByLabel('色值').inputValue(), '#1f6f8b');
  await page.getByText('已保存到您的账号').waitFor();
  assert.ok(sent.every((body) => body.length < 3000), 'what was sent is the document, not a picture');

  // By paste, and what is no picture is refused in words.
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const clipboard = new globalThis.DataTransfer();
    clipboard.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }));
    globalThis.document.dispatchEvent(new globalThis.ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
  }, png);
  await swatches.nth(2).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'fake.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await page.getByText(/这不是图片/).waitFor();
  assert.deepEqual(faults, []);
});

test('what is printed is ink on white in the chosen type, from a dark page too', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC012');
  await wear(page, 'yz2;mode=dark;fontId=song;fontSize=17;paletteId=clear;seed=#7aa7cb');
  await page.goto(`${address}/statistics`);
  await page.locator('.recharts-rectangle').first().waitFor();
  // Charts come one by one: the first of the page need not be the first that is drawn.
  await still(page);
  const screenFill = await page.locator('.recharts-rectangle').first().getAttribute('fill');
  await page.emulateMedia({ media: 'print' });
  await until(async () => (await page.locator('.recharts-rectangle').first().getAttribute('fill')) !== screenFill, 'a pale colour of the dark page would not be seen on paper');
  await still(page);
  const paper = await page.evaluate(() => {
    const style = globalThis.getComputedStyle(globalThis.document.body);
    const shown = (selector) => [...globalThis.document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);
    return { ground: globalThis.getComputedStyle(globalThis.document.documentElement).backgroundColor, ink: style.color, font: style.fontFamily, size: style.fontSize, frame: shown('.yz-topbar') || shown('.yz-shell-nav') };
  });
  assert.deepEqual({ ...paper, font: /Song|Serif/.test(paper.font) }, { ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', font: true, size: '17px', frame: false });
  const printFill = await page.locator('.recharts-rectangle').first().getAttribute('fill');
  assert.notEqual(printFill, screenFill, 'a pale colour of the dark page would not be seen on paper');
  assert.ok((await page.pdf({ format: 'A4' })).length > 5000);
  await page.emulateMedia({ media: 'screen' });
  await page.waitForFunction(() => globalThis.document.documentElement.dataset.mode === 'dark');
  await becomes(() => page.locator('.recharts-rectangle').first().getAttribute('fill'), screenFill);
  assert.deepEqual(faults, []);
});

test('a page that asks for more contrast gets it, and the top bar changes mode and size', async () => {
  const { page, faults } = await browser.device({ contrast: 'more' });
  await signIn(page, 'XC033');
  await page.waitForFunction(() => globalThis.document.documentElement.dataset.contrast === 'high');
  assert.equal(await css(page, '--yz-ink'), '#000000');
  await page.getByRole('button', { name: '明暗' }).click();
  await page.getByRole('menuitemradio', { name: '深色' }).click();
  await page.getByRole('button', { name: '明暗' }).click();
  await page.getByRole('menuitem', { name: '字号加大' }).click();
  await becomes(async () => [(await data(page)).mode, await css(page, '--yz-size'), await css(page, '--yz-ink')], ['dark', '15px', '#ffffff']);
  assert.deepEqual(faults, []);
});
