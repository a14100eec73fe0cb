// Signing: an approved contract is signed with its signed copy; its project is 成交, and the design manager, who looks at their home in another browser, has the design project within three seconds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('hands a signed project over to the design department, whose manager sees it within three seconds', async () => {
  const design = await browser.device();
  await signIn(design.page, 'XC060');
  await still(design.page);

  const market = await browser.device();
  const { page } = market;
  await signIn(page, 'XC010');
  await page.goto(`${address}/contracts?statuses=APPROVED`);
  const row = page.locator('tbody tr').filter({ hasText: '待签' }).first();
  await row.getByRole('link').first().click();
  await page.getByRole('button', { name: '登记签约' }).click();
  const dialog = page.getByRole('dialog', { name: '登记签约' });

  // Without the signed copy it is refused, beside the field.
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await dialog.getByText(/请先把签字盖章的合同上传到本项目/).first().waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  await dialog.getByTestId('signed-copy').setInputFiles({ name: '设计合同（签字盖章）.pdf', mimeType: 'application/pdf', buffer: pdf });
  await dialog.getByRole('radio', { name: /设计合同（签字盖章）/, checked: true }).waitFor();

  const projectName = (await page.locator('h1').innerText()).replace(/ 设计合同$/, '');
  const link = design.page.getByRole('link', { name: new RegExp(projectName) });
  assert.equal(await link.count(), 0, 'the design manager does not know the project yet');
  const answered = page.waitForResponse((response) => (response.request().postData() ?? '').includes('SignContract'));
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await answered;
  const begun = Date.now();
  await link.first().waitFor({ timeout: 3000 });
  const took = Date.now() - begun;
  assert.ok(took <= 3000, `it came after ${took} ms`);
  await page.getByText(/项目已转入项目管理 DP-\d{4}-\d{4}/).waitFor();

  // The manager opens it, and plans.
  await link.first().click();
  await design.page.waitForURL(/\/design-projects\/[\w-]+$/);
  await design.page.getByRole('heading', { level: 1, name: projectName }).waitFor();
  await still(design.page);
  assert.deepEqual(await seriousFindings(design.page), []);
  const tabs = design.page.getByRole('navigation', { name: '项目的各部分' });
  await tabs.getByRole('link', { name: '阶段' }).click();
  await design.page.getByRole('button', { name: '编辑' }).click();
  const first = design.page.getByLabel('计划开始').first();
  await first.fill('2026-01-05');
  await first.press('Enter');
  await design.page.getByRole('button', { name: '保存' }).click();
  await design.page.getByText('已保存').waitFor();
  await design.page.getByRole('figure', { name: '计划与实际' }).waitFor();
  for (const tab of ['成员', '周期费用', '服务内容', '工时', '收款', '文件']) {
    await tabs.getByRole('link', { name: tab, exact: true }).click();
    await still(design.page);
    assert.deepEqual(await seriousFindings(design.page), [], tab);
  }
  // The signed copy, with its prices, is not among what design reads.
  assert.equal(await design.page.getByText('设计合同（签字盖章）').count(), 0);

  // Who signed it goes there too, and the tracked project is won.
  await page.getByRole('link', { name: /^DP-\d{4}-\d{4}$/ }).click();
  await page.getByRole('link', { name: '跟踪项目' }).last().click();
  await page.getByText('成交').first().waitFor();
  assert.deepEqual([...design.faults, ...market.faults], []);
});
