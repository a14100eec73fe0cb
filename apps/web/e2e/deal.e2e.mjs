// From two quotes to the design department: quoted, compared, a contract of it, six approvers in their order, returned, changed, approved, signed, handed over, proven on paper.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { address, becomes, openBrowser, root, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const number = 'SC-0337';
const title = '老厂区更新施工图';
/** The sample contract under a name; with another word at its end it is another version. */
const sample = async (name, word = '') => ({ name, mimeType: 'application/pdf', buffer: Buffer.concat([await readFile(path.join(root, 'apps/api/demo/documents/施工图设计合同_SC-0241_丰禾郑州产业园_已签.pdf')), Buffer.from(`\n% ${title} ${word}\n`)]) });
/** In the usual order of the sections. */
const approvers = [['商务条款', 'XC011'], ['主设', 'XC054'], ['设计管理', 'XC060'], ['技术条款', 'XC001'], ['法律条款', 'XC036'], ['财务', 'XC038']];
const toast = (page, text) => page.getByText(text).first().waitFor();
const confirm = async (page) => {
  const dialog = page.getByRole('dialog');
  await dialog.locator('.ant-btn-primary').click();
  await dialog.waitFor({ state: 'detached' });
};
const devices = new Map();
/** The page of somebody, signed in once. */
async function pageOf(login) {
  if (!devices.has(login)) {
    const device = await browser.device();
    await signIn(device.page, login);
    devices.set(login, device);
  }
  return devices.get(login).page;
}

/** Opens the round as the person and answers; @returns the page. */
async function decide(login, sheet, name = '同意') {
  const page = await pageOf(login);
  await page.goto(`${address}${sheet}`);
  const bar = page.getByRole('group', { name: '审批决定' });
  await bar.waitFor();
  await bar.getByRole('button', { name, exact: true }).click();
  await toast(page, /^已提交/);
  return page;
}

let contract;
let projectName;
const projectLink = (page) => page.locator('main tbody a[href^="/projects/"]').first();

test('the market manager quotes twice, looks at the difference, and makes a contract of it', async () => {
  const page = await pageOf('XC010');
  await page.goto(`${address}/projects?text=${number}`);
  projectName = await projectLink(page).innerText();
  await page.goto(`${address}/quotes`);
  await page.getByRole('button', { name: '用计费器起草' }).click();
  const project = page.getByRole('combobox', { name: /跟踪项目/ });
  await project.click();
  await project.fill(number);
  await page.locator('.ant-select-item-option').filter({ hasText: projectName }).first().click();
  await page.getByLabel(/报价名称/).fill(title);
  const line = page.getByRole('listitem', { name: '第 1 行' });
  await line.getByLabel('内容').fill('方案至施工图');
  await line.getByLabel('面积（㎡）').fill('10000');
  await line.getByLabel('单价（元/㎡）').fill('200');
  await page.getByRole('button', { name: '20/30/40/10' }).click();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await confirm(page);
  await page.getByRole('button', { name: '起草新版' }).click();
  await page.getByLabel('折扣（%）').fill('5');
  await page.getByRole('button', { name: '保存草稿' }).click();
  const compare = page.getByRole('region', { name: '比较' });
  await compare.getByRole('row', { name: /^总价/ }).filter({ hasText: '200 万元' }).filter({ hasText: '190 万元' }).waitFor();
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await confirm(page);
  await page.getByRole('button', { name: '生成合同' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '生成合同草稿' }).click();
  await page.waitForURL(/\/contracts\/[0-9a-f-]{36}$/);
  contract = new URL(page.url()).pathname;
  await page.getByText('1,900,000', { exact: false }).first().waitFor();
  await becomes(() => page.getByRole('heading', { name: '收费节点' }).locator('xpath=ancestor::section').getByRole('listitem').count(), 4, 'the split of the quote is its fee nodes');

  await page.getByRole('link', { name: '编辑草稿' }).click();
  await page.getByTestId('document-upload').setInputFiles(await sample('施工图设计合同.pdf'));
  await page.getByRole('link', { name: '施工图设计合同.pdf' }).waitFor();
  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.waitForURL((url) => url.pathname === contract);
  await page.getByText('第 1 版').waitFor();
});

let sheet;

