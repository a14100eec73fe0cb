// An employee makes the home their own, by mouse and by keyboard, and finds it on a second device.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { finish, homeStands } from './homes.mjs';
import { address, becomes, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const login = 'XC052';

/** Titles of the frames by where they stand on the page. */
async function arrangement(page) {
  await still(page);
  return page.$$eval('[data-widget]', (frames) =>
    frames.map((f) => ({ id: f.getAttribute('data-widget'), box: f.getBoundingClientRect() })).map(({ id, box }) => ({ id, x: Math.round(box.x), y: Math.round(box.y + globalThis.scrollY), w: Math.round(box.width), h: Math.round(box.height) })).sort((a, b) => a.id.localeCompare(b.id)),
  );
}

/** Mode, colour and font as the page wears them. */
const look = (page) =>
  page.evaluate(() => ({
    mode: globalThis.document.documentElement.dataset.mode,
    accent: globalThis.getComputedStyle(globalThis.document.documentElement).getPropertyValue('--yz-accent').trim(),
    font: globalThis.getComputedStyle(globalThis.document.body).fontFamily,
  }));

test('the home is arranged by mouse and by keyboard, coloured, and found on a second device', async () => {
  const first = await browser.device();
  await signIn(first.page, login);
  await homeStands(first.page);
  await first.page.getByRole('button', { name: '编辑', exact: true }).click();
  const start = await arrangement(first.page);
  assert.ok(start.length >= 5, `a default home with widgets, seen ${start.length}`);

  // By mouse: the last frame of the first row goes below.
  const handle = first.page.getByRole('button', { name: /^移动“/ }).first();
  const from = await handle.boundingBox();
  await first.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await first.page.mouse.down();
  await first.page.mouse.move(from.x + 300, from.y + 260, { steps: 12 });
  await first.page.mouse.up();
  const dragged = await arrangement(first.page);
  assert.notDeepEqual(dragged, start, 'dragging moved a widget');

  // By keyboard alone: Enter lifts, arrows move and resize, Enter drops.
  const second = first.page.getByRole('button', { name: /^移动“/ }).nth(1);
  await second.focus();
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('Shift+ArrowDown');
  await first.page.keyboard.press('Enter');
  const moved = await arrangement(first.page);
  assert.notDeepEqual(moved, dragged, 'the keyboard moved a widget');

  await finish(first.page);

  // Colour and font apply at once and are kept on the server.
  await first.page.goto(`${address}/appearance`);
  await first.page.getByLabel('色值').fill('#7a3b2e');
  await first.page.keyboard.press('Tab');
  await first.page.getByText('深色', { exact: true }).first().click();
  const before = (await look(first.page)).font;
  await first.page.getByRole('radio', { name: /本机楷体/ }).check({ force: true });
  await first.page.waitForFunction(() => /kai/i.test(globalThis.getComputedStyle(globalThis.document.body).fontFamily));
  await first.page.getByText('已保存到您的账号').waitFor();
  const seen = await look(first.page);
  assert.notEqual(seen.font, before, 'the font applies at once');

  const other = await browser.device();
  await signIn(other.page, login);
  await homeStands(other.page);
  await becomes(() => look(other.page), seen, 'the second device shows the same colours and font');
  const ids = (list) => list.map((w) => w.id);
  const found = await arrangement(other.page);
  assert.deepEqual(ids(found), ids(moved));
  const order = (list) => [...list].sort((a, b) => a.y - b.y || a.x - b.x).map((w) => w.id);
  assert.deepEqual(order(found), order(moved), 'the second device shows the same arrangement');
  assert.deepEqual([...first.faults, ...other.faults], []);
});

test('the home has no serious finding of axe, light and dark, wide and narrow', async () => {
  for (const [colorScheme, width] of [['light', 1440], ['dark', 390]]) {
    const { page, faults } = await browser.device({ colorScheme, viewport: { width, height: 844 } });
    await signIn(page, 'XC001');
    await homeStands(page);
    assert.deepEqual(await seriousFindings(page), [], `${colorScheme} ${width}`);
    assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true, 'nothing is wider than the page');
    assert.deepEqual(faults, []);
  }
});
