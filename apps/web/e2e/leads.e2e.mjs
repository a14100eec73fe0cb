// A lead from a phone without a network to what became of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn, still, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const stamp = `${Date.now()}`.slice(-6);
const name = `澄湖书院${stamp}`;

/** A photograph as a camera writes it: larger than what is sent, as a JPEG of noise. */
const photo = (page) =>
  page.evaluate(async () => {
    const canvas = globalThis.document.createElement('canvas');
    [canvas.width, canvas.height] = [2400, 1800];
    const pen = canvas.getContext('2d');
    for (let n = 0; n < 3000; n += 1) {
      pen.fillStyle = `hsl(${n % 360} 60% ${30 + (n % 50)}%)`;
      pen.fillRect((n * 97) % 2400, (n * 53) % 1800, 80, 60);
    }
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
const ask = (page, root) =>
  page.evaluate(async (at) => (await fetch(at)).status, root);

test('reported with a photo without a network, sent once with the network, and only once', async () => {
  const { page, context, faults } = await browser.device(phone);
  await signIn(page, 'XC052');
  await page.goto(`${address}/leads/new`);
  const bytes = await photo(page);
  const nameField = page.getByLabel(/项目名称/);
  await nameField.waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth);
  assert.equal(wide, 0, 'nothing is wider than the phone');
  await still(page);

  await context.setOffline(true);
  await nameField.tap();
  await page.keyboard.insertText(name);
  await page.getByLabel('城市').tap();
  await page.keyboard.insertText('苏州');
  await page.getByLabel('已知情况').tap();
  await page.keyboard.insertText('区里在找方案单位，联系人韩工');
  await page.getByText('一周内', { exact: true }).tap();
  await page.locator('input[type=file]').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) });
  await page.getByRole('img', { name: '第 1 张照片' }).waitFor();
  // What a finger presses is large enough for it.
  for (const box of [await page.getByRole('button', { name: '报备', exact: true }).boundingBox(), await page.getByRole('button', { name: '加照片' }).boundingBox()]) assert.ok(box.height >= 44, `${box.height} px`);
  await page.getByRole('button', { name: '报备', exact: true }).tap();
  await page.getByText(`“${name}”已保存在本机`).waitFor();
  await page.getByText('待发送（1）').waitFor();

  // The network comes back, and loses the first answer: the server has the report, the phone does not know. Then it is gone again, through a new start.
  const sent = [];
  let isThere = false;
  await context.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (!body.includes(name)) return route.continue();
    sent.push(body);
    if (isThere) return route.continue();
    if (sent.length === 1) await route.fetch();
    return route.abort();
  });
  await context.setOffline(false);
  // By the network's return, not by the attempt that comes every half minute.
  await until(() => sent.length >= 1, 'sent as soon as there is a network', 20_000);
  await page.goto(`${address}/`);
  const pill = page.getByRole('link', { name: /待发送（1）/ });
  await pill.waitFor();
  isThere = true;
  await pill.tap();
  await page.getByRole('button', { name: '现在发送' }).tap();
  await page.getByText(/待发送/).waitFor({ state: 'detached' });
  assert.ok(sent.length >= 2, 'it was sent again');
  assert.equal(new Set(sent.map((body) => JSON.parse(body).variables.input.clientMutationId)).size, 1, 'with the same key');
  await page.getByRole('link', { name }).waitFor();
  await still(page);
  assert.equal(await page.getByRole('link', { name }).count(), 1, 'and is there once');

  await page.getByRole('link', { name }).tap();
  const picture = page.getByRole('img', { name: '第 1 张照片' });
  await picture.waitFor();
  await page.waitForFunction((img) => img.complete && img.naturalWidth > 0, await picture.elementHandle());
  assert.equal(await picture.evaluate((img) => Math.max(img.naturalWidth, img.naturalHeight)), 1600, 'made smaller before it was kept');
  // Nobody else on the phone sees the report, or its photo.
  const src = await picture.getAttribute('src');
  const lead = new URL(page.url()).pathname;
  const other = await browser.device(phone);
  await signIn(other.page, 'XC053');
  assert.equal(await ask(other.page, src), 404);
  await other.page.goto(`${address}${lead}`);
  await other.page.getByText('没有找到').first().waitFor();
  assert.deepEqual(faults.filter((fault) => !/net::|fetch/i.test(fault)), []);
  await context.close();
  await other.context.close();
});

