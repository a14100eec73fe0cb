// Every page of the menu on a phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ofMenu, walkPages } from './pageWalk.mjs';
import { openBrowser } from './support.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('every page of the menu is sound, narrow, light and dark', async () => {
  assert.deepEqual(await walkPages(browser, 390, 844, ofMenu), []);
});
