// Five hundred homes through the API, and the same as hand-written SQL.

const number = (value, digits, width = 9) => (Number.isFinite(value) ? value.toFixed(digits) : '–').padStart(width);

export function printHomes(figures, loads) {
  console.log(`\n${loads} homes of 12 loaded by eight people at once: every request of the page, in turn with the same as hand-written SQL without a server
(one transaction as the viewer, statement by statement). Milliseconds a load; CPU of Node and PostgreSQL together.`);
  console.log(`${''.padEnd(22)}   p50    SQL  ratio |   p95    SQL  limit |   CPU    SQL  ratio`);
  for (const { name, product, limit } of figures)
    console.log(
      `  ${name.padEnd(20)}${number(product.p50, 0, 6)}${number(limit.p50, 0, 7)}${number(product.p50 / limit.p50, 2, 7)} |${number(product.p95, 0, 6)}${number(limit.p95, 0, 7)}   1000 |${number(product.cpu, 1, 6)}${number(limit.cpu, 1, 7)}${number(product.cpu / limit.cpu, 2, 7)}`,
    );
  const all = figures.reduce((sum, { product }) => sum + product.seconds, 0);
  const worst = Math.max(...figures.map(({ product }) => product.p95));
  console.log(`  all ${loads} in ${all.toFixed(1)} s, limit 60 s: ${all <= 60 && worst <= 1000 ? 'kept' : 'OVER'}`);
  for (const { name, requests, statements, homeStatements, kilobytes } of figures)
    console.log(`  ${name}: ${requests} requests a load, ${kilobytes.toFixed(1)} kB of answers, ${statements} statements; ${homeStatements} for the home's own request, limit 25: ${homeStatements <= 25 ? 'kept' : 'OVER'}`);
}
