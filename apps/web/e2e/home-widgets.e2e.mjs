// Figures lead to exactly their rows; a list becomes a table on the home; links, pictures, birthdays and the search field.
import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { finish, homeStands, keeps } from './homes.mjs';
import { address, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const number = (text) => Number(text.replace(/\D/g, ''));
const frame = (page, name) => page.getByRole('region', { name, exact: true });
async function add(page, search, name) {
  await page.getByLabel('按名称或拼音查找').fill(search);
  await page.getByRole('button', { name: `添加“${name}”` }).click();
}
async function editing(page) {
  await page.goto(address);
  await homeStands(page);
  await page.getByRole('button', { name: '编辑', exact: true }).click();
}
async function settingsOf(page, name) {
  await page.getByRole('button', { name: `“${name}”的操作` }).click();
  await page.getByRole('menuitem', { name: '设置', exact: true }).click();
}
const totalOfList = async (page) => {
  await page.getByRole('row').nth(1).waitFor();
  await still(page);
  return number(await page.getByText(/^共 [\d,]+ 条$/).first().textContent());
};

/** A picture of 60 by 40 px in one colour, as a file. */
function png() {
  const crc = (bytes) => {
    let c = 0xffffffff;
    for (const byte of bytes) for (let k = 0, v = (c = c ^ byte); k < 8; k++) c = v = v & 1 ? (v >>> 1) ^ 0xedb88320 : v >>> 1;
    return (c ^ 0xffffffff) >>> 0;
  };
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(60, 0);
  head.writeUInt32BE(40, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: 40 }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(180, 0x7a)])));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

test('steps of the funnel, cells of the table and the figure with its trend open exactly what they count', async () => {
  const { page, faults } = await browser.device();
  const requests = [];
  page.on('request', (request) => request.url().endsWith('/graphql') && requests.push(request.postDataJSON()?.operationName));
  await signIn(page, 'XC010');
  const funnel = frame(page, '漏斗 · 项目数');
  const step = funnel.getByRole('link', { name: /^报价/ });
  await step.waitFor();
  const table = frame(page, '项目数 · 所属地域 · 项目状态');
  await table.scrollIntoViewIfNeeded();
  const cell = table.getByRole('link', { name: /^华东，失单：\d+$/ });
  await cell.waitFor();
  await still(page);
  const wanted = { step: number(await step.locator('.home-funnel-figure').textContent()), cell: number(await cell.textContent()) };
  assert.deepEqual(requests.filter((name) => /Widget$/.test(name)), [], 'everything came with the one request');
  assert.match(await frame(page, '项目数 · 推广 · 跟踪').locator('.home-trend p').textContent(), /较前十二个月 (增|减|持平|前期为零)/);
  // From its top: what is half under the bar of the page is no target of its own.
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  assert.deepEqual(await seriousFindings(page), []);

  await cell.click();
  await page.waitForURL(/\/projects\?statuses=LOST&regions=EAST/);
  assert.equal(await totalOfList(page), wanted.cell);
  await page.goBack();
  await step.click();
  await page.waitForURL(/pursuitSteps=/);
  assert.equal(await totalOfList(page), wanted.step);
  assert.deepEqual(faults, []);
});

test('a filtered list becomes a table on the home, with its order; one taken back is gone', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC012');
  await page.goto(`${address}/projects?statuses=TRACKING&regions=EAST&sort=GFA.DESC`);
  const total = await totalOfList(page).catch(() => 0);
  await page.getByRole('button', { name: '固定到工作台' }).click();
  await page.getByText('项目表', { exact: true }).click();
  await page.getByLabel('名称', { exact: true }).fill('华东在谈');
  await page.getByRole('button', { name: '固定', exact: true }).click();
  await page.locator('.yz-toast', { hasText: '已固定到工作台' }).waitFor();
  await page.goto(address);
  const table = frame(page, '华东在谈');
  await table.scrollIntoViewIfNeeded();
  await table.getByText(new RegExp(`共 ${total.toLocaleString('en')} 条|没有符合条件的项目`)).first().waitFor();
  await table.getByRole('link', { name: /的完整页/ }).click();
  await page.waitForURL(/\/projects\?statuses=TRACKING&regions=EAST&sort=GFA\.DESC/);
  await page.getByRole('button', { name: '固定到工作台' }).click();
  await page.getByText('项目表', { exact: true }).click();
  await page.getByLabel('名称', { exact: true }).fill('误加的');
  await page.getByRole('button', { name: '固定', exact: true }).click();
  // Kept with it first: the next save that is heard of is the one that takes it off again.
  const undo = page.locator('.yz-toasts').getByRole('button', { name: '撤销' });
  await undo.waitFor();
  await keeps(page, () => undo.click());
  await page.goto(address);
  await table.waitFor();
  await homeStands(page);
  assert.equal(await frame(page, '误加的').count(), 0);
  assert.deepEqual(faults, []);
});

