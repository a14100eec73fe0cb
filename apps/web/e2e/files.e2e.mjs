import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn, still, until } from './support.mjs';

// Documents of a tracked project: the database owner keeps them, a designated member reads them.

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** A PDF of one page that says this, made byte by byte. */
function pdf(text) {
  const content = `BT /F1 24 Tf 72 700 Td (${text}) Tj ET`;
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>', `<</Length ${content.length}>>stream\n${content}\nendstream`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const at = body.length;
    body += `${n + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = body.length;
  body += `xref\n0 6\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(body);
}
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const page1 = { name: '渡口项目 任务书.pdf', mimeType: 'application/pdf', buffer: pdf('first') };
const photo = { name: '踏勘 东侧.png', mimeType: 'image/png', buffer: png };
/** Says so when it was run. */
const hostile = Buffer.from('<!doctype html><title>page</title><script>document.title = "run"; parent.document.title = "run"</script>');

const number = 'SC-0354';
async function openProject(page) {
  await page.goto(`${address}/projects?text=${number}`);
  await page.locator('main a[href^="/projects/"][href*="-"]:not([href^="/projects/board"]):not([href^="/projects/calendar"])').first().click();
  const files = page.getByTestId('files');
  await files.waitFor();
  return files;
}
const row = (files, name) => files.locator('.fi-row').filter({ hasText: name });

test('two documents are uploaded, one gets a new version and is looked at', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  const files = await openProject(page);
  await files.getByTestId('file').setInputFiles([page1, photo]);
  await files.getByText('已保存').nth(1).waitFor();
  await row(files, photo.name).waitFor();
  await row(files, page1.name).waitFor();
  assert.match(await files.innerText(), /任务书[\s\S]*渡口项目 任务书\.pdf[\s\S]*踏勘照片[\s\S]*踏勘 东侧\.png/);

  await row(files, page1.name).getByRole('button', { name: /的操作/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: '上传新版本' }).click();
  await (await chooser).setFiles({ ...page1, name: '任务书 修订.pdf', buffer: pdf('second') });
  await row(files, page1.name).getByText('第 2 版').waitFor();

  await row(files, page1.name).getByRole('button', { name: page1.name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const drawn = () => dialog.locator('canvas').evaluate((canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value, at) => at % 4 === 0 && value < 100));
  const isDrawn = async (message) => {
    await dialog.locator('canvas').waitFor();
    await until(drawn, message);
  };
  await isDrawn('the page of the PDF is blank');
  assert.deepEqual(await seriousFindings(page), []);
  await dialog.getByRole('button', { name: '第 1 版' }).click();
  await dialog.getByRole('button', { name: '第 1 版', pressed: true }).waitFor();
  await isDrawn('the earlier version is blank');
  // Both are saved as they were sent.
  for (const [name, bytes] of [['下载 第 1 版', page1.buffer], ['下载 第 2 版', pdf('second')]]) {
    const saving = page.waitForEvent('download');
    await dialog.getByRole('link', { name }).click();
    const download = await saving;
    assert.equal(download.suggestedFilename(), page1.name);
    const stream = await download.createReadStream();
    const parts = [];
    for await (const part of stream) parts.push(part);
    assert.ok(Buffer.concat(parts).equals(bytes), `${name} is not what was sent`);
  }
  assert.deepEqual(faults, []);
});

test('a page that calls itself a PDF is refused by name; one that says what it is is kept, and never run', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  const files = await openProject(page);
  await files.getByTestId('file').setInputFiles([{ name: '合同.pdf', mimeType: 'application/pdf', buffer: hostile }, { name: '网页存档.html', mimeType: 'text/html', buffer: hostile }]);
  await files.getByText(/“合同\.pdf”的内容不是它的扩展名/).waitFor();
  await row(files, '网页存档.html').getByRole('button', { name: '网页存档.html', exact: true }).click();
  await page.getByText('此格式不能在页面中查看').waitFor();
  const href = await page.getByRole('dialog').getByRole('link', { name: /下载 第 1 版/ }).getAttribute('href');
  for (const address2 of [href, `${href}/preview`]) {
    const answer = await page.request.get(`${address}${address2}`);
    if (address2 === href) assert.match(answer.headers()['content-disposition'], /^attachment/);
    else assert.equal(answer.status(), 404);
    assert.equal(answer.headers()['x-content-type-options'], 'nosniff');
  }
  // Opened as an address it is saved, not shown; in a frame of our own it is nothing.
  const title = await page.title();
  await page.evaluate((src) => void globalThis.document.body.append(Object.assign(globalThis.document.createElement('iframe'), { src })), href);
  await page.waitForTimeout(700);
  assert.equal(await page.title(), title);
  assert.deepEqual(faults.filter((fault) => !/frame|sandbox/i.test(fault)), []);
});

