// A firm that starts with nothing but its administrator, set up through the pages as an operator would.
import { startProduct } from '../../../scripts/lib/product.mjs';
import { demoFile, password, signIn, until } from './support.mjs';

/** Departments that number projects, with the prefixes that the tracking sheet uses. */
const prefixes = [['市场部', 'SC'], ['北京分公司市场部', 'BJS'], ['深圳分公司市场部', 'SZS']];

/** Starts a product without the demo firm. @returns it with the first administrator's password. */
export async function startEmptyProduct() {
  const product = await startProduct({ DEMO: 'false' });
  return { ...product, initialPassword: /initial password (\S+)/.exec(product.output())[1] };
}

/** Signs in with an initial password, which has to be changed to the password of all journeys. */
export async function signInFirst(page, login, initial, at) {
  await signIn(page, login, { at, secret: initial });
  await page.getByLabel(/^初始密码/).fill(initial);
  await page.getByLabel(/^新密码/).fill(password);
  await page.getByLabel(/^再输入一次/).fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** Uploads a workbook on the import page and waits for its preview. */
export async function upload(page, at, file) {
  await page.goto(`${at}/imports`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await page.getByRole('navigation', { name: '按结果查看' }).waitFor();
}

/** Runs the import that is shown: the button, the question, the result. */
export async function runImport(page) {
  await page.getByRole('button', { name: /^导入 [\d,]+ 行$/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^导入 [\d,]+ 行$/ }).click();
  await page.getByRole('heading', { name: /导入完成/ }).waitFor({ timeout: 60_000 });
}

/** The administrator brings in the staff, names the prefixes and gives the people their initial passwords. @returns them by number. */
export async function setUpFirm(page, at, initialPassword, numbers) {
  await signInFirst(page, 'ADMIN', initialPassword, at);
  await upload(page, at, demoFile('员工名单.xlsx'));
  await runImport(page);

  await page.goto(`${at}/departments`);
  for (const [department, prefix] of prefixes) {
    await page.getByRole('button', { name: `${department} 的操作`, exact: true }).click();
    await page.getByRole('menuitem', { name: '编辑' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('简称').fill(prefix);
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  const passwords = {};
  for (const number of numbers) {
    await page.goto(`${at}/people?q=${number}`);
    await page.getByRole('row').filter({ hasText: number }).getByRole('link').first().click();
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '重置密码' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '重置密码' }).click();
    const shown = page.getByRole('textbox', { name: '初始密码' });
    await until(async () => (await shown.inputValue()) !== '', 'the initial password is shown');
    passwords[number] = await shown.inputValue();
  }
  return passwords;
}