test('what one person wrote waits for them, not for who signs in next', async () => {
  const { page, context } = await browser.device(phone);
  await signIn(page, 'XC052');
  await page.goto(`${address}/leads/new`);
  await page.getByLabel(/项目名称/).waitFor();
  await still(page);
  // The report cannot leave, everything else can: so the person can sign out.
  await context.route('**/graphql', (route) => ((route.request().postData() ?? '').includes('ReportLead') || (route.request().postData() ?? '').includes(`未发出${stamp}`) ? route.abort() : route.continue()));
  await page.getByLabel(/项目名称/).fill(`未发出${stamp}`);
  await page.getByRole('button', { name: '报备', exact: true }).tap();
  await page.getByText('待发送（1）').waitFor();
  await context.unroute('**/graphql');
  await context.clearCookies();
  await signIn(page, 'XC053');
  await page.goto(`${address}/leads/mine`);
  await page.getByRole('heading', { name: '我的线索' }).waitFor();
  await still(page);
  // And nothing comes a while later.
  await page.waitForTimeout(1500);
  assert.equal(await page.getByText(/待发送|未发出/).count(), 0, 'the colleague sees nothing of it');
  await context.clearCookies();
  await signIn(page, 'XC052');
  await page.goto(`${address}/leads/mine`);
  await page.getByRole('link', { name: `未发出${stamp}` }).waitFor();
  await context.close();
});

test('the database owner sees what may be the same, makes a project of another, and the reporter reads what became of it', async () => {
  const { page, context, faults } = await browser.device();
  await signIn(page, 'XC011');
  const widget = page.locator('[data-widget^="default-newLeads"]');
  await widget.getByText(name).waitFor();
  await page.goto(`${address}/leads`);
  assert.deepEqual(await seriousFindings(page), []);
  // The demo firm's designer reported the second phase of what is followed already.
  await page.getByRole('link', { name: /（二期）/ }).first().click();
  const similar = page.locator('section', { has: page.getByRole('heading', { name: '可能重复' }) });
  await similar.getByText('名称相近').first().waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  await page.goto(`${address}/leads`);
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '新建客户' }).click();
  await page.getByLabel(/客户全称/).fill(`澄湖教育发展有限公司${stamp}`);
  await page.getByLabel(/客户性质/).click();
  await page.getByTitle('政府', { exact: true }).click();
  await page.getByRole('button', { name: '立项为跟踪项目' }).click();
  await page.getByText('已立项为跟踪项目').waitFor();
  const project = page.getByRole('link', { name, exact: true });
  await project.click();
  await page.waitForURL(/\/projects\//);
  await page.getByText('区里在找方案单位').first().waitFor();
  const projectAddress = page.url();
  await page.getByLabel('有什么进展').fill('已约下周三汇报');
  await page.getByRole('button', { name: '写入' }).click();
  await page.getByText('已约下周三汇报').first().waitFor();
  assert.deepEqual(faults, []);
  await context.close();

  const reader = await browser.device(phone);
  await signIn(reader.page, 'XC052');
  await reader.page.goto(`${address}/messages`);
  await reader.page.getByText(`您报备的“${name}”已立项跟踪`).first().waitFor();
  await reader.page.goto(`${address}/leads/mine`);
  const row = reader.page.locator('.ld-row', { hasText: name });
  await row.getByText('已立项').waitFor();
  await row.getByRole('link').tap();
  await reader.page.getByText('您不是该项目的成员，看不到项目内容。').waitFor();
  await reader.page.goto(projectAddress);
  await reader.page.getByText('没有找到').first().waitFor();
  await reader.context.close();
});
