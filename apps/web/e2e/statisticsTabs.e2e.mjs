// People, documents and time in stage: every number opens as many rows as it says, for whoever asks.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, number, openBrowser, rowCount, seriousFindings, signIn, still } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** How many rows the list at an address has. */
async function rowsAt(page, href) {
  await page.goto(address + href);
  return rowCount(page);
}

test('each number of people, documents and stages opens as many rows as it says', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC001');
  const year = new Date().getFullYear();
  await page.goto(`${address}/statistics?tab=people&regions=EAST&days=${year - 1}-01-01..${year}-12-31`);
  const table = page.getByRole('table', { name: /^员工统计/ });
  await table.getByRole('link').first().waitFor();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  // One of each figure, of different rows.
  const cells = await table.getByRole('link').evaluateAll((links) => links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]));
  const picked = ['跟踪项目', '登记项目', '成交', '失单', '签订合同', '跟进', '下一步逾期'].flatMap((figure, at) => {
    const own = cells.filter(([label]) => label.includes(`，${figure}：`));
    return own.length ? [own[at % own.length]] : [];
  });
  assert.ok(picked.length >= 5, `figures with links: ${picked.map(([label]) => label).join(' ')}`);
  for (const [label, href] of picked) assert.equal(await rowsAt(page, href), number(label.split('：')[1]), `${label} ${href}`);

  await page.goto(`${address}/statistics?tab=documents`);
  const chart = page.getByRole('figure', { name: /^按类别/ });
  await chart.getByRole('button', { name: '查看数据' }).click();
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  const [name, count] = await chart.getByRole('row').nth(1).evaluate((row) => [...row.children].map((cell) => cell.textContent));
  assert.equal(await rowsAt(page, await chart.getByRole('link', { name, exact: true }).getAttribute('href')), number(count));

  await page.goto(`${address}/statistics?regions=EAST`);
  const stages = page.getByRole('figure', { name: /^阶段停留/ });
  await stages.getByRole('button', { name: '查看数据' }).click();
  const links = await stages.getByRole('link').evaluateAll((all) => all.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]));
  for (const figure of ['走过的项目', '现在停留', '超过 P90']) {
    const [label, href] = links.find(([text]) => text.includes(figure));
    assert.equal(await rowsAt(page, href), number(label.split('：')[1]), label);
  }

  // One stage by region: each part of it opens as many rows, too.
  await page.goto(`${address}/statistics?stageBy=region&stage=contact`);
  const parts = page.getByRole('figure', { name: /^阶段停留 · 接洽 · 按所属地域/ });
  await parts.getByRole('button', { name: '查看数据' }).click();
  const ofParts = await parts.getByRole('link', { name: /走过的项目/ }).evaluateAll((all) => all.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]));
  assert.ok(ofParts.length > 2, 'regions and all');
  assert.equal(ofParts.slice(0, -1).reduce((sum, [label]) => sum + number(label.split('：')[1]), 0), number(ofParts.at(-1)[0].split('：')[1]), 'regions sum to all');
  assert.equal(await rowsAt(page, ofParts[0][1]), number(ofParts[0][0].split('：')[1]), ofParts[0][0]);

  // The figures of the year before open theirs.
  await page.goto(`${address}/statistics?tab=people&days=${year - 1}-01-01..${year - 1}-12-31&compare=year`);
  const then = page.getByRole('table', { name: /^员工统计/ }).getByRole('link', { name: /^合计，去年同期：/ });
  const [said, href] = [await then.textContent(), await then.getAttribute('href')];
  await still(page);
  assert.deepEqual(await seriousFindings(page), []);
  assert.equal(await rowsAt(page, href), number(said), href);
  await page.goto(`${address}/statistics?tab=documents&compare=${year - 1}-06-30`);
  await page.getByText(/过去某一天有哪些文件没有保留，这里不作对比/).waitFor();
  assert.deepEqual(faults, []);
});

test('a member sees their own part of it, on a phone without scrolling sideways', async () => {
  const { page, faults } = await browser.device({ viewport: { width: 360, height: 780 } });
  await signIn(page, 'XC054');
  for (const tab of ['people', 'documents']) {
    await page.goto(`${address}/statistics?tab=${tab}&days=all`);
    await page.getByRole('navigation', { name: '统计内容' }).waitFor();
    await still(page);
    assert.ok((await page.evaluate(() => globalThis.document.documentElement.scrollWidth)) <= 360, `${tab} fits`);
  }
  await page.goto(`${address}/statistics?tab=people`);
  await page.getByText('以下只统计指定给您的项目，不是全公司的数字。').waitFor();
  assert.deepEqual(faults, []);
});
