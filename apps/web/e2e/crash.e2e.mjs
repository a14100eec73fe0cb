// kill -9 of the server, of PostgreSQL and of connections in the middle of approvals and signings. The whole campaign: npm run campaign -- crash
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashCampaign } from './crashCampaign.mjs';
import { folder } from './processes.mjs';

test('loses nothing acknowledged, does nothing twice and nothing half when it is killed', async (t) => {
  const { wrong, unnoticed, ...figures } = await crashCampaign(await folder(t), { kills: 4, cuts: 6, acts: 60, clients: 4, seed: Math.floor(Math.random() * 1e9) });
  t.diagnostic(JSON.stringify(figures));
  assert.deepEqual(wrong, [], `seed ${figures.seed}`);
  // The checks themselves: each harm done to this firm is seen.
  assert.deepEqual(unnoticed, []);
  assert.ok(figures.unanswered > 0, 'no kill met a request that was under way');
});
