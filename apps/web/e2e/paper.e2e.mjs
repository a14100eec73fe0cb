// Paper: a page that is laid out for it stays the page it was, and a quote is a PDF by the server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, signIn } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('pages that read from the network alone are printed as they stand', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC010');
  await page.goto(`${address}/contracts?statuses=DRAFT`);
  await page.getByRole('table').getByRole('link').first().click();
  await page.waitForURL(/\/contracts\/[0-9a-f-]{36}$/);
  const contract = page.url();
  for (const at of [contract, `${contract}/edit`]) {
    await page.goto(at);
    await page.locator('.yz-section').first().waitFor();
    await page.waitForLoadState('networkidle');
    // Whatever is mounted anew has lost the mark.
    await page.locator('.yz-section').first().evaluate((section) => section.setAttribute('data-stays', ''));
    const paper = await page.pdf({ format: 'A4' });
    assert.ok(paper.length > 10_000, `${at} is not empty on paper`);
    assert.equal(await page.locator('[data-stays]').count(), 1, `${at} stays mounted`);
    await page.emulateMedia({ media: 'print' });
    assert.ok((await page.locator('.yz-section').first().innerText()).length > 20);
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await page.locator('[data-stays]').count(), 1);
  }
  assert.deepEqual(faults, []);
});

test('a quote is kept as a PDF', async () => {
  const { page, faults } = await browser.device();
  await signIn(page, 'XC010');
  await page.goto(`${address}/quotes?statuses=SENT`);
  await page.getByRole('table').getByRole('link').first().click();
  await page.waitForURL(/\/quotes\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: '更多' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: '下载 PDF' }).click()]);
  assert.match(download.suggestedFilename(), /V\d+\.pdf$/);
  assert.equal(await download.failure(), null);
  assert.deepEqual(faults, []);
});
