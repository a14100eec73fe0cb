// The owner of the market database sets a gate, and the board respects it: refused, mended, passed, by click, keyboard and mouse.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const lane = (page, key) => page.locator(`.pj-lane[data-column=${key}]`);
const countOf = async (page, key) => Number((await lane(page, key).locator('h2 .yz-num').innerText()).replaceAll(',', ''));
const holds = (page, key, count) => page.waitForFunction(([column, wanted]) => globalThis.document.querySelector(`.pj-lane[data-column=${column}] h2 .yz-num`)?.textContent === wanted.toLocaleString('en-US'), [key, count], { timeout: 10_000 });

test('a gate refuses a card by name of what is missing, and lets it pass once it is gone', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/status-gates`);
  const tick = page.getByRole('checkbox', { name: '变更为“跟踪”须有设计跟踪联系人' });
  await tick.check();
  await page.getByText('变更为“跟踪”须有设计跟踪联系人').last().waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  await page.goto(`${address}/projects/board?unset=DESIGN_TRACKER`);
  const card = lane(page, 'PROMOTION').locator('.pj-board-card').first();
  await card.waitFor();
  await still(page);
  const [name, tracked, promoted] = [await card.locator('.pj-board-name').innerText(), await countOf(page, 'TRACKING'), await countOf(page, 'PROMOTION')];
  await card.getByRole('button', { name: `“${name}”的操作` }).click();
  await page.getByRole('menuitem', { name: '移到“跟踪”' }).click();
  await page.getByText('移到“跟踪”还缺：设计跟踪联系人').waitFor();
  assert.equal(await countOf(page, 'PROMOTION'), promoted, 'a refused card stays where it was');
  assert.deepEqual(await seriousFindings(page), []);

  // The gate is taken away again; by keyboard alone the card goes over.
  await page.goto(`${address}/status-gates`);
  await tick.uncheck();
  await page.getByText('变更为“跟踪”不再要求设计跟踪联系人').waitFor();
  await page.goto(`${address}/projects/board?unset=DESIGN_TRACKER`);
  const grip = lane(page, 'PROMOTION').getByRole('button', { name: `移动“${name}”` });
  await grip.focus();
  await page.keyboard.press('Space');
  await page.getByText(`已拿起“${name}”。`).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await page.getByText('在“跟踪”上方。').waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await holds(page, 'TRACKING', tracked + 1);
  await holds(page, 'PROMOTION', promoted - 1);
  await page.waitForFunction((wanted) => globalThis.document.activeElement?.getAttribute('aria-label') === wanted, `移动“${name}”`);

  // Back needs a reason: the drop asks for it, and what is not given moves nothing.
  await lane(page, 'TRACKING').getByRole('button', { name: `“${name}”的操作` }).click();
  await page.getByRole('menuitem', { name: '移到“推广”' }).click();
  const dialog = page.getByRole('dialog', { name: '变更状态' });
  await dialog.getByRole('button', { name: '变更为“推广”' }).click();
  await dialog.getByText('退回，或转为失单、暂停、放弃时，请写明原因。').waitFor();
  await dialog.getByRole('textbox', { name: /原因/ }).fill('甲方调整了启动时间');
  await dialog.getByRole('button', { name: '变更为“推广”' }).click();
  await holds(page, 'PROMOTION', promoted);
  assert.deepEqual(faults, []);
});

test('by mouse a card is carried to a stage and taken back; a member looks and moves nothing', async () => {
  const { page, faults } = await browser.device({ viewport: { width: 1600, height: 900 } });
  await signIn(page, 'XC011');
  await page.goto(`${address}/projects/board?by=stage`);
  const card = lane(page, 'CONTACT').locator('.pj-board-card').first();
  await card.waitFor();
  await still(page);
  const before = await countOf(page, 'CONTACT');
  const [from, to] = [await card.boundingBox(), await lane(page, 'REQUIREMENTS').boundingBox()];
  await page.mouse.move(from.x + 30, from.y + 50);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 60, { steps: 3 });
  await page.mouse.move(to.x + 90, to.y + 120, { steps: 10 });
  await page.mouse.up();
  await holds(page, 'CONTACT', before - 1);
  await page.getByRole('button', { name: '撤销' }).click();
  await holds(page, 'CONTACT', before);

  const member = await browser.device({ viewport: { width: 390, height: 844 } });
  await signIn(member.page, 'XC054');
  await member.page.goto(`${address}/projects/board`);
  await member.page.getByText('您可以查看，不能移动。').waitFor();
  await member.page.locator('.pj-board-card').first().waitFor();
  await still(member.page);
  assert.equal(await member.page.locator('.pj-board-grip').count(), 0);
  assert.equal(await member.page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true);
  assert.deepEqual(await seriousFindings(member.page), []);
  assert.deepEqual([...faults, ...member.faults], []);
});
