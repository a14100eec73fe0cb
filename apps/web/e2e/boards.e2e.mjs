// A board of charts from the first chart to its deletion: put together, arranged, published, read by who sees a part, saved by two at once.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { address, becomes, openBrowser, seriousFindings, signIn, still, until } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const number = (text) => Number(/[\d,]+/.exec(text)[0].replaceAll(',', ''));
const title = '华东周会';
/** Where XC054 works. */
const department = '设计一所（居住）';
const figureOf = (page, name) => page.getByRole('figure', { name: new RegExp(`^${name}`) });
/** Names of the charts as they are read. */
const order = (page) => page.getByRole('figure').getByRole('heading').evaluateAll((all) => all.map((one) => one.firstChild.textContent));
const toast = (page, text) => page.locator('.yz-toast', { hasText: text }).last();

/** Puts the free chart of the statistics at this address onto the board. */
async function add(page, search, name, shown = '自选') {
  await page.goto(`${address}/statistics?${search}`);
  await still(page);
  const chart = figureOf(page, shown);
  await chart.scrollIntoViewIfNeeded();
  await still(page);
  await chart.getByRole('button', { name: /^导出“/ }).click();
  await page.getByRole('menuitem', { name: '加入图表板' }).click();
  const dialog = page.getByRole('dialog', { name: '加入图表板' });
  await dialog.getByRole('combobox', { name: /图表板/ }).click();
  await page.getByTitle(title, { exact: true }).last().click();
  await dialog.getByLabel('图表名称').fill(name);
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await toast(page, `已加入“${title}”`).waitFor();
}

/** Rows of the table of a chart, heads without. */
async function rowsOf(page, name) {
  const chart = figureOf(page, name);
  await chart.getByRole('button', { name: '查看数据' }).click();
  return chart.getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)));
}

async function edit(page) {
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('textbox', { name: '名称', exact: true }).waitFor();
  await still(page);
}

