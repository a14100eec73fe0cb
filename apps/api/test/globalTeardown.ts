import { rm } from 'node:fs/promises';

export default async function globalTeardown(): Promise<void> {
  await globalThis.__postgres?.stop();
  if (globalThis.__postgresDir) await rm(globalThis.__postgresDir, { recursive: true, force: true });
}
