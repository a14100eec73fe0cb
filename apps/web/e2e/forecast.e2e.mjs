// The day on which signing is expected, from a tracker's hand to the director's forecast by month and back to the project; chances beside the firm's own history.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, rowCount, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('a day that is typed on a project is a month of the forecast, and the month opens the project', async () => {
  const market = await browser.device();
  await signIn(market.page, 'XC010');
  const { page } = market;
  await page.goto(`${address}/projects?statuses=TRACKING&trackingStages=NEGOTIATION`);
  const link = page.locator('.yz-table tbody th a').first();
  await link.waitFor();
  await still(page);
  const [name, path] = [(await link.innerText()).trim(), await link.getAttribute('href')];
  await page.goto(`${address}${path}/edit`);
  const day = page.getByRole('textbox', { name: /^预计签约日期/ });
  await day.waitFor();
  await still(page);
  await day.fill('2041-05-20');
  await day.press('Enter');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL((url) => url.pathname === path);
  await page.getByText('预计签约 2041-05-20').waitFor();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);

  const director = await browser.device();
  await signIn(director.page, 'XC001');
  await director.page.goto(`${address}/statistics`);
  await director.page.getByRole('navigation', { name: '统计口径' }).getByRole('link', { name: /^加权预测/ }).click();
  const chart = director.page.getByRole('figure', { name: /^按预计签约月份/ });
  await chart.getByRole('button', { name: '查看数据' }).click();
  const month = chart.getByRole('link', { name: '2041-05', exact: true });
  await month.waitFor();
  await still(director.page);
  assert.deepEqual(await seriousFindings(director.page), []);
  await month.click();
  await director.page.getByText('共 1 条').waitFor();
  await director.page.getByRole('link', { name, exact: true }).waitFor();
  await director.page.getByText('预计签约日期：2041-05-01 至 2041-05-31').waitFor();
  // The list is about these days, and shows them.
  await director.page.getByRole('columnheader', { name: '预计签约' }).waitFor();
  await director.page.getByRole('cell', { name: '2041-05-20', exact: true }).waitFor();
  assert.deepEqual([market.faults, director.faults], [[], []]);
});

test('beside each chance stands what was so far, which opens as many projects as it says, and is filled in', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC011');
  await page.goto(`${address}/stage-probabilities`);
  const history = page.getByRole('link', { name: /^历史 \d+\/\d+/ }).first();
  await history.waitFor();
  const [said, percent] = /\/(\d+) · (\d+)%/.exec(await history.textContent()).slice(1).map(Number);
  await page.getByRole('button', { name: '填入历史比例' }).click();
  assert.equal(Number(await page.getByRole('spinbutton').first().inputValue()), percent);
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  await history.click();
  assert.equal(await rowCount(page), said);
  assert.deepEqual(faults, []);
});
