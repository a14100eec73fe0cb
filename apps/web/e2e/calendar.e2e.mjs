// A schedule: made and dragged, moved by keyboard alone, one occurrence changed, a colleague invited who answers; files in and out, a feed that ends.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn, still, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const [host, guest] = ['XC012', 'XC052'];
const day = (n) => new Date(Date.now() + 8 * 3_600_000 + n * 86_400_000).toISOString().slice(0, 10);
/** Monday of the week after next: nothing of the demo firm stands in the way. */
const monday = day(14 - ((new Date(`${day(0)}T00:00:00Z`).getUTCDay() + 6) % 7));
const dayOf = (n) => new Date(Date.parse(`${monday}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
const names = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const at = (n, from, to) => `${dayOf(n)} ${names[n]} ${from}–${to}`;
const eventNamed = (page, title, when) => page.getByRole('button', { name: new RegExp(`^${title}，${when}`) });

async function openWeek(page) {
  await page.goto(`${address}/calendar?view=week&day=${monday}`);
  await page.locator('.cal-hours').waitFor();
  await page.evaluate(() => globalThis.document.fonts.ready);
}

/** Waits until the answer of an operation is here. */
const answered = (page, act) => Promise.all([page.waitForResponse((r) => r.url().endsWith('/graphql') && /CalendarPage/.test(r.request().postData() ?? '')), act()]);

test('an event is drawn, dragged by mouse, moved and lengthened by keyboard, and put back by undo', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, host);
  await openWeek(page);
  // A drag over an empty time of Monday, ten to half past eleven, opens the form with these hours.
  const column = await page.locator(`.cal-column[data-day="${monday}"]`).boundingBox();
  const y = (hour) => column.y + (column.height * hour) / 24;
  await page.mouse.move(column.x + column.width / 2, y(10) + 2);
  await page.mouse.down();
  await page.mouse.move(column.x + column.width / 2, y(11.5), { steps: 8 });
  await page.mouse.up();
  await page.getByLabel(/^标题/).fill('方案推敲');
  await answered(page, () => page.getByRole('button', { name: '保存', exact: true }).click());
  const made = eventNamed(page, '方案推敲', at(0, '10:00', '11:30'));
  await made.waitFor();

  // By mouse two days on and an hour later.
  const box = await made.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + column.width * 2, box.y + 12 + column.height / 24, { steps: 12 });
  await answered(page, () => page.mouse.up());
  const dragged = eventNamed(page, '方案推敲', at(2, '11:00', '12:30'));
  await dragged.waitFor();

  // By keyboard alone: a day back, a quarter later, half an hour longer.
  await dragged.focus();
  await page.keyboard.press(' ');
  for (const key of ['ArrowLeft', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await answered(page, () => page.keyboard.press('Enter'));
  await eventNamed(page, '方案推敲', at(1, '11:15', '13:15')).waitFor();
  await answered(page, () => page.getByRole('button', { name: '撤销' }).last().click());
  await dragged.waitFor();

  // The lower edge makes it longer.
  const now = await dragged.boundingBox();
  await page.mouse.move(now.x + now.width / 2, now.y + now.height - 1);
  await page.mouse.down();
  await page.mouse.move(now.x + now.width / 2, now.y + now.height - 1 + column.height / 24, { steps: 6 });
  await answered(page, () => page.mouse.up());
  await eventNamed(page, '方案推敲', at(2, '11:00', '13:30')).waitFor();
  assert.deepEqual(faults, []);
});

const mornings = (page, n) => page.waitForFunction((count) => [...globalThis.document.querySelectorAll('.cal-column .cal-event-title')].filter((e) => e.textContent === '晨会').length === count, n);

test('one occurrence of a series is changed and the others stay', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, host);
  await openWeek(page);
  await page.getByRole('button', { name: '新建日程', exact: true }).click();
  await page.getByLabel(/^标题/).fill('晨会');
  await page.getByLabel('重复', { exact: true }).click();
  await page.getByText('每天', { exact: true }).last().click();
  await answered(page, () => page.getByRole('button', { name: '保存', exact: true }).click());
  await eventNamed(page, '晨会', at(1, '09:00', '10:00')).waitFor();
  await until(async () => (await page.getByRole('button', { name: /^晨会，/ }).count()) === 7, 'every day of the week');

  await eventNamed(page, '晨会', at(1, '09:00', '10:00')).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Enter');
  await answered(page, () => page.getByRole('button', { name: /^只这一次/ }).click());
  await eventNamed(page, '晨会', at(1, '10:00', '11:00')).waitFor();
  await eventNamed(page, '晨会', at(2, '09:00', '10:00')).waitFor();
  // From Thursday on the series is another, and is deleted from there as one.
  await eventNamed(page, '晨会', at(3, '09:00', '10:00')).click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await answered(page, () => page.getByRole('button', { name: /^这一次及以后/ }).click());
  await mornings(page, 3);
  await answered(page, () => page.getByRole('button', { name: '撤销' }).last().click());
  await mornings(page, 7);
  assert.deepEqual(faults, []);
});

test('a colleague is invited by free and busy, sees it, and the answer comes back', async () => {
  const [mine, theirs] = [await browser.device(), await browser.device()];
  await signIn(mine.page, host);
  await openWeek(mine.page);
  await mine.page.getByRole('button', { name: '新建日程', exact: true }).click();
  await mine.page.getByLabel(/^标题/).fill('联合评图');
  await mine.page.getByLabel('邀请同事').click();
  await mine.page.keyboard.type('陶然');
  await mine.page.getByRole('option').or(mine.page.locator('.ant-select-item-option')).filter({ hasText: '陶然' }).first().click();
  await mine.page.getByRole('group', { name: /的忙闲/ }).getByText('陶然').waitFor();
  await answered(mine.page, () => mine.page.getByRole('button', { name: '保存', exact: true }).click());
  await eventNamed(mine.page, '联合评图', at(0, '09:00', '10:00')).waitFor();

  await signIn(theirs.page, guest);
  await openWeek(theirs.page);
  const invitation = theirs.page.getByRole('region', { name: '等您回复的邀请' });
  await invitation.getByText('联合评图').waitFor();
  // Of the host's other events nothing is seen.
  assert.equal(await theirs.page.getByText('方案推敲').count(), 0);
  await answered(theirs.page, () => invitation.getByRole('button', { name: '接受', exact: true }).click());
  await invitation.waitFor({ state: 'detached' });

  await openWeek(mine.page);
  await eventNamed(mine.page, '联合评图', at(0, '09:00', '10:00')).click();
  await mine.page.getByRole('dialog').getByText('已接受').waitFor();
  assert.deepEqual([...mine.faults, ...theirs.faults], []);
});

test('a file goes out and comes in for a colleague, and the feed is read without a session until it is revoked', async () => {
  const { page, context, faults } = await browser.device();
  await signIn(page, host);
  await openWeek(page);
  const tools = page.getByRole('button', { name: '更多操作' });
  await tools.click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: '导出 .ics 文件' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  assert.match(text, /^BEGIN:VCALENDAR\r\n/);
  assert.match(text, /SUMMARY:方案推敲\r\n/);

  await tools.click();
  await page.getByRole('menuitem', { name: '订阅地址' }).click();
  await page.getByRole('button', { name: '生成地址' }).click();
  await until(async () => (await page.getByRole('textbox', { name: '订阅地址' }).inputValue()) !== '', 'the address is there');
  const url = await page.getByRole('textbox', { name: '订阅地址' }).inputValue();
  assert.match(url, /\/api\/calendar\/[\w-]{43}\.ics$/);
  const read = async () => {
    const response = await fetch(url.replace(/^https?:\/\/[^/]+/, address));
    return [response.status, await response.text()];
  };
  const [status, feed] = await read();
  assert.equal(status, 200);
  assert.match(feed, /SUMMARY:联合评图/);
  await page.getByRole('button', { name: '停用' }).click();
  await page.getByText('还没有订阅地址。').waitFor();
  assert.equal((await read())[0], 404);
  await page.keyboard.press('Escape');

  const other = await browser.device();
  await signIn(other.page, 'XC053');
  await openWeek(other.page);
  await other.page.getByRole('button', { name: '更多操作' }).click();
  await other.page.getByRole('menuitem', { name: '导入 .ics 文件' }).click();
  const hostile = text.replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nUID:million\r\nDTSTART:20260101T000000Z\r\nSUMMARY:每秒\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR');
  await other.page.locator('input[type=file]').setInputFiles({ name: '日程.ics', mimeType: 'text/calendar', buffer: Buffer.from(hostile) });
  await other.page.getByText('重复过于频繁：最多每天一次。').waitFor();
  await answered(other.page, () => other.page.getByRole('button', { name: /^导入 \d+ 个日程$/ }).click());
  await eventNamed(other.page, '方案推敲', at(2, '11:00', '13:30')).waitFor();
  await answered(other.page, () => other.page.getByRole('button', { name: '撤销' }).last().click());
  await eventNamed(other.page, '方案推敲', at(2, '11:00', '13:30')).waitFor({ state: 'detached' });
  await context.close();
  assert.deepEqual([...faults, ...other.faults], []);
});

test('by finger at 390 px: the day is dragged after a rest, a quick stroke scrolls', async () => {
  const { page, context, faults } = await browser.device({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await signIn(page, host);
  await page.goto(`${address}/calendar?view=day&day=${dayOf(2)}`);
  const slip = eventNamed(page, '方案推敲', at(2, '11:00', '13:30'));
  await slip.waitFor();
  const box = await slip.boundingBox();
  const hour = (await page.locator('.cal-column').boundingBox()).height / 24;
  const touch = await context.newCDPSession(page);
  const finger = (type, x, y) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await finger('touchStart', x, y);
  await page.waitForTimeout(600);
  for (let i = 1; i <= 8; i++) await finger('touchMove', x, y + (hour * i) / 8);
  await answered(page, () => finger('touchEnd', x, y + hour));
  await eventNamed(page, '方案推敲', at(2, '12:00', '14:30')).waitFor();
  assert.deepEqual(faults, []);
});

test('the schedule has no serious finding of axe in any view, light and dark, wide and narrow', async () => {
  for (const [colorScheme, width, view] of [['light', 1440, 'week'], ['dark', 1440, 'month'], ['light', 390, 'agenda'], ['dark', 390, 'day'], ['light', 390, 'month']]) {
    const { page, context, faults } = await browser.device({ colorScheme, viewport: { width, height: 844 } });
    await signIn(page, host);
    await page.goto(`${address}/calendar?view=${view}&day=${dayOf(2)}`);
    await page.locator('[data-event]').first().waitFor();
    await still(page);
    assert.deepEqual(await seriousFindings(page), [], `${colorScheme} ${width} ${view}`);
    assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true, `${view}: nothing is wider than the page`);
    assert.deepEqual(faults, []);
    await context.close();
  }
});