test('an address and a picture are put up, and what is none is refused', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC052');
  await editing(page);
  await page.getByRole('button', { name: '添加部件' }).first().click();
  await add(page, 'ljhtp', '链接或图片');
  await page.getByRole('button', { name: '关闭' }).first().click();
  await settingsOf(page, '链接或图片');
  const typed = page.getByLabel('网址', { exact: true });
  await typed.fill('javascript:alert(1)');
  await page.getByText('请填写完整的 https:// 网址').waitFor();
  await typed.fill('www.example.com/standards');
  await page.getByLabel('名称', { exact: true }).fill('设计规范');
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') });
  await page.getByRole('alert').filter({ hasText: '这不是可以使用的图片' }).waitFor();
  const sent = page.waitForResponse((response) => response.url().endsWith('/api/pictures'));
  await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png() });
  assert.equal((await sent).status(), 201);
  await page.getByRole('button', { name: '去掉图片' }).waitFor();
  await finish(page);

  await page.goto(address);
  await frame(page, '设计规范').scrollIntoViewIfNeeded();
  const shown = frame(page, '设计规范').locator('img');
  await shown.waitFor();
  await page.waitForFunction((image) => image.complete && image.naturalWidth === 60, await shown.elementHandle());
  const link = frame(page, '设计规范').getByRole('link', { name: /example\.com/ });
  assert.deepEqual([await link.getAttribute('href'), await link.getAttribute('rel')], ['https://www.example.com/standards', 'noopener noreferrer']);
  // Another site's page, or nobody, gets none of it.
  const source = await shown.getAttribute('src');
  const response = await fetch(address + source);
  assert.equal(response.status, 401);
  assert.deepEqual(faults, []);
});

test('what one opens from the search field is there the next time by its name', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC010');
  await editing(page);
  await page.getByRole('button', { name: '添加部件' }).first().click();
  await add(page, 'sousuo', '搜索');
  await finish(page);
  const field = frame(page, '搜索').getByRole('combobox');
  await field.fill('上海');
  const found = frame(page, '搜索').getByRole('group', { name: '项目' }).getByRole('option').first();
  await found.waitFor();
  await field.press('Escape');
  await found.click();
  await page.waitForURL(/\/projects\/[\da-f-]{36}/);
  await page.waitForFunction(() => !['', '项目', '跟踪项目'].includes(globalThis.document.querySelector('h1')?.textContent.trim() ?? ''));
  const name = (await page.getByRole('heading', { level: 1 }).textContent()).trim();
  await page.goto(address);
  await frame(page, '搜索').scrollIntoViewIfNeeded();
  await frame(page, '搜索').getByRole('option', { name }).waitFor();
  assert.deepEqual(faults, []);
});

test('colleagues see a birthday only once its owner says so, and never the year', async () => {
  const own = await browser.device();
  await signIn(own.page, 'XC042');
  // Personnel see all; who of them has a day soon.
  const all = frame(own.page, '生日与司龄');
  await all.getByRole('link').nth(1).waitFor();
  assert.ok((await all.locator('li').count()) > 0);
  assert.doesNotMatch(await all.textContent(), /19\d\d/);

  await own.page.goto(`${address}/account`);
  const box = own.page.getByRole('checkbox', { name: '生日和入职纪念日对同事可见' });
  assert.equal(await box.isChecked(), false);
  await box.click();
  await own.page.locator('.yz-toast', { hasText: '同事现在可以看到' }).waitFor();
  await own.page.reload();
  await own.page.waitForFunction(() => globalThis.document.querySelector('input[type=checkbox]')?.checked);

  const other = await browser.device();
  await signIn(other.page, 'XC052');
  await editing(other.page);
  await other.page.getByRole('button', { name: '添加部件' }).first().click();
  await add(other.page, 'siling', '生日与司龄');
  await finish(other.page);
  const seen = frame(other.page, '生日与司龄');
  await seen.getByText(/近期没有生日或入职纪念日|周年|生日/).first().waitFor();
  await still(other.page);
  const names = await seen.locator('li strong').allTextContents();
  assert.deepEqual(names.filter((name) => !['陶然', '苏婉'].includes(name)), [], 'of others only who shares theirs');
  assert.deepEqual([...own.faults, ...other.faults], []);
});
