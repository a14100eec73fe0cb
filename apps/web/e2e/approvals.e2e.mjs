// An approver's day on a phone: somebody stands in, a comment, an opinion on behalf, the sheet on paper and its proof.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codesOnPaper } from './paper.mjs';
import { address, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const thumb = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const tooWide = (page) => page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth);

test('a delegate signs on behalf, the sheet is printed, and its code proves the entry', async () => {
  // Legal goes away and lets a colleague sign.
  const legal = await browser.device(thumb);
  await signIn(legal.page, 'XC036');
  await legal.page.goto(`${address}/approvals`);
  await legal.page.getByRole('link', { name: /待我审批/ }).waitFor();
  await still(legal.page);
  assert.deepEqual(await seriousFindings(legal.page), []);
  assert.equal(await tooWide(legal.page), 0);
  const sheet = await legal.page.locator('.ap-row-title a').first().getAttribute('href');
  await legal.page.goto(`${address}/approvals/delegations`);
  await legal.page.getByRole('button', { name: '新建委托' }).tap();
  const dialog = legal.page.getByRole('dialog', { name: '新建委托' });
  await dialog.getByLabel(/受托人/).tap();
  await legal.page.keyboard.type('XC054');
  await legal.page.locator('.ant-select-item-option', { hasText: '朱嘉' }).tap();
  await dialog.getByLabel('原因').fill('出差');
  await dialog.getByRole('button', { name: '保存' }).tap();
  await legal.page.getByRole('list', { name: '我委托他人' }).getByText('出差').waitFor();

  // The delegate is told for whom, and signs with one thumb.
  const delegate = await browser.device(thumb);
  const { page } = delegate;
  await signIn(page, 'XC054');
  await page.goto(`${address}/approvals`);
  await page.getByText(/委托您审批，至/).waitFor();
  await page.locator(`a[href="${sheet}"]`).tap();
  const bar = page.getByRole('group', { name: '审批决定' });
  await bar.waitFor();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  assert.equal(await tooWide(page), 0);
  for (const button of await bar.getByRole('button').all()) {
    const box = await button.boundingBox();
    assert.ok(box.height >= 40 && box.x >= 0 && box.x + box.width <= 360, `${JSON.stringify(box)} is for a thumb`);
  }
  await bar.getByRole('button', { name: '更多操作' }).tap();
  await page.getByRole('menuitem', { name: '评论' }).tap();
  await page.getByRole('textbox', { name: /评论/ }).fill('受托代看，稍后签署');
  await page.getByRole('button', { name: '发表' }).tap();
  await page.getByRole('region', { name: '经过' }).getByText('受托代看，稍后签署').waitFor();
  await page.getByLabel(/您代 .+ 的意见：法律条款/).fill('责任上限已写明，同意');
  // A file goes with the opinion; its name and hash are shown before and after.
  await page.getByTestId('opinion-files').setInputFiles({ name: '责任条款对照.txt', mimeType: 'text/plain', buffer: Buffer.from('责任上限为合同额。') });
  await page.getByRole('list', { name: '意见附件' }).getByText('责任条款对照.txt').waitFor();
  await page.getByRole('region', { name: '预计完成' }).waitFor();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  assert.equal(await tooWide(page), 0);
  await bar.getByRole('button', { name: '同意', exact: true }).tap();
  await page.getByRole('region', { name: '法律条款' }).getByText(/ 代 .+ 签署/).waitFor();
  const attached = page.getByRole('region', { name: '法律条款' }).getByRole('link', { name: '责任条款对照.txt' });
  await attached.waitFor();
  assert.equal(await page.evaluate(async (url) => (await fetch(url)).text(), await attached.getAttribute('href')), '责任上限为合同额。');

  // On paper: one A4 page or more, with a code that proves the last entry.
  const paper = await browser.device();
  await signIn(paper.page, 'XC036');
  await paper.page.goto(`${address}${sheet}/print`);
  await paper.page.getByRole('heading', { level: 1, name: '合同审批单' }).waitFor();
  const code = paper.page.getByRole('link', { name: '核验地址的二维码' });
  await code.locator('svg').waitFor();
  assert.equal(await paper.page.locator('.ap-paper tbody').count(), 6);
  const pdf = await paper.page.pdf({ preferCSSPageSize: true });
  assert.match(pdf.subarray(0, 5).toString(), /%PDF-/);
  assert.ok(pdf.length > 20_000, `${pdf.length} bytes are an empty sheet`);
  assert.match(pdf.toString('latin1'), /MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
  // Read off the paper itself: what its code says is what proves, and with another hash nothing does.
  const [proof, ...more] = await codesOnPaper(paper.context, pdf);
  assert.deepEqual(more, [], 'one code on the sheet');
  assert.match(proof, /\/verify\/[0-9a-f-]{36}\/[0-9a-f]{64}$/);
  assert.equal(proof, await code.getAttribute('href'));
  await paper.page.goto(proof);
  await paper.page.getByText(/核验通过：台账完整/).waitFor();
  await paper.page.goto(`${proof.slice(0, -4)}${proof.endsWith('0000') ? '1111' : '0000'}`);
  await paper.page.getByText(/没有这一条记录/).waitFor();
  for (const { faults } of [legal, delegate, paper]) assert.deepEqual(faults, []);
});
