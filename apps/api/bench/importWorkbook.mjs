// How long a large tracking sheet takes through the product, and the memory of its server: upload, preview, run.
//   node apps/api/bench/importWorkbook.mjs [rows]
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../../scripts/lib/files.mjs';
import { startProduct } from '../../../scripts/lib/product.mjs';

const ExcelJS = createRequire(path.join(root, 'apps/api/package.json'))('exceljs');
const rows = Number(process.argv[2] ?? 20_000);

/** The demo's tracking sheet, its rows repeated under new numbers and names until there are enough. */
async function largeWorkbook() {
  const source = new ExcelJS.Workbook();
  await source.xlsx.readFile(path.join(root, 'apps/api/demo/营销跟踪表.xlsx'));
  const sheet = source.getWorksheet('跟踪表');
  const plain = (value) => (value && typeof value === 'object' && !(value instanceof Date) ? (value.result ?? value.text ?? value.richText?.map((part) => part.text).join('') ?? null) : value);
  const valuesOf = (number) => Array.from({ length: 28 }, (_, at) => plain(sheet.getRow(number).getCell(at + 1).value));
  const originals = [];
  for (let number = 4; number <= 430; number += 1) if (/^[A-Z]+-\d+$/.test(String(valuesOf(number)[0]))) originals.push(valuesOf(number));
  const large = new ExcelJS.Workbook();
  const target = large.addWorksheet('跟踪表');
  target.addRow(valuesOf(3).map((header, at) => header ?? valuesOf(2)[at]));
  for (let at = 0; at < rows; at += 1) {
    const [, name, ...rest] = originals[at % originals.length];
    target.addRow([`SC-${100_000 + at}`, `${name} ${Math.floor(at / originals.length) + 2}期`, ...rest]);
  }
  return Buffer.from(await large.xlsx.writeBuffer());
}

/** The most memory that a process ever held, in MB; Linux only. */
const peak = async (pid) => Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? Number.NaN) / 1024;

/** Seconds of processor that the server and its database used so far: what the time would be on a machine with nothing else to do. */
async function processorOf(pid) {
  const all = new Map();
  for (const id of (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
    const fields = (await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')).split(') ').at(-1).split(' ');
    all.set(Number(id), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
  }
  const within = (id) => id === pid || (all.has(id) && within(all.get(id).parent));
  let ticks = 0;
  for (const [id, one] of all) if (within(id)) ticks += one.ticks;
  return ticks / 100;
}

const file = await largeWorkbook();
const product = await startProduct();
try {
  const documents = JSON.parse(await readFile(path.join(root, 'apps/web/src/generated/documents.json'), 'utf8'));
  let cookie = '';
  const ask = async (operationName, variables) => {
    const response = await fetch(`${product.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', cookie },
      body: JSON.stringify({ operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: documents[operationName] } } }),
    });
    cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  await ask('SignIn', { input: { login: 'XC010', password: 'Courtyard-2026' } });
  const before = await peak(product.pid);
  const processor = await processorOf(product.pid);
  const at = performance.now();
  const response = await fetch(`${product.address}/api/imports?kind=TRACKING`, { method: 'POST', headers: { 'X-Yingzao-Upload': '1', 'X-File-Name': 'large.xlsx', cookie }, body: file });
  const { importId, errors } = await response.json();
  if (!importId) throw new Error(JSON.stringify(errors));
  const uploaded = performance.now();
  const afterUpload = await peak(product.pid);
  let { import: job } = await ask('ImportPage', { id: importId });
  await ask('RunImport', { input: { id: importId, expectedVersion: job.version } });
  while (job.state !== 'DONE') {
    if (job.state === 'FAILED') throw new Error(job.error.message);
    await new Promise((resolve) => setTimeout(resolve, 200));
    ({ import: job } = await ask('ImportProgress', { id: importId }));
  }
  const seconds = (from, to) => ((to - from) / 1000).toFixed(1);
  const done = performance.now();
  console.log(`${rows} rows, ${(file.length / 1024 / 1024).toFixed(1)} MB: good ${job.counts.good}, warned ${job.counts.warning}, rejected ${job.counts.rejected}; written ${job.results.map(({ thing, count }) => `${thing} ${count}`).join(', ')}`);
  console.log(`upload and preview ${seconds(at, uploaded)} s, run ${seconds(uploaded, done)} s, together ${seconds(at, done)} s; processor ${((await processorOf(product.pid)) - processor).toFixed(1)} s`);
  console.log(`peak memory of the server: ${before.toFixed(0)} MB before, ${afterUpload.toFixed(0)} MB after the preview, ${(await peak(product.pid)).toFixed(0)} MB after the run`);
} finally {
  await product.stop();
}