test('six approvers are designated in their order; the third cannot act first, through the page or past it', async () => {
  const page = await pageOf('XC010');
  await page.getByRole('button', { name: '呈送审批' }).click();
  const dialog = page.getByRole('dialog', { name: '呈送审批' });
  for (const [section, login] of approvers) {
    const field = dialog.getByLabel(`${section}审批人`);
    await field.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    await field.fill(login);
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: login }).click();
    await dialog.getByText(/逐一审批/).click();
  }
  assert.deepEqual(await seriousFindings(page), []);
  await dialog.getByRole('button', { name: '呈送', exact: true }).click();
  await toast(page, /^已呈送/);
  await page.locator('a[href^="/approvals/"]').first().waitFor();
  sheet = await page.locator('a[href^="/approvals/"]').first().getAttribute('href');

  // The third is told the place, and is offered no decision.
  const third = await pageOf('XC060');
  const seen = third.waitForResponse((r) => (r.request().postData() ?? '').includes('"operationName":"ApprovalPage'));
  await third.goto(`${address}${sheet}`);
  const steps = (await (await seen).json()).data.approvalChain.steps;
  await third.getByText(/您是第 3 位，共 6 位/).waitFor();
  assert.equal(await third.getByRole('group', { name: '审批决定' }).count() > 0 && (await third.getByRole('button', { name: '同意', exact: true }).count()) > 0, false, 'no decision is offered before the turn');

  // What the first sends goes out again in the third's name, for the third's own step.
  const first = await pageOf('XC011');
  const request = first.waitForRequest((r) => (r.postData() ?? '').includes('DecideApprovalStep'));
  await decide('XC011', sheet);
  const sent = await request;
  const body = JSON.parse(sent.postData());
  const input = { stepId: steps.find((s) => s.seq === 3).id, conclusion: 'AGREE', clientMutationId: 'past-the-page' };
  const answer = await third.evaluate(
    async ([url, headers, text]) => (await globalThis.fetch(url, { method: 'POST', headers, body: text })).json(),
    [new URL(sent.url()).pathname, Object.fromEntries(Object.entries(sent.headers()).filter(([name]) => /^(content-type|accept|apollo|x-)/.test(name))), JSON.stringify({ ...body, variables: { input } })],
  );
  assert.deepEqual(answer.data.decideApprovalStep.errors.map((e) => e.code), ['NOT_YOUR_TURN']);
});

test('the fourth returns it to the second; the file changes and everybody signs again what they were shown', async () => {
  await decide('XC054', sheet);
  await decide('XC060', sheet);
  const fourth = await pageOf('XC001');
  await fourth.goto(`${address}${sheet}`);
  const bar = fourth.getByRole('group', { name: '审批决定' });
  await bar.getByRole('button', { name: '更多操作' }).click();
  await fourth.getByRole('menuitem', { name: '退回到步骤' }).click();
  const dialog = fourth.getByRole('dialog');
  const step = dialog.getByLabel(/退回到/);
  await step.selectOption(await step.locator('option').filter({ hasText: '第 2 步' }).getAttribute('value'));
  await dialog.getByLabel(/原因/).fill('面积指标与图纸不符');
  await dialog.getByRole('button', { name: '退回', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const second = await decide('XC054', sheet);
  await second.getByText('退回前的签署（1）').first().waitFor();

  // Another version of the document: the round is over, the next one begins with the first.
  const page = await pageOf('XC010');
  await page.goto(`${address}/projects?text=${number}`);
  await projectLink(page).click();
  const files = page.getByTestId('files');
  const row = files.locator('.fi-row').filter({ hasText: '施工图设计合同.pdf' });
  await row.waitFor();
  await row.getByRole('button', { name: /的操作/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: '上传新版本' }).click();
  await (await chooser).setFiles(await sample('施工图设计合同.pdf', 'amended'));
  await row.getByText('第 2 版').waitFor();
  await page.goto(`${address}${contract}`);
  await page.getByText('第 2 轮').first().waitFor();
  const next = await page.locator('a[href^="/approvals/"]').first().getAttribute('href');
  assert.notEqual(next, sheet);
  sheet = next;
  const first = await pageOf('XC011');
  await first.goto(`${address}${sheet}`);
  await first.getByText('与第 1 轮的差异').waitFor();
  await still(first);
  assert.deepEqual(await seriousFindings(first), []);
  for (const [, login] of approvers) await decide(login, sheet);
});

test('signing hands over; the design manager has the project within three seconds, and the sheet proves itself', async () => {
  const design = await pageOf('XC060');
  await design.goto(address);
  await still(design);
  const link = design.locator('a[href^="/design-projects/"]').filter({ hasText: projectName });
  assert.equal(await link.count(), 0);
  const page = await pageOf('XC010');
  await page.goto(`${address}${contract}`);
  await page.getByRole('button', { name: '登记签约' }).click();
  const dialog = page.getByRole('dialog', { name: '登记签约' });
  await dialog.getByTestId('signed-copy').setInputFiles(await sample('施工图设计合同（签字盖章）.pdf', 'signed'));
  await dialog.getByRole('radio', { name: /签字盖章/, checked: true }).waitFor();
  const answered = page.waitForResponse((r) => (r.request().postData() ?? '').includes('SignContract'));
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await answered;
  const begun = Date.now();
  await link.first().waitFor({ timeout: 3000 });
  process.stdout.write(`The design manager's home had the project ${Date.now() - begun} ms after the signing was answered.\n`);

  await page.goto(`${address}${sheet}/print`);
  await page.getByRole('heading', { level: 1, name: '合同审批单' }).waitFor();
  const code = page.getByRole('link', { name: '核验地址的二维码' });
  await code.locator('svg').waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.ok(pdf.length > 20_000, `${pdf.length} bytes are an empty sheet`);
  await page.goto(await code.getAttribute('href'));
  await page.getByText(/核验通过：台账完整/).waitFor();
  for (const [login, { faults }] of devices) assert.deepEqual(faults, [], login);
});