test('a board is put together, arranged, published, read in part by a member, and kept by one owner on two screens', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC001');
  await page.goto(`${address}/statistics/boards`);
  await page.getByRole('button', { name: '新建图表板' }).click();
  await page.getByRole('dialog').getByLabel(/^名称/).fill(title);
  await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('这块图表板还没有图表').waitFor();
  const place = page.url();

  // Three questions in three forms, each with conditions of its own.
  await add(page, 'by=city_tier&within=none&form=columns', '各级城市');
  await add(page, 'statuses=TRACKING&by=region&within=none&form=ring', '在跟踪');
  await add(page, 'regions=EAST&by=client_type&within=status&form=heat', '华东的甲方', '.* × ');
  await toast(page, '已加入').getByRole('button', { name: '打开' }).click();
  await page.waitForURL(place);
  await still(page);
  assert.deepEqual(await order(page), ['各级城市', '在跟踪', '华东的甲方']);
  for (const words of ['全部项目', '条件：状态：跟踪', /^条件：地域：华东/]) await page.getByText(words).first().waitFor();
  assert.deepEqual(await seriousFindings(page), []);

  // By keyboard: the menu of the first chart moves it back by one.
  await edit(page);
  assert.deepEqual(await seriousFindings(page), []);
  await page.getByRole('button', { name: '摆放“各级城市”' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '后移' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('“各级城市”现在是第 2 张，共 3 张').waitFor();
  await still(page);
  // By pointer: the corner makes the last one larger, and what is typed as its name stays.
  const last = page.locator('.react-grid-item', { has: page.getByRole('button', { name: '摆放“华东的甲方”' }) });
  await last.scrollIntoViewIfNeeded();
  await last.getByRole('textbox', { name: '图表名称' }).fill('华东甲方');
  const sized = page.locator('.react-grid-item', { has: page.getByRole('button', { name: '摆放“华东甲方”' }) });
  const from = await sized.boundingBox();
  const corner = await sized.locator('.react-resizable-handle').boundingBox();
  await page.mouse.move(corner.x + 12, corner.y + 12);
  await page.mouse.down();
  await page.mouse.move(corner.x + 200, corner.y + 12, { steps: 8 });
  await page.mouse.move(corner.x + 320, corner.y + 12, { steps: 8 });
  await page.mouse.up();
  await until(async () => (await sized.boundingBox()).width > from.width + 150, 'the corner was drawn wider');
  // And its body carries the first one below the second.
  await page.evaluate(() => globalThis.document.querySelector('main').scrollTo(0, 0));
  await still(page);
  const moved = page.locator('.react-grid-item', { has: page.getByRole('button', { name: '摆放“在跟踪”' }) });
  const box = await moved.boundingBox();
  await page.mouse.move(box.x + 120, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 130, { steps: 6 });
  await page.mouse.move(box.x + 120 + box.width + 16, box.y + 124, { steps: 10 });
  await page.mouse.up();
  await until(async () => (await moved.boundingBox()).x > box.x + 100, 'it was carried to the other side');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await toast(page, '已保存').waitFor();
  await still(page);
  const arranged = await order(page);
  assert.deepEqual([...arranged].sort(), ['华东甲方', '各级城市', '在跟踪'].sort());
  await page.reload();
  await still(page);
  assert.deepEqual(await order(page), arranged, 'it stands as it was left');

  // Published to the department of a member.
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const publishing = page.getByRole('dialog', { name: `发布“${title}”` });
  await publishing.getByRole('combobox', { name: /^部门/ }).fill(department);
  await page.getByTitle(department, { exact: true }).last().click();
  await page.keyboard.press('Tab');
  assert.deepEqual(await seriousFindings(page), []);
  await publishing.getByRole('button', { name: '保存', exact: true }).click();
  await toast(page, '已保存发布范围').waitFor();
  await still(page);
  const all = await rowsOf(page, '各级城市');

  // The file has the numbers of the page.
  await figureOf(page, '各级城市').getByRole('button', { name: /^导出“/ }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: '数据 CSV' }).click()]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n').map((line) => line.split(','));
  assert.deepEqual(lines.slice(1).map(([name, value]) => [name, Number(value)]), all.map(([name, value]) => [name, number(value)]));

  // A member of that department sees the same charts over their own projects, and is told so.
  const { page: theirs, faults: theirFaults } = await browser.device();
  await signIn(theirs, 'XC054');
  await theirs.goto(`${address}/statistics/boards`);
  await theirs.getByRole('region', { name: '发布给我的' }).getByRole('link', { name: title }).click();
  await theirs.waitForURL(place);
  await theirs.getByText('以下只统计指定给您的项目，不是全公司的数字。').waitFor();
  await still(theirs);
  assert.deepEqual(await order(theirs), arranged);
  assert.equal(await theirs.getByRole('button', { name: '编辑', exact: true }).count(), 0);
  assert.deepEqual(await seriousFindings(theirs), []);
  const own = await rowsOf(theirs, '各级城市');
  assert.ok(number(own.at(-1)[1]) < number(all.at(-1)[1]), `${own.at(-1)[1]} of ${all.at(-1)[1]}`);
  // Every figure opens as many rows as it says.
  const links = await figureOf(theirs, '各级城市').getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => [row.children[1].textContent, row.querySelector('a')?.getAttribute('href')]));
  const counted = links.filter(([value, href]) => href && number(value) > 0);
  assert.ok(counted.length > 0);
  for (const [value, href] of counted.slice(0, 3)) {
    await theirs.goto(address + href);
    await theirs.getByText(`共 ${number(value)} 条`).first().waitFor();
  }

  // What the director changes, the member sees when they look again.
  const { page: other, faults: otherFaults } = await browser.device();
  await signIn(other, 'XC001');
  await other.goto(place);
  await edit(other);
  await other.getByRole('textbox', { name: '名称', exact: true }).fill('华东例会');
  await edit(page);
  const chartName = page.locator('.react-grid-item', { has: page.getByRole('button', { name: '摆放“在跟踪”' }) }).getByRole('textbox', { name: '图表名称' });
  await chartName.fill('正在跟踪的');
  await other.getByRole('button', { name: '保存', exact: true }).click();
  await toast(other, '已保存').waitFor();
  await theirs.goto(place);
  await theirs.getByRole('heading', { level: 1, name: '华东例会' }).waitFor();

  // The second saver is told, and what was typed is still there.
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const met = page.getByRole('dialog', { name: '这份资料在您编辑时已被他人保存' });
  await met.waitFor();
  await met.getByText('华东例会').waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  await met.getByRole('button', { name: /用我的版本覆盖/ }).click();
  await toast(page, '已保存').waitFor();
  await figureOf(page, '正在跟踪的').waitFor();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await theirs.reload();
  await figureOf(theirs, '正在跟踪的').waitFor();

  // Deleted: gone for the member too.
  await still(page);
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await page.getByRole('dialog', { name: `删除“${title}”？` }).getByRole('button', { name: '删除', exact: true }).click();
  await toast(page, `已删除“${title}”`).waitFor();
  await becomes(() => page.getByRole('link', { name: title }).count(), 0, 'the list is without it');
  await theirs.reload();
  await theirs.getByText('没有这块图表板，或没有发布给您。').waitFor();
  assert.deepEqual([faults, otherFaults, theirFaults], [[], [], []]);
});
