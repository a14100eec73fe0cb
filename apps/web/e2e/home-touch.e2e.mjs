// The home on a phone and a tablet, by finger alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { frames, homeStands, keeps } from './homes.mjs';
import { becomes, openBrowser, seriousFindings, signIn, still, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const shownOrder = (page) =>
  page.$$eval('[data-widget]', (all) =>
    all.map((frame) => ({ id: frame.getAttribute('data-widget'), y: frame.getBoundingClientRect().y })).sort((a, b) => a.y - b.y).map(({ id }) => id),
  );

/** A finger: down, moved step by step, up. */
async function finger(page, from, to, { hold = 0, steps = 12 } = {}) {
  const session = await page.context().newCDPSession(page);
  const touch = (type, point) => session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [{ x: point.x, y: point.y }] : [] });
  await touch('touchStart', from);
  await page.waitForTimeout(hold);
  for (let n = 1; n <= steps; n += 1) {
    await touch('touchMove', { x: from.x + ((to.x - from.x) * n) / steps, y: from.y + ((to.y - from.y) * n) / steps });
    await page.waitForTimeout(25);
  }
  await touch('touchEnd');
  await still(page);
}
const headOf = async (page, at) => {
  const box = await page.locator('[data-widget] .home-head h2').nth(at).boundingBox();
  return { x: box.x + 40, y: box.y + box.height / 2 };
};

test('on a phone: scroll over heads, hold and carry, move by buttons, hide, and the wide home is as it was', async () => {
  const { page, faults } = await browser.device(phone);
  await signIn(page, 'XC052');
  await homeStands(page);
  await page.getByRole('button', { name: '编辑', exact: true }).tap();
  await page.locator('.home-editbar').waitFor();
  await still(page);
  const start = await shownOrder(page);
  assert.ok(start.length >= 5);

  // A finger that moves at once scrolls, also over a head.
  const at = await headOf(page, 0);
  await finger(page, at, { x: at.x, y: at.y - 200 });
  assert.ok((await page.evaluate(() => globalThis.scrollY)) > 60, 'the page scrolled');
  assert.deepEqual(await shownOrder(page), start, 'nothing was moved');
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  await still(page);

  // A finger that rests holds the widget, and carries it below the second.
  const from = await headOf(page, 0);
  const second = await page.locator('[data-widget]').nth(1).boundingBox();
  await finger(page, from, { x: from.x, y: Math.min(from.y + second.height, 700) }, { hold: 600, steps: 20 });
  const carried = await shownOrder(page);
  assert.notDeepEqual(carried, start, 'held and carried');
  assert.deepEqual([...carried].sort(), [...start].sort(), 'and nothing lost');
  assert.match(await page.$eval('[data-announcement]', (region) => region.textContent), /^已放下“.+”，第 \d+ 个，共 \d+ 个$/);

  // By taps: down one place.
  const [top] = carried;
  await page.locator(`[data-widget="${top}"]`).getByRole('button', { name: /^下移“/ }).tap();
  await becomes(async () => (await shownOrder(page))[1], top);

  // Hidden on the phone: dimmed while editing, gone afterwards.
  const last = (await shownOrder(page)).at(-1);
  await page.locator(`[data-widget="${last}"]`).scrollIntoViewIfNeeded();
  await page.evaluate(() => globalThis.scrollBy(0, 200));
  await still(page);
  await page.locator(`[data-widget="${last}"]`).getByRole('button', { name: /的操作$/ }).tap();
  await page.getByRole('menuitem', { name: '在手机上隐藏' }).tap();
  await still(page);
  assert.ok((await shownOrder(page)).includes(last));
  // All of it at once: wherever a page stands, its floating bars cover half of something, which axe takes for its size.
  await page.setViewportSize({ ...phone.viewport, height: 5000 });
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  await page.setViewportSize(phone.viewport);
  await keeps(page, () => page.getByRole('button', { name: '完成', exact: true }).tap(), true);
  await until(async () => !(await shownOrder(page)).includes(last), 'what is hidden is gone');
  await still(page);
  const mine = await shownOrder(page);
  assert.equal(mine.length, start.length - 1);
  assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true);

  // Add by taps, three at most.
  await page.getByRole('button', { name: '编辑', exact: true }).tap();
  await page.getByRole('button', { name: '添加部件' }).first().tap();
  await page.getByRole('button', { name: '添加“统计图”' }).or(page.getByRole('button', { name: '添加“公告”' })).first().tap();
  await becomes(async () => (await shownOrder(page)).length, start.length + 1);
  await page.getByRole('button', { name: '取消', exact: true }).tap();
  await becomes(() => shownOrder(page), mine, 'cancelled back to where it began');
  await still(page);

  // A wide screen shows everything, as it stood there.
  const wide = await browser.device();
  await signIn(wide.page, 'XC052');
  await homeStands(wide.page);
  await becomes(async () => (await shownOrder(wide.page)).sort(), [...start].sort());
  assert.deepEqual([...faults, ...wide.faults], []);
});

test('on a tablet a finger drags by the head and pulls at a corner of 24 px', async () => {
  const { page, faults } = await browser.device({ viewport: { width: 1180, height: 820 }, hasTouch: true });
  await signIn(page, 'XC054');
  await homeStands(page);
  await page.getByRole('button', { name: '编辑', exact: true }).tap();
  await page.locator('.home-editbar').waitFor();
  await still(page);
  const start = await shownOrder(page);
  const from = await headOf(page, 0);
  await finger(page, from, { x: from.x + 330, y: from.y + 60 }, { steps: 20 });
  assert.notDeepEqual(await frames(page), start, 'dragged');
  const frame = page.locator('.home-cell').first();
  const handle = frame.locator('.home-handle-se');
  const size = await handle.boundingBox();
  assert.ok(size.width >= 24 && size.height >= 24);
  const before = await frame.boundingBox();
  const grip = { x: size.x + 12, y: size.y + 12 };
  await finger(page, grip, { x: grip.x, y: grip.y + 140 }, { steps: 20 });
  const now = await page.locator('.home-cell').first().boundingBox();
  assert.ok(now.height > before.height + 60, `taller: ${before.height} -> ${now.height}`);
  assert.deepEqual(faults, []);
});
