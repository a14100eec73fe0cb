// What a click or a key costs until the next paint, as the browser's event timing says it; beside it a bare button on an empty page.
import { setTimeout as pause } from 'node:timers/promises';
import { mainThread, openDevice, scrollThrough, settle } from './device.mjs';
import { median, p75, printFigure, printTitle } from './print.mjs';
import { repeat } from './rounds.mjs';

const limits = { A: 150, B: 200 };
/** Event timing tells nothing below this, and counts in steps of 8 ms. */
const least = 16;

/** One visit of a home of 24: each step is an interaction, and its name tells what a person does. */
async function visit(device, measured) {
  const { page, slow } = device;
  const click = async (locator) => {
    await locator.scrollIntoViewIfNeeded();
    const box = await locator.boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  const key = (name) => page.keyboard.press(name);
  const button = (name, options = {}) => page.getByRole('button', { name, ...options }).first();
  const step = async (name, act) => {
    await page.evaluate(() => void (globalThis.bench.events.length = 0));
    const before = await mainThread(device.cdp);
    await act();
    await pause(250 + 100 * slow);
    const processor = (await mainThread(device.cdp)).all - before.all;
    const worst = await page.evaluate(() => Math.max(0, ...globalThis.bench.events));
    measured.set(name, [...(measured.get(name) ?? []), { ms: Math.max(least, worst), processor }]);
  };
  const frame = (nth) => page.locator('[data-widget]').nth(nth);
  await step('open the menu of the account', () => click(page.locator('.yz-topbar .yz-menu-face')));
  await step('close it', () => key('Escape'));
  await step('open the search', () => key('Control+k'));
  await step('a letter in the search', () => key('x'));
  await step('close the search', () => key('Escape'));
  await step('open the messages', () => click(page.locator('.yz-bell > button')));
  await step('close the messages', () => key('Escape'));
  await step('a chart as a table', () => click(frame(5).locator('[aria-pressed]')));
  await step('and as a chart again', () => click(frame(5).locator('[aria-pressed]')));
  await step('begin to edit', () => click(button('编辑', { exact: true })));
  await step("a widget's menu", () => click(frame(4).locator('.home-tools button').last()));
  await step('close the menu', () => key('Escape'));
  await frame(4).locator('.home-grip').focus();
  await step('lift a widget by key', () => key('Enter'));
  await step('move it by key', () => key('ArrowRight'));
  await step('move it on', () => key('ArrowDown'));
  await step('enlarge it by key', () => key('Shift+ArrowDown'));
  await step('drop it by key', () => key('Enter'));
  await step('undo', () => key('Control+z'));
  await step('open the gallery', () => click(button('添加部件')));
  await page.getByRole('searchbox').waitFor();
  await pause(600);
  await step('a letter in the gallery', async () => {
    await page.getByRole('searchbox').focus();
    await key('d');
  });
  await key('Escape');
  await key('Escape');
  await pause(400);
  await click(frame(4).locator('.home-tools button').last());
  await page.getByRole('menuitem', { name: '移除' }).waitFor();
  await pause(200);
  await step('remove a widget', () => click(page.getByRole('menuitem', { name: '移除' })));
  await step('undo the removal', () => click(button('撤销', { exact: true })));
  await step('end editing', () => click(button('完成', { exact: true })));
  await pause(600);
  await step('go to the projects', () => click(page.getByRole('link', { name: '跟踪项目' }).first()));
  await settle(device);
  await step('and back to the home', () => click(page.getByRole('link', { name: '工作台' }).first()));
  await settle(device, 24);
}

/** Dark and back, and larger text, on the home of 24; a slider on the page of appearance. */
async function changeLooks(device, address, measured) {
  const { page, slow } = device;
  const quiet = 120 * slow;
  const add = (name, value) => {
    if (value === null) throw new Error(`${name}: nothing changed`);
    measured.set(name, [...(measured.get(name) ?? []), value]);
  };
  const choose = async (name, choice) => {
    await page.getByRole('button', { name: '明暗' }).click();
    await pause(200);
    await page.evaluate((ms) => globalThis.bench.painted('click', ms), quiet);
    await page.getByRole('menuitemradio', { name: choice }).or(page.getByRole('menuitem', { name: choice })).click();
    add(name, await page.evaluate(() => globalThis.bench.result));
    await pause(300);
  };
  await choose('theme chosen: dark, home of 24', '深色');
  await choose('theme chosen: light, home of 24', '浅色');
  await choose('theme chosen: larger text, home of 24', '字号加大');
  await choose('theme chosen: smaller text, home of 24', '字号减小');

  await page.goto(`${address}/appearance`);
  await settle(device);
  const slider = page.getByRole('slider', { name: '字号' });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  const at = (share) => [box.x + box.width * share, box.y + box.height / 2];
  await page.mouse.move(...at(0.25));
  await page.mouse.down();
  await page.evaluate(() => void (globalThis.bench.waits = globalThis.bench.paintsOf('input')));
  for (let i = 1; i <= 12; i += 1) {
    await page.mouse.move(...at(0.25 + 0.05 * i));
    await pause(40 * slow);
  }
  const waits = await page.evaluate(() => globalThis.bench.waits);
  if (waits.length === 0) throw new Error('the slider did not move');
  for (const wait of waits) add('theme shown while the slider moves', wait);
  await page.evaluate((ms) => globalThis.bench.painted('pointerup', ms), quiet);
  await page.mouse.up();
  add('theme chosen as the slider is let go', await page.evaluate(() => globalThis.bench.result));
  await page.evaluate((ms) => globalThis.bench.painted('click', ms), quiet);
  await page.getByRole('button', { name: '撤销上一步' }).click();
  await page.evaluate(() => globalThis.bench.result);
}

async function toEditMode({ page, slow }, measured) {
  await page.evaluate((ms) => globalThis.bench.painted('click', ms), 120 * slow);
  const edit = await page.getByRole('button', { name: '编辑', exact: true }).boundingBox();
  await page.mouse.click(edit.x + edit.width / 2, edit.y + edit.height / 2);
  const ms = await page.evaluate(() => globalThis.bench.result);
  if (ms === null) throw new Error('edit mode did not begin');
  measured.push(ms);
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await pause(500);
}

/** @param wanted which of `interactions` and `theme` to measure */
export async function measureInteractions({ browser, address, cookies, plain, classes, rounds, wanted }) {
  for (const [name, slow] of Object.entries(classes)) {
    const [measured, looks, edits, bare, worst] = [new Map(), new Map(), [], [], []];
    const done = await repeat({ most: rounds, seconds: slow === 1 ? 40 : 60 }, async (round) => {
      const device = await openDevice(browser, { address, cookie: cookies.twentyFour, slow });
      const { page } = device;
      await page.goto(address);
      await settle(device, 24);
      await scrollThrough(page);
      if (wanted('interactions')) {
        const empty = await openDevice(browser, { address: plain.address, slow });
        await empty.page.goto(plain.address);
        await pause(300);
        for (let i = 0; i < 3; i += 1) {
          await empty.page.evaluate(() => void (globalThis.bench.events.length = 0));
          await empty.page.mouse.click(15, 15);
          await pause(150);
          bare.push(Math.max(least, await empty.page.evaluate(() => Math.max(0, ...globalThis.bench.events))));
        }
        await empty.close();
        await page.bringToFront();
        for (let i = 0; i < 2; i += 1) await toEditMode(device, edits);
        await visit(device, measured);
        worst.push(Math.max(...[...measured.values()].map((values) => values[round].ms)));
      }
      if (wanted('theme')) await changeLooks(device, address, looks);
      if (device.faults.length > 0) throw new Error(device.faults.join('; '));
      await device.close();
    });
    if (wanted('interactions')) {
      printTitle(
        slow,
        `a home of 24 in use, ${done} visits`,
        `From the event to the next paint, in steps of 8 ms, 16 or less as 16. INP of a visit is its slowest interaction. Processor is what the main thread used\nuntil ${0.25 + 0.1 * slow} s later, also for what was painted after that.`,
      );
      printFigure('interaction to next paint (INP)', worst, { limit: limits[name] });
      printFigure('baseline: a bare button on an empty page', bare);
      printFigure('from the click until edit mode is painted', edits, { limit: limits[name] });
      const ms = (values) => values.map((one) => one.ms);
      for (const [step, values] of [...measured].sort(([, a], [, b]) => median(ms(b)) - median(ms(a))))
        printFigure(`  ${step}`, ms(values), { limit: limits[name], note: `processor ${p75(values.map((one) => one.processor)).toFixed(0)} ms` });
    }
    if (wanted('theme')) {
      printTitle(slow, `a theme is chosen, ${done} visits`, 'From the event until all of it is painted.');
      for (const [step, values] of looks) printFigure(step, values, { limit: step.includes('while') ? 100 : 400 });
    }
  }
}
