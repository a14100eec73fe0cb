import http from 'node:http';
import { residentMb } from './cpu';

const mutation = `mutation BenchExport($input: ExportProjectsInput!) { exportProjects(input: $input) { errors { code message } url rowCount } }`;

/** Asks for all projects that the list may export, reads the file as it comes, and says how long it took and what the server held meanwhile. */
export async function measureExport(port: number, token: string, pid: number, format: 'XLSX' | 'CSV', filter: Readonly<Record<string, unknown>>): Promise<void> {
  const headers = { cookie: `yz=${token}`, 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: mutation, variables: { input: { format, filter } } }) });
  const { data, errors } = (await answer.json()) as { data?: { exportProjects: { errors: unknown[]; url: string | null; rowCount: number } }; errors?: unknown };
  const offer = data?.exportProjects;
  if (!offer?.url) throw new Error(JSON.stringify(errors ?? offer?.errors));
  const before = residentMb(pid);
  let [most, bytes] = [before, 0];
  const watch = setInterval(() => (most = Math.max(most, residentMb(pid))), 100);
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    http.get({ port, path: offer.url!, headers }, (response) => {
      response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', resolve).on('error', reject);
    }).on('error', reject);
  });
  clearInterval(watch);
  console.log(`  export of ${offer.rowCount.toLocaleString('en')} rows as ${format}: ${((performance.now() - began) / 1000).toFixed(1)} s, ${(bytes / 1048576).toFixed(1)} MB; the server held ${before.toFixed(0)} MB before, at most ${most.toFixed(0)} MB meanwhile`);
}
