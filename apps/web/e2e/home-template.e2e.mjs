// A default home for a department: made on the same grid, previewed as somebody, published, joined with what people made of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { finish, keeps } from './homes.mjs';
import { address, becomes, openBrowser, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const personnel = 'XC043';
const designer = 'XC071';
const widget = (page, name) => page.getByRole('region', { name, exact: true });
const menu = async (page, name, item) => {
  await page.getByRole('button', { name: `“${name}”的操作`, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};
const publish = async (page) => {
  await page.getByRole('button', { name: /^发布/ }).click();
  await page.getByText(/已发布。/).waitFor();
};

test('a changed default is joined with the homes of those it is for; nothing of theirs is lost', async () => {
  const boss = await browser.device();
  const owner = boss.page;
  await signIn(owner, 'XC001');
  await owner.goto(`${address}/home-templates`);
  await owner.getByRole('heading', { level: 1, name: '默认工作台' }).waitFor();
  assert.deepEqual(await seriousFindings(owner), []);
  await owner.getByRole('link', { name: '新建默认工作台' }).first().click();
  // For one role of a department, starting from what holds there until now.
  await owner.getByRole('combobox', { name: '部门' }).click();
  await owner.getByRole('combobox', { name: '部门' }).fill('设计三所');
  await owner.locator('.ant-select-item-option', { hasText: '设计三所' }).first().click();
  await owner.getByRole('combobox', { name: '角色' }).click();
  await owner.locator('.ant-select-item-option', { hasText: '主设' }).first().click();
  await widget(owner, '便签').waitFor();
  await publish(owner);
  await owner.waitForURL(/home-templates\/[0-9a-f-]{36}$/);

  // Somebody for whom it holds makes it their own: a note of theirs, one widget less.
  const { page, faults } = await browser.device();
  await signIn(page, designer);
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await menu(page, '最近更新', '移除');
  await menu(page, '便签', '设置');
  await page.getByLabel('标题', { exact: true }).fill('我的草稿');
  await page.keyboard.press('Escape');
  await finish(page);

  // The default changes: one more, one fixed, one less.
  await menu(owner, '公告', '固定（不能移除）');
  await menu(owner, '我的项目', '移除');
  await owner.getByRole('button', { name: '添加部件' }).click();
  await owner.getByRole('textbox', { name: /查找|搜索/ }).or(owner.getByRole('searchbox')).first().fill('月历');
  await owner.getByRole('button', { name: /添加/ }).last().click();
  await owner.keyboard.press('Escape');
  await widget(owner, '月历').waitFor();
  // What is not published outlives a reload.
  await owner.reload();
  await widget(owner, '月历').waitFor();

  // As that person sees it.
  await owner.getByRole('combobox', { name: '预览谁看到的样子' }).click();
  await owner.getByRole('combobox', { name: '预览谁看到的样子' }).fill(designer);
  await owner.locator('.ant-select-item-option', { hasText: '任之恒' }).first().click();
  await owner.getByText('发布后，此人使用这个默认。').waitFor();
  await still(owner);
  assert.deepEqual(await seriousFindings(owner), []);
  await owner.getByRole('button', { name: '结束预览' }).click();
  await publish(owner);

  await page.goto(address);
  const news = page.getByRole('status').filter({ hasText: '默认工作台（' });
  await news.waitFor();
  assert.match(await news.innerText(), /新增月历。我的项目已不在其中/);
  await widget(page, '我的草稿').waitFor();
  assert.equal(await widget(page, '最近更新').count(), 0, 'what was removed stays away');
  assert.equal(await widget(page, '我的项目').count(), 1, 'nothing is taken from anybody');
  assert.deepEqual(await seriousFindings(page), []);

  // The answer is kept, and can be taken back.
  await news.getByRole('button', { name: '移除', exact: true }).click();
  await news.waitFor({ state: 'detached' });
  await becomes(() => widget(page, '我的项目').count(), 0);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await widget(page, '我的项目').waitFor();
  await keeps(page, () => news.getByRole('button', { name: '保留', exact: true }).click());
  await news.waitFor({ state: 'detached' });
  await page.reload();
  await widget(page, '月历').waitFor();
  await widget(page, '我的项目').waitFor();
  assert.equal(await page.getByText('默认工作台（').count(), 0);

  // Fixed is fixed.
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await page.getByRole('button', { name: '“公告”的操作', exact: true }).click();
  assert.equal(await page.getByRole('menuitem', { name: '移除', exact: true }).isDisabled(), true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '取消', exact: true }).click();
  assert.deepEqual([...faults, ...boss.faults], []);

  // Withdrawn, the next in line holds; the widgets stay.
  await owner.goto(`${address}/home-templates`);
  await owner.getByRole('button', { name: /停用$/ }).first().click();
  await owner.getByRole('menuitem', { name: '停用' }).click();
  await owner.getByRole('button', { name: '停用', exact: true }).last().click();
  await owner.getByText('已停用').waitFor();
  await page.goto(address);
  await widget(page, '月历').waitFor();
});

test('who keeps no homes does not see how others start', async () => {
  const { page } = await browser.device();
  await signIn(page, designer);
  await page.goto(`${address}/home-templates`);
  await page.getByText('您没有权限查看此页').waitFor();
  const keeper = await browser.device();
  await signIn(keeper.page, personnel);
  await keeper.page.goto(address);
  await keeper.page.getByRole('heading', { level: 1 }).waitFor();
});
