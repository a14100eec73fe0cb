// How a home appears: first and largest paint, shifts, blocked time and bytes; beside it an address of the same shell with nothing on it.
import { mainThread, openDevice, settle } from './device.mjs';
import { median, printFigure, printTitle } from './print.mjs';
import { repeat } from './rounds.mjs';

const limits = { A: { lcp: 1500 }, B: { lcp: 2500 } };
/** An address that nobody gave a page: the shell, the session, and one sentence. */
const emptyPage = '/nothing-is-here';

/** Layout shift as the web vital counts it: the worst burst of at most 5 s with no gap of 1 s. */
function worstBurst(shifts) {
  let [worst, sum, first, last] = [0, 0, 0, 0];
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at];
    sum += value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

async function load(device, url, widgets) {
  const { page, cdp } = device;
  const bytes = {};
  const types = new Map();
  const asked = [];
  const onResponse = ({ requestId, type }) => types.set(requestId, type);
  const onFinished = ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength / 1000;
  };
  const onRequest = (request) => new URL(request.url()).pathname === '/graphql' && asked.push({ at: performance.now(), body: request.postData(), request });
  const onAnswered = (request) => Object.assign(asked.find((one) => one.request === request) ?? {}, { until: performance.now() });
  cdp.on('Network.responseReceived', onResponse);
  cdp.on('Network.loadingFinished', onFinished);
  page.on('request', onRequest);
  page.on('requestfinished', onAnswered);
  await page.goto(url);
  await settle(device, widgets);
  const seen = await page.evaluate(() => ({ ...globalThis.bench, ttfb: globalThis.performance.getEntriesByType('navigation')[0].responseStart }));
  const used = await mainThread(cdp);
  cdp.off('Network.responseReceived', onResponse);
  cdp.off('Network.loadingFinished', onFinished);
  page.off('request', onRequest);
  page.off('requestfinished', onAnswered);
  const blocked = seen.long.reduce((sum, { ms }) => sum + ms - 50, 0);
  return { ...seen, blocked, processor: used.all, cls: worstBurst(seen.shifts), bytes, asked };
}

/** Bodies of the requests in waves: what was asked before the first answer of a wave belongs to it. */
function wavesOf(asked) {
  const waves = [];
  let until = -1;
  for (const one of asked) {
    if (one.at >= until) {
      waves.push([]);
      until = Infinity;
    }
    waves.at(-1).push(one.body);
    until = Math.min(until, one.until ?? Infinity);
  }
  return waves;
}

/** @returns the requests of a home of twelve on a device that knows it, in waves */
export async function measureLoads({ browser, address, cookies, classes, rounds }) {
  const pages = [['empty page', cookies.twelve, emptyPage, 0], ['home of 12', cookies.twelve, '/', 12], ['home of 24', cookies.twentyFour, '/', 24]];
  let waves = null;
  for (const [name, slow] of Object.entries(classes)) {
    const taken = new Map();
    const done = await repeat({ most: rounds, seconds: slow === 1 ? 40 : 70 }, async () => {
      for (const [what, cookie, path, widgets] of pages) {
        const device = await openDevice(browser, { address, cookie, slow });
        for (const visit of ['first visit', 'next visit']) {
          const key = `${what}, ${visit}`;
          taken.set(key, [...(taken.get(key) ?? []), await load(device, address + path, widgets)]);
        }
        if (device.faults.length > 0) throw new Error(`${what}: ${device.faults.join('; ')}`);
        await device.close();
      }
    });
    const of = (key, figure) => taken.get(key).map((one) => one[figure]);
    printTitle(slow, `a page appears, ${done} times in turn`, 'First visit: nothing is stored but the session. The empty page is an address of the same shell with nothing on it.');
    const besideEmpty = (key, figure) => (key.startsWith('empty') ? '' : `x ${(median(of(key, figure)) / median(of(key.replace(/^[^,]+/, 'empty page'), figure))).toFixed(2)} of the empty page`);
    for (const key of taken.keys()) printFigure(`largest paint, ${key}`, of(key, 'lcp'), { limit: limits[name].lcp, note: `${besideEmpty(key, 'lcp')} ${of(key, 'lcpOf').at(-1)}` });
    for (const [what] of pages) printFigure(`first paint, ${what}, first visit`, of(`${what}, first visit`, 'fcp'));
    for (const key of taken.keys()) if (!key.startsWith('empty')) printFigure(`layout shift, ${key}`, of(key, 'cls'), { limit: 0.02, digits: 3, unit: '' });
    for (const key of taken.keys()) printFigure(`blocked for, ${key}`, of(key, 'blocked'));
    for (const key of taken.keys()) printFigure(`processor of the main thread, ${key}`, of(key, 'processor'), { note: besideEmpty(key, 'processor') });
    if (slow === 1) printBytes(taken);
    waves ??= wavesOf(taken.get('home of 12, next visit').at(-1).asked);
  }
  return waves;
}

function printBytes(taken) {
  console.log('\nBytes of a first visit as they travel, kB');
  for (const key of [...taken.keys()].filter((name) => name.endsWith('first visit'))) {
    const { bytes, asked } = taken.get(key)[0];
    const all = Object.values(bytes).reduce((sum, kb) => sum + kb, 0);
    const parts = ['Document', 'Script', 'Stylesheet', 'Font', 'Fetch'].map((type) => `${type.toLowerCase()} ${(bytes[type] ?? 0).toFixed(1)}`);
    console.log(`  ${key.padEnd(38)}${all.toFixed(1).padStart(8)} in all: ${parts.join(', ')}; ${asked.length} requests to the API`);
  }
  for (const key of [...taken.keys()].filter((name) => name.startsWith('home') && name.endsWith('next visit'))) {
    const names = taken.get(key)[0].asked.map(({ body }) => JSON.parse(body).operationName);
    console.log(`  ${key.padEnd(38)} asks the API for ${names.join(', ')}`);
  }
}
