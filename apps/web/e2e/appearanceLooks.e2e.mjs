// Three people with tastes of their own: whatever they chose, their pages stay readable.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openBrowser, seriousFindings, signIn, still, wear } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

// Looks stay with the account: people whom no other journey signs in.
const people = [
  ['XC034', 'yz2;seed=#ff00e1;paletteId=seed;mode=dark;radius=12;fontSize=20;density=comfortable', 390],
  ['XC060', 'yz2;seed=#ffe14d;paperId=tinted;backgroundId=gradient;backgroundStrength=100;paletteId=seed;fontId=screen', 1440],
  ['XC044', 'yz2;seed=#808080;paperId=concrete;backgroundId=graph;backgroundStrength=100;contrast=high;radius=0;fontSize=12;density=compact;lineHeight=140', 1440],
];
for (const [login, look, width] of people) {
  test(`axe finds nothing serious on four pages in the look of ${login}, ${width} wide`, async () => {
    const { page, faults } = await browser.device({ viewport: { width, height: 900 } });
    await signIn(page, login);
    await wear(page, look);
    for (const place of ['/appearance', '/', '/statistics', '/projects']) {
      await page.goto(address + place);
      await page.locator('h1').first().waitFor();
      await still(page);
      assert.deepEqual(await seriousFindings(page), [], place);
      assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth), true, `${place} is no wider than the window`);
    }
    assert.deepEqual(faults, []);
  });
}
