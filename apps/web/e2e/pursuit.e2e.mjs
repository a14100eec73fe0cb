// A pursuit from touch to review: a touch in two clicks, the stage with the time it stood, lost with a reason and a rival, and what was learnt of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const section = (page, name) => page.getByRole('region', { name });

test('a touch takes two clicks, on the board too; a stage is logged; a loss says why, and its review what was learnt', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/projects/board?by=stage`);
  const lane = page.locator('.pj-lane[data-column=CONTACT]');
  const card = lane.locator('.pj-board-card').first();
  await card.waitFor();
  const name = await card.locator('.pj-board-name').innerText();
  await card.getByText(/停留 \d+ 天/).waitFor();
  await card.getByRole('button', { name: `为“${name}”记跟进` }).click();
  await page.getByRole('menuitem', { name: '电话', exact: true }).click();
  await page.getByText('已记录：电话').waitFor();

  // By clicks alone to the next stage; its page tells of both.
  await card.getByRole('button', { name: `“${name}”的操作` }).click();
  await page.getByRole('menuitem', { name: '移到“需求确认”' }).click();
  await page.getByText(`“${name}”已移到“需求确认”`).waitFor();
  await page.locator('.pj-lane[data-column=REQUIREMENTS]').getByRole('link', { name, exact: true }).click();
  await section(page, /^跟进/).getByText('电话').first().waitFor();
  const log = section(page, '状态与阶段');
  await log.getByText('阶段：接洽 → 需求确认').first().waitFor();
  await log.getByText('至今 0 天').first().waitFor();

  const touches = section(page, /^跟进/);
  await touches.getByRole('button', { name: '记跟进' }).click();
  await page.getByRole('menuitem', { name: '拜访', exact: true }).click();
  await page.locator('.yz-toast', { hasText: '已记录：拜访' }).getByRole('button', { name: '补充说明' }).click();
  const noting = page.getByRole('dialog', { name: '补充与更正' });
  await noting.getByRole('textbox', { name: '说明' }).fill('总监希望下周看到同类案例');
  await noting.getByRole('button', { name: '保存' }).click();
  await touches.getByText('总监希望下周看到同类案例').waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  await page.getByRole('button', { name: '变更状态' }).click();
  const dialog = page.getByRole('dialog', { name: '变更状态' });
  await dialog.getByRole('radio', { name: '失单' }).check();
  await dialog.getByRole('button', { name: '变更为“失单”' }).click();
  await dialog.getByText('请选择失单原因。').waitFor();
  await dialog.getByRole('combobox', { name: /失单原因/ }).click();
  await page.getByTitle('方案落选').click();
  await dialog.getByRole('combobox', { name: /中标单位/ }).fill('对手设计');
  await dialog.getByRole('button', { name: '变更为“失单”' }).click();
  const review = section(page, '复盘');
  await review.getByText(/前写完复盘/).waitFor();
  await review.getByText('方案落选').waitFor();
  await page.goto(`${address}/projects?lacksReview=1`);
  await page.getByRole('link', { name }).first().click();

  await review.getByRole('button', { name: '修改' }).click();
  const writing = page.getByRole('dialog', { name: '复盘' });
  await writing.getByRole('textbox', { name: /我方报价/ }).fill('120');
  await writing.getByRole('textbox', { name: /对方报价/ }).fill('100');
  await writing.getByRole('textbox', { name: /经验与教训/ }).fill('早一点见到决策人');
  await writing.getByRole('button', { name: '保存' }).click();
  await review.getByText('早一点见到决策人').waitFor();
  await review.getByText('+20.0%').waitFor();
  await review.getByText(/前写完复盘/).waitFor({ state: 'detached' });
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);
});

test('a designated member is in touch for the project they see, on a phone, and takes it back', async () => {
  const { page, faults } = await browser.device({ viewport: { width: 390, height: 844 } });
  await signIn(page, 'XC054');
  await page.goto(`${address}/projects`);
  await page.locator('.yz-card-name').first().click();
  const touches = section(page, /^跟进/);
  await touches.getByRole('button', { name: '记跟进' }).click();
  await page.getByRole('menuitem', { name: '微信', exact: true }).click();
  await page.getByText('已记录：微信').waitFor();
  await page.getByRole('button', { name: '撤销' }).last().click();
  await page.getByText('已撤销这次跟进').waitFor();
  assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true);
  assert.deepEqual(faults, []);
});