test('a broken network loses nothing: the file waits and is sent again', async () => {
  const { page, context } = await browser.device();
  await signIn(page, 'XC011');
  const files = await openProject(page);
  await context.setOffline(true);
  await files.getByTestId('file').setInputFiles({ name: '往来函件.txt', mimeType: 'text/plain', buffer: Buffer.from('来函') });
  await files.getByText('没有连上服务器').waitFor();
  await context.setOffline(false);
  await files.getByRole('button', { name: '重试' }).click();
  await row(files, '往来函件.txt').waitFor();
});

test('a designated member looks and changes nothing, on a phone too', async () => {
  const { page, faults } = await browser.device({ viewport: { width: 390, height: 844 } });
  await signIn(page, 'XC054');
  const files = await openProject(page);
  await row(files, page1.name).waitFor();
  await still(page);
  assert.equal(await files.getByRole('button', { name: /上传|回收站/ }).count(), 0);
  await row(files, page1.name).getByRole('button', { name: /的操作/ }).click();
  assert.deepEqual(await page.getByRole('menuitem').allInnerTexts(), ['单独打开']);
  await page.keyboard.press('Escape');
  assert.deepEqual(await seriousFindings(page), []);
  assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true, 'the page is wider than the phone');
  await row(files, photo.name).getByRole('button', { name: photo.name, exact: true }).click();
  await page.getByRole('dialog').getByRole('img', { name: /预览/ }).waitFor();
  const refused = await page.evaluate(async () => (await fetch(`/api/files?projectId=${globalThis.location.pathname.split('/')[2]}&category=OTHER`, { method: 'POST', body: 'x', headers: { 'x-yingzao-upload': '1', 'x-file-name': 'a.txt' } })).status);
  assert.equal(refused, 403);
  assert.deepEqual(faults, []);
});

test('a member reads a contract and a workbook in the page, named across it, and takes neither away; the owner sees who looked', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC054');
  const files = await openProject(page);
  const contract = row(files, '设计合同_禾岸漫山二期.docx');
  assert.equal(await contract.getByRole('link', { name: /下载/ }).count(), 0);
  await contract.locator('.fi-name').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('甲方').first().waitFor();
  await dialog.getByText('湖州禾岸映湖房地产开发有限公司').first().waitFor();
  await until(() => dialog.evaluate((element) => [...element.querySelectorAll('*')].some((node) => globalThis.getComputedStyle(node).backgroundImage.startsWith('url("data:image/png'))), 'no watermark is laid over the contract');
  assert.equal(await dialog.getByText('浏览记录').count(), 0);
  const bytes = await page.evaluate(async (path) => (await fetch(path)).status, await page.evaluate(() => globalThis.performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname).find((name) => name.endsWith('/preview')).replace('/preview', '')));
  assert.equal(bytes, 403);
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);

  const owner = await browser.device();
  await signIn(owner.page, 'XC011');
  const kept = await openProject(owner.page);
  await row(kept, '设计合同_禾岸漫山二期.docx').locator('.fi-name').click();
  await owner.page.getByRole('region', { name: '浏览记录' }).getByText('朱嘉').waitFor();
  await owner.page.goto(`${address}/projects?text=SC-0337`);
  await owner.page.locator('main a[href^="/projects/"][href*="-"]:not([href^="/projects/board"]):not([href^="/projects/calendar"])').first().click();
  await owner.page.getByTestId('files').locator('.fi-row', { hasText: '报价单_' }).locator('.fi-name').click();
  await owner.page.getByRole('dialog').getByRole('table').waitFor();
  assert.ok((await owner.page.getByRole('dialog').locator('.fi-figure').count()) > 3, 'the workbook shows figures');
  assert.deepEqual(await seriousFindings(owner.page), []);
  assert.deepEqual(owner.faults, []);
});

test('a document goes into the bin, is found nowhere, and comes back; what is missing is asked for', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  const files = await openProject(page);
  await row(files, photo.name).getByRole('button', { name: /的操作/ }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await page.getByText(`“${photo.name}”已移入回收站`).waitFor();
  await row(files, photo.name).waitFor({ state: 'detached' });
  await files.getByRole('button', { name: '回收站' }).click();
  const bin = page.getByRole('dialog');
  await bin.getByText(photo.name).waitFor();
  await bin.getByRole('button', { name: '恢复' }).first().click();
  await page.getByText(`“${photo.name}”已恢复`).waitFor();
  await page.keyboard.press('Escape');
  await row(files, photo.name).waitFor();

  await files.getByRole('button', { name: '上传红线/地勘' }).waitFor();
  await page.goto(`${address}/projects?lacksFiles=1&text=${number}`);
  await page.getByText('共 1 条').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索与跳转' }).fill('渡口项目');
  await page.getByRole('option', { name: /渡口项目 任务书\.pdf/ }).first().click();
  await page.waitForURL(/\/files\//);
  await page.getByRole('heading', { level: 1, name: page1.name }).waitFor();
  await page.getByRole('link', { name: new RegExp(number) }).waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(faults, []);
});
