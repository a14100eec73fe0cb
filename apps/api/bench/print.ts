import type { Cost, Figures } from './measure';

const widest = 52;
const number = (value: number, digits: number): string => (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(8);
const cpuOf = (cost: Cost): number => cost.node + cost.postgres;

export function printLegend(cpuIsRead: boolean): void {
  console.log(`Each job through GraphQL over HTTP and, in turn with it, the same job as hand-written SQL on the same pool behind a bare HTTP server
(one transaction as the viewer, statement by statement, no sign-in). One request at a time. Milliseconds: p50, the median time of a request; CPU a request
of the serving Node process + PostgreSQL with all its processes${cpuIsRead ? '' : ' (cannot be read on this system)'}. The ratios are product to limit.`);
  console.log(`\n${''.padEnd(widest + 2)}     p50   limit   ratio |     CPU    Node + PostgreSQL   limit    Node + PostgreSQL   ratio`);
}

export function printFigures({ name, product, limit }: Figures): void {
  const cpu = (cost: Cost): string => `${number(cpuOf(cost), 1)}${number(cost.node, 1)} +${number(cost.postgres, 1)}`;
  console.log(`  ${name.padEnd(widest)}${number(product.time, 1)}${number(limit.time, 1)}${number(product.time / limit.time, 2)} |${cpu(product)}    ${cpu(limit)}    ${number(cpuOf(product) / cpuOf(limit), 2)}`);
}

/** Log-log slope between the smallest and the largest firm: 0 is no growth, 1 is growth with the rows. */
export function printGrowth(small: { rows: number; figures: Figures[] }, large: { rows: number; figures: Figures[] }): void {
  console.log(`\nGrowth from ${small.rows.toLocaleString('en')} to ${large.rows.toLocaleString('en')} projects: p50 of the product, and its exponent (limit's)`);
  const exponent = (from: number, to: number): string => (Math.log(to / from) / Math.log(large.rows / small.rows)).toFixed(2);
  for (const [i, first] of small.figures.entries()) {
    const last = large.figures[i]!;
    console.log(`  ${first.name.padEnd(widest)} x ${(last.product.time / first.product.time).toFixed(2).padStart(6)}   ${exponent(first.product.time, last.product.time)} (${exponent(first.limit.time, last.limit.time)})`);
  }
}
