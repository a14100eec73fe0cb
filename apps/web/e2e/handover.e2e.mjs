// A hand-over: everything a colleague has is listed, given to two, accepted item by item, one declined and given to the other, signed by all, and nothing is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, becomes, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const [leaver, first, second] = [{ number: 'XC013', name: '许嘉禾' }, { number: 'XC014', name: '邵明远' }, { number: 'XC012', name: '方骏' }];

const rows = (page) => page.locator('.yz-table-scroll tbody tr');
async function choose(page, label, who) {
  await page.getByRole('combobox', { name: label }).click();
  await page.keyboard.insertText(who.number);
  // The list is the one of what was typed, and is not replaced under the click.
  const offered = page.locator('.ant-select-item-option:visible');
  await becomes(() => offered.count(), 1, 'one colleague has the number');
  await offered.filter({ hasText: who.name }).click();
  // What is open still, or closing, is looked at by nobody.
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').waitFor({ state: 'hidden' });
}

test('lists what a colleague has, moves it item by item, and loses nothing', async () => {
  const manager = await browser.device();
  const { page } = manager;
  await signIn(page, 'XC011');
  await page.goto(`${address}/handovers/new`);
  await choose(page, /移交人/, leaver);
  const held = page.getByRole('list', { name: '名下的工作' });
  await held.waitFor();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  const before = (await held.getByRole('listitem').allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));
  const count = before.reduce((sum, line) => sum + Number(/(\d+)$/.exec(line)[1]), 0);
  assert.ok(count >= 4, `the colleague has something: ${before.join(', ')}`);
  await page.getByLabel(/原因/).fill('调往北京分公司');
  await choose(page, /^接收人/, first);
  await page.getByRole('button', { name: '列出清单并开始' }).click();
  await rows(page).first().waitFor();
  const at = page.url();
  await becomes(() => rows(page).count(), count, 'the list holds every thing');
  assert.deepEqual(await seriousFindings(page), []);

  // One of them to somebody else.
  await rows(page).nth(0).getByRole('checkbox').check();
  await choose(page, /接收人/, second);
  await page.getByRole('button', { name: '交给此人（1 项）' }).click();
  await page.getByText(/已交给.+ 1 项/).waitFor();

  // The first receiver is told, sees only theirs, declines one and accepts the others.
  const one = await browser.device();
  await signIn(one.page, first.number);
  await one.page.goto(`${address}/messages`);
  await one.page.getByText(/请接收.+移交的工作/).first().waitFor();
  await one.page.goto(`${address}/handovers`);
  await one.page.getByRole('link', { name: /的工作移交/ }).first().click();
  await rows(one.page).first().waitFor();
  await still(one.page);
  const offered = await rows(one.page).count();
  assert.ok(offered < count, 'a receiver sees what is offered to them');
  await rows(one.page).nth(0).getByRole('checkbox').check();
  await one.page.getByRole('button', { name: '不接收…' }).click();
  await one.page.getByLabel(/原因/).fill('与我负责的客户有竞争');
  await one.page.getByRole('button', { name: '不接收 1 项' }).click();
  await one.page.getByText('已退回 1 项').waitFor();
  await one.page.getByRole('button', { name: new RegExp(`^接收（${offered - 1} 项）`) }).click();
  await one.page.getByText(`已接收 ${offered - 1} 项`).waitFor();
  await one.page.getByRole('button', { name: '签字确认' }).click();
  await one.page.getByText('已签字').first().waitFor();
  assert.deepEqual(await seriousFindings(one.page), []);

  // What came back goes to the second, who accepts both on a phone.
  await page.goto(at);
  const back = rows(page).filter({ hasText: '与我负责的客户有竞争' });
  await back.getByRole('checkbox').check();
  await choose(page, /接收人/, second);
  await page.getByRole('button', { name: '交给此人（1 项）' }).click();
  await page.getByText(/已交给.+ 1 项/).waitFor();
  const two = await browser.device({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await signIn(two.page, second.number);
  await two.page.goto(at);
  await two.page.getByRole('button', { name: '接收（2 项）' }).tap();
  await two.page.getByText('已接收 2 项').waitFor();
  const wide = await two.page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth);
  assert.equal(wide, 0, 'nothing is wider than the phone');
  await two.page.getByRole('button', { name: '签字确认' }).tap();
  await two.page.getByText('已签字').first().waitFor();

  // The leaver signs last, and with that it is complete.
  const away = await browser.device();
  await signIn(away.page, leaver.number);
  await away.page.goto(at);
  await away.page.getByRole('button', { name: '签字确认' }).click();
  await away.page.getByText('双方都已签字，移交完成').waitFor();
  await page.goto(at);
  await page.getByText('已完成').first().waitFor();
  await becomes(() => rows(page).count(), count, 'nothing was lost on the way');
  const ends = await rows(page).allInnerTexts();
  assert.deepEqual(ends.filter((line) => !/已接收|另行处理/.test(line)), []);

  // Counted again: nothing that moves is left, and as much as there was is with the two.
  await page.goto(`${address}/handovers/new`);
  await choose(page, /移交人/, leaver);
  await page.getByText('名下没有需要移交的工作').or(held).first().waitFor();
  await still(page);
  const left = (await held.count()) > 0 ? (await held.innerText()).replace(/\s+/g, ' ') : '';
  assert.ok(!/客户维护|市场跟踪|设计跟踪|项目成员|工作计划/.test(left), left);
  for (const device of [manager, one, two, away]) {
    assert.deepEqual(device.faults, []);
    await device.context.close();
  }
});
