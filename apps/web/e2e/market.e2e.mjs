// A market manager brings the workbooks kept by hand into a new firm, mends what is wrong, and designates a member who sees one project and changes nothing.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { runImport, setUpFirm, signInFirst, startEmptyProduct, upload } from './newFirm.mjs';
import { becomes, demoFile, openBrowser, root, seriousFindings, signIn, still } from './support.mjs';

const ExcelJS = createRequire(path.join(root, 'apps/api/package.json'))('exceljs');
const manager = 'XC010';
const member = 'XC054';
let browser;
let product;
let passwords;
let folder;
before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'yingzao-market-'));
  [browser, product] = await Promise.all([openBrowser(), startEmptyProduct()]);
  const { page, context, faults } = await browser.device();
  passwords = await setUpFirm(page, product.address, product.initialPassword, [manager, member]);
  assert.deepEqual(faults, []);
  await context.close();
});
after(async () => {
  await browser?.close();
  await product?.stop();
  await rm(folder, { recursive: true, force: true });
});

const outcomes = async (page) => (await page.getByRole('navigation', { name: '按结果查看' }).getByRole('link').allInnerTexts()).map((text) => text.replace(/\s*(\d+)$/, ' $1'));
const written = async (page) => (await page.getByRole('region', { name: '导入完成' }).getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

const looks = [['light', 1440], ['dark', 390], ['dark', 1440], ['light', 390]];
/** Nothing serious for axe and nothing wider than the page, light and dark, wide and narrow. */
async function looksRight(page, what, ways = looks) {
  for (const [colorScheme, width] of ways) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await still(page);
    assert.deepEqual(await seriousFindings(page), [], `${what}, ${colorScheme}, ${width}`);
    assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true, `${what} is no wider than ${width}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Downloads what the button offers. @returns the path of the file, with its own name, and its rows as text. */
async function rejectedRows(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载被拒绝的行' }).click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const rows = [];
  book.worksheets[0].eachRow((row) => rows.push(row.values.slice(1).map((value) => String(value ?? ''))));
  return { file, book, header: rows[0], rows: rows.slice(1) };
}

test('files that are no workbooks are refused in words, and the page goes on', async () => {
  const { page, faults } = await browser.device();
  await signInFirst(page, manager, passwords[manager], product.address);
  await page.goto(`${product.address}/imports`);
  const picker = page.locator('input[type=file]');
  const text = path.join(folder, '其实是文本.xlsx');
  await writeFile(text, '这不是工作簿');
  await picker.setInputFiles(text);
  await page.getByRole('alert').getByText('这不是 Excel 工作簿').waitFor();
  await looksRight(page, 'a refused upload', looks.slice(0, 2));

  const cut = path.join(folder, '传了一半.xlsx');
  await writeFile(cut, await readFile(demoFile('营销跟踪表.xlsx')));
  await truncate(cut, 30_000);
  await picker.setInputFiles(cut);
  await page.getByRole('alert').getByText('文件不完整').waitFor();
  await picker.setInputFiles(demoFile('员工名单.xlsx'));
  await page.getByRole('alert').getByText('员工名单由系统管理员导入').waitFor();
  assert.equal(await page.getByText('还没有导入过').isVisible(), true, 'nothing refused is kept');
  assert.deepEqual(faults, []);
});

test('the market manager imports the workbooks and gets exactly the figures of their description', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, manager, { at: product.address });
  await upload(page, product.address, demoFile('客户名录.xlsx'));
  await becomes(() => outcomes(page), ['拒绝 2', '有提示 4', '好 315', '全部 321']);
  await runImport(page);
  await becomes(() => written(page), ['140 客户', '312 联系人', '315 任职', '227 已开发项目', '119 地块']);
  await upload(page, product.address, demoFile('土地成交.xlsx'));
  await becomes(() => outcomes(page), ['拒绝 3', '有提示 12', '好 186', '全部 201']);
  await runImport(page);

  await upload(page, product.address, demoFile('营销跟踪表.xlsx'));
  await becomes(() => outcomes(page), ['拒绝 11', '有提示 52', '好 357', '全部 420']);
  await page.getByText('6 家客户系统里没有，将新建').waitFor();
  const problems = page.getByRole('group', { name: '按问题查看' });
  await page.getByRole('link', { name: /^有提示/ }).click();
  await problems.getByRole('button', { name: /地域与城市不符/ }).click();
  await page.getByText('共 7 条').waitFor();

  // 重庆 lies in the south-west: the region of row 33 is typed anew, in its place.
  await page.getByRole('button', { name: '更正第 33 行的所属地域' }).click();
  await page.getByRole('textbox', { name: /第 33 行的所属地域/ }).fill('西南');
  await page.keyboard.press('Enter');
  await page.getByText('共 6 条').waitFor();
  await becomes(() => outcomes(page), ['拒绝 11', '有提示 51', '好 358', '全部 420']);
  await page.getByText('识别到的列').click();
  await looksRight(page, 'a preview');
  await page.getByRole('button', { name: /查看整行$/ }).first().click();
  await page.getByRole('dialog').waitFor();
  await looksRight(page, 'a whole row', looks.slice(2));
  await page.keyboard.press('Escape');

  await runImport(page);
  await becomes(async () => (await written(page)).slice(0, 2), ['409 跟踪项目', '6 客户']);
  await looksRight(page, 'a result', looks.slice(0, 2));

  await page.goto(`${product.address}/statistics`);
  const totals = page.locator('nav[aria-busy="false"]');
  await totals.getByRole('link', { name: /项目数\s*409\b/ }).waitFor();
  assert.match(await totals.getByRole('link', { name: /土地面积/ }).getAttribute('title'), /^90,601,139\.47 ㎡$/);
  assert.match(await totals.getByRole('link', { name: /建筑面积/ }).getAttribute('title'), /^75,301,801\.59 ㎡$/);
  await page.goto(`${product.address}/projects?regions=SOUTHWEST`);
  await page.getByText('共 41 条').waitFor();
  assert.deepEqual(faults, []);
});

test('rejected rows are downloaded with their reasons, mended and imported again', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, manager, { at: product.address });
  await page.goto(`${product.address}/imports`);
  await page.getByRole('link', { name: '营销跟踪表.xlsx' }).click();
  const { file, book, header, rows } = await rejectedRows(page);
  assert.equal(path.basename(file), '营销跟踪表 未导入的行.xlsx');
  assert.deepEqual(header.slice(-2), ['原行号', '未导入原因']);
  assert.deepEqual(rows.map((row) => Number(row.at(-2))), [51, 106, 144, 162, 263, 270, 300, 307, 328, 361, 387]);
  assert.match(rows[0].at(-1), /不认识城市“待定”/);
  assert.ok(rows.every((row) => row.at(-1).length > 10), 'every rejected row says why');

  // One row is mended in the file, another in the preview; the others stay out.
  book.worksheets[0].getRow(2).getCell(header.indexOf('城市') + 1).value = '上海';
  await book.xlsx.writeFile(file);
  await upload(page, product.address, file);
  await becomes(() => outcomes(page), ['拒绝 10', '有提示 0', '好 1', '全部 11']);
  await page.getByRole('button', { name: '更正第 3 行的项目名称' }).click();
  await page.getByRole('textbox', { name: /第 3 行的项目名称/ }).fill('合肥砺川产业园');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^拒绝\s*9$/ }).waitFor();
  await runImport(page);
  await becomes(async () => (await written(page)).slice(0, 1), ['2 跟踪项目']);
  await page.goto(`${product.address}/projects`);
  await page.getByText('共 411 条').waitFor();
  assert.deepEqual(faults, []);
});

test('a designated member sees the project on a device of their own and cannot change it', async () => {
  const name = '软件园二期人才公寓';
  const first = await browser.device();
  await signIn(first.page, manager, { at: product.address });
  await first.page.goto(`${product.address}/projects?text=${encodeURIComponent(name)}`);
  await first.page.getByRole('link', { name }).first().click();
  await first.page.waitForURL(/\/projects\/[0-9a-f-]{36}/);
  const projectPath = new URL(first.page.url()).pathname;
  await first.page.getByRole('link', { name: '编辑' }).or(first.page.getByRole('button', { name: '编辑' })).first().waitFor();

  const other = await browser.device();
  await signInFirst(other.page, member, passwords[member], product.address);
  await other.page.goto(`${product.address}/projects`);
  await other.page.getByText('共 0 条').waitFor();

  await first.page.getByRole('button', { name: '指定成员' }).click();
  await first.page.getByRole('combobox', { name: '搜索姓名、工号' }).fill('朱嘉');
  await first.page.getByTitle(/朱嘉/).first().click();
  await first.page.getByText('已指定 朱嘉 为成员').waitFor();

  await other.page.reload();
  await other.page.getByText('共 1 条').waitFor();
  await other.page.getByRole('link', { name }).click();
  await other.page.getByRole('heading', { name, level: 1 }).waitFor();
  for (const button of ['编辑', '指定成员', '删除']) assert.equal(await other.page.getByRole('button', { name: button }).or(other.page.getByRole('link', { name: button, exact: true })).count(), 0, `no ${button}`);

  // Past the page: its own trusted operation, sent from the member's session.
  const documents = JSON.parse(await readFile(path.join(root, 'apps/web/src/generated/documents.json'), 'utf8'));
  const ask = (operationName, variables) =>
    other.page.evaluate(
      async (body) => {
        const response = await globalThis.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' }, body: JSON.stringify(body) });
        return response.json();
      },
      { operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: documents[operationName] } } },
    );
  const id = projectPath.split('/').at(-1);
  const before = (await ask('ProjectDetail', { id })).data.project;
  assert.equal(before.name, name);
  const refused = await ask('SaveNextStep', { input: { id, expectedVersion: before.version, fields: { nextStep: '偷偷修改' } } });
  assert.deepEqual(codesOf(refused, 'updateProject'), ['FORBIDDEN']);
  const joined = await ask('DesignateMember', { input: { projectId: id, employeeId: before.members[0].employee.id } });
  assert.deepEqual(codesOf(joined, 'designateMember'), ['FORBIDDEN']);
  const after = (await ask('ProjectDetail', { id })).data.project;
  assert.deepEqual([after.version, after.nextStep], [before.version, before.nextStep], 'nothing changed');

  await other.page.goto(`${product.address}/imports`);
  await other.page.getByText(/没有.*权限|无权|不对您开放/).first().waitFor();
  assert.deepEqual([...first.faults, ...other.faults], []);
});

const codesOf = ({ data, errors }, field) => [...(errors ?? []).map((error) => error.extensions.code), ...(data?.[field]?.errors ?? []).map((error) => error.code)];
