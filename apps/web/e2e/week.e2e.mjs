// A week in the market department: reported on phones, verified, found twice, planned, touched, held by a gate and let through, taken out and brought back.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { address, openBrowser, root, seriousFindings, signIn } from './support.mjs';

const ExcelJS = createRequire(path.join(root, 'apps/api/package.json'))('exceljs');
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const stamp = `${Date.now()}`.slice(-6);
const name = `望湖学舍${stamp}`;
let browser;
let folder;
before(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(path.join(os.tmpdir(), 'yingzao-week-'));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Reports a lead on a phone, as somebody who is no market person. */
async function report(login, what) {
  const { page, context, faults } = await browser.device(phone);
  await signIn(page, login);
  await page.goto(`${address}/leads/new`);
  await page.getByLabel(/项目名称/).fill(what);
  await page.getByLabel('城市').fill('苏州');
  await page.getByLabel('已知情况').fill('校方在问方案单位');
  await page.getByRole('button', { name: '报备', exact: true }).tap();
  await page.getByText(`“${what}”已报给市场部`).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
}

test('a lead reported twice becomes one project, which is planned, touched, let through its gate, exported and imported again', async () => {
  await report('XC052', name);
  await report('XC053', `${name}（二期）`);

  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');

  // Monday: the first report becomes a project, the second is found to be the same and goes into it.
  await page.goto(`${address}/leads`);
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('button', { name: '新建客户' }).click();
  await page.getByLabel(/客户全称/).fill(`望湖教育集团有限公司${stamp}`);
  await page.getByLabel(/客户性质/).click();
  await page.getByTitle('政府', { exact: true }).click();
  await page.getByRole('button', { name: '立项为跟踪项目' }).click();
  await page.getByText('已立项为跟踪项目').waitFor();
  const projectPath = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  await page.goto(`${address}/leads`);
  await page.getByRole('link', { name: `${name}（二期）` }).click();
  const similar = page.locator('section', { has: page.getByRole('heading', { name: '可能重复' }) });
  await similar.getByText(name, { exact: true }).first().waitFor();
  await similar.getByRole('button', { name: /并入/ }).first().click();
  await page.locator('form').getByRole('button', { name: '并入', exact: true }).click();
  await page.getByText('已并入').first().waitFor();

  // Tuesday: what comes next, and a plan.
  await page.goto(`${address}${projectPath}`);
  await page.getByRole('button', { name: '安排下一步' }).first().click();
  const next = page.getByRole('dialog', { name: '下一步' });
  await next.getByLabel('做什么').fill('约校方踏勘');
  await next.getByLabel('哪一天').fill('2030-03-04');
  await next.getByLabel('哪一天').press('Enter');
  await next.getByRole('button', { name: '保存' }).click();
  await page.getByText('约校方踏勘').first().waitFor();
  await page.getByRole('button', { name: '加一项' }).click();
  await page.getByLabel('计划事项').fill('准备学校类案例册');
  await page.getByLabel('到期日').fill('2030-03-08');
  // Enter takes the day and adds the item.
  await page.getByLabel('到期日').press('Enter');
  await page.getByText('已加入计划').waitFor();
  await page.getByText('准备学校类案例册').first().waitFor();

  // The day of the bid: what has to be done around it follows by itself.
  await page.getByLabel('投标日').fill('2030-04-01');
  await page.getByLabel('投标日').press('Enter');
  await page.locator('.yz-toast', { hasText: '日期已保存' }).waitFor();

  // Wednesday: a call, in two clicks.
  await page.getByRole('button', { name: '记跟进' }).first().click();
  await page.getByRole('menuitem', { name: '电话', exact: true }).click();
  await page.getByText('已记录：电话').waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  // Thursday: the board refuses what lacks a fact, by its name, and lets it pass with it.
  await page.goto(`${address}/status-gates`);
  const tick = page.getByRole('checkbox', { name: '变更为“跟踪”须有设计跟踪联系人' });
  await tick.check();
  await page.getByText('变更为“跟踪”须有设计跟踪联系人').last().waitFor();
  const move = async () => {
    await page.goto(`${address}/projects/board?text=${encodeURIComponent(name)}`);
    await page.getByRole('button', { name: `“${name}”的操作` }).click();
    await page.getByRole('menuitem', { name: '移到“跟踪”' }).click();
  };
  await move();
  await page.getByText(/移到“跟踪”还缺：.*设计跟踪联系人/).waitFor();
  await page.goto(`${address}${projectPath}/edit`);
  const designer = page.getByLabel('设计跟踪联系人');
  await designer.fill('XC052');
  await page.locator('.ant-select-item-option').first().click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL((url) => url.pathname === projectPath);
  await move();
  await page.locator('.pj-lane[data-column=TRACKING] .pj-board-card', { hasText: name }).waitFor();
  await page.goto(`${address}/status-gates`);
  await tick.uncheck();
  await page.getByText('变更为“跟踪”不再要求设计跟踪联系人').waitFor();

  // Friday: the list goes out as a workbook, comes back, and changes nothing.
  await page.goto(`${address}/projects?text=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), exportWorkbook(page)]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  assert.equal(book.worksheets[0].rowCount, 2, 'the header and the one row of the list');
  assert.ok(book.worksheets[0].getRow(2).values.includes(name));
  await page.goto(`${address}/imports`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/imports\/.+/);
  await page.getByText('用表中内容更新', { exact: true }).click();
  await page.getByText('0 行有变化，1 行与系统一致').waitFor();
  await page.getByText('已有，没有变化').waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);
});

const exportWorkbook = (page) => page.getByRole('button', { name: '导出 Excel' }).click();
