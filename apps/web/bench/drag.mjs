// Frames while a widget is dragged or resized among 24 with live charts, in turn with the grid library alone and 24 empty boxes.
import { setTimeout as pause } from 'node:timers/promises';
import { mainThread, openDevice, scrollThrough, settle } from './device.mjs';
import { printFigure, printTitle, quantile, ratio } from './print.mjs';
import { repeat } from './rounds.mjs';

const limits = { A: { move: 8, frame: 17 }, B: { move: 20, frame: 34 } };
const moves = 120;
/** Frames come every 16.67 ms, and their time stamps are whole tenths: above this one was left out. */
const late = 17;

/** From the start in a figure of eight over several columns and rows, and back to it. */
const path = {
  drag: (share) => ({ x: 330 * Math.sin(2 * Math.PI * share), y: 150 * Math.sin(4 * Math.PI * share) - 110 * Math.sin(Math.PI * share) }),
  resize: (share) => ({ x: 320 * Math.sin(Math.PI * share), y: 220 * Math.sin(2 * Math.PI * share) }),
};

/** Presses at a place, moves the pointer once a frame, lets go. Pressing and dropping are interactions, not moves: they stand in `press` and `drop`. */
async function pull({ page, cdp }, from, way) {
  const send = (type, at, buttons) => cdp.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons, clickCount: type === 'mouseMoved' ? 0 : 1 });
  const place = (share) => ({ x: from.x + way(share).x, y: from.y + way(share).y });
  await send('mouseMoved', from, 0);
  await page.evaluate(() => void (globalThis.bench.events.length = 0));
  await send('mousePressed', from, 1);
  for (let i = 1; i <= 4; i += 1) await send('mouseMoved', { x: from.x + i * 2, y: from.y }, 1);
  await pause(250);
  await page.evaluate(() => globalThis.bench.frames());
  const before = await mainThread(cdp);
  const began = performance.now();
  const sent = [];
  for (let i = 1; i <= moves; i += 1) {
    const wait = began + (i * 1000) / 60 - performance.now();
    if (wait > 0) await pause(wait);
    sent.push(send('mouseMoved', place(i / moves), 1));
  }
  await Promise.all(sent);
  const after = await mainThread(cdp);
  const { ticks, moves: handled } = await page.evaluate(() => globalThis.bench.stopFrames());
  await send('mouseReleased', place(1), 0);
  await pause(700);
  const drop = await page.evaluate(() => Math.max(16, ...globalThis.bench.events));
  const gaps = ticks.slice(1).map((at, i) => at - ticks[i]);
  const over = (ms) => (100 * gaps.filter((gap) => gap > ms).length) / gaps.length;
  const each = (part) => (after[part] - before[part]) / handled;
  return { move: each('all'), script: each('script'), style: each('style') + each('layout'), p95: quantile(gaps, 0.95), late: over(late), over50: over(50), drop };
}

const handleOf = { drag: '.home-head h2', resize: '.home-handle-se' };
const plainHandleOf = { drag: '', resize: '.react-resizable-handle' };

async function centre(page, selector) {
  return page.locator(selector).first().evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
  });
}

/** @param subject id of the widget that is pulled, a chart in the middle of the first screen. */
export async function measureDrag({ browser, address, cookies, plain, classes, rounds, subject, index }) {
  const product = await openDevice(browser, { address, cookie: cookies.twentyFour });
  const bare = await openDevice(browser, { address: plain.address });
  await bare.page.goto(plain.address);
  await product.page.goto(address);
  await settle(product, 24);
  await product.page.getByRole('button', { name: '编辑', exact: true }).click();
  await product.page.locator('.home-editbar').waitFor();
  for (const [name, slow] of Object.entries(classes)) {
    const taken = {};
    for (const device of [product, bare]) await device.cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
    let charts = Infinity;
    const done = await repeat({ most: rounds, seconds: 30 }, async () => {
      for (const kind of ['drag', 'resize']) {
        await product.page.bringToFront();
        // Heavy widgets out of sight let go of their bodies after half a minute: all live again before each pull.
        await scrollThrough(product.page);
        charts = Math.min(charts, await product.page.locator('.home-grid .recharts-surface').count());
        const cell = `.home-cell:has([data-widget="${subject}"])`;
        const grip = await centre(product.page, `${cell} ${handleOf[kind]}`);
        (taken[kind] ??= []).push(await pull(product, grip, path[kind]));
        await bare.page.bringToFront();
        const box = await centre(bare.page, `.box:nth-child(${index + 1}) ${plainHandleOf[kind]}`.trim());
        (taken[`plain ${kind}`] ??= []).push(await pull(bare, box, path[kind]));
      }
    });
    printTitle(
      slow,
      `a chart pulled among 24 widgets, ${charts} charts drawn, ${done} times with ${moves} moves each`,
      'Baseline: react-grid-layout with 24 empty boxes in the same places, in turn. Processor is that of the main thread; a frame is late above 17 ms.',
    );
    for (const kind of ['drag', 'resize']) {
      const of = (figure, from = kind) => taken[from].map((one) => one[figure]);
      const beside = (figure) => ({ note: ratio(of(figure), of(figure, `plain ${kind}`)) });
      printFigure(`${kind}: processor a move`, of('move'), { limit: limits[name].move, digits: 1, ...beside('move') });
      printFigure(`${kind}:   of it script`, of('script'), { digits: 1 });
      printFigure(`${kind}:   of it style and layout`, of('style'), { digits: 1 });
      printFigure(`${kind}: 95 % of frames within`, of('p95'), { limit: limits[name].frame, digits: 1, ...beside('p95') });
      printFigure(`${kind}: frames late`, of('late'), { digits: 1, unit: '% ', note: `baseline ${of('late', `plain ${kind}`).map((share) => share.toFixed(1)).join(', ')}` });
      printFigure(`${kind}: frames over 50 ms`, of('over50'), { digits: 1, unit: '% ', note: `baseline ${of('over50', `plain ${kind}`).map((share) => share.toFixed(1)).join(', ')}` });
      printFigure(`${kind}: taken or dropped, to the next paint`, of('drop'), { limit: name === 'A' ? 150 : 200 });
    }
  }
  if (product.faults.length > 0) throw new Error(product.faults.join('; '));
  await product.close();
  await bare.close();
}
