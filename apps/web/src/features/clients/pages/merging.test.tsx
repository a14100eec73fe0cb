import { screen, waitFor, within } from '@testing-library/react';

import { clientRow, keeperOfAll, openClients } from '../test/clientServer';

const keeper = { ...keeperOfAll, capabilities: new Set([...keeperOfAll.capabilities, 'client.merge']) };
const [one, two] = [clientRow('c1', '海岳置业有限公司', { number: 'KH-001', projectCount: 1, version: 3 }), clientRow('c2', '海岳置业集团', { number: 'KH-002', shortName: '海岳', projectCount: 4, version: 5 })];
const base = { client: one, projects: { totalCount: 0, nodes: [] } };

it('offers a near-duplicate with the reason, keeps the fuller one unless told otherwise, and undoes the merge', async () => {
  const asked: { root: string; input: unknown }[] = [];
  const answer = (root: string, more: object) => ({ input }: { input: unknown }) => {
    asked.push({ root, input });
    return { errors: [], staying: [], ...more };
  };
  let merges: object[] = [];
  const { user, address } = openClients(
    '/clients/c1',
    {
      ...base,
      client: ({ id }: { id: string }) => (id === 'c2' ? two : one),
      clientDuplicates: () => [{ client: one, other: two, likeness: 'SAME_NAME', score: 100 }],
      clientMerges: () => merges,
      mergeClients: (args: { input: unknown }) => {
        merges = [{ id: 'm1', survivor: { id: 'c2' }, survivorName: '海岳置业集团', mergedName: '海岳置业有限公司', moved: [{ part: 'PROJECTS', count: 1 }], filledFields: ['grade', 'headquarters_city_code', 'headquarters_city'], mergedAt: '2026-11-02T00:00:00.000Z', mergedBy: null, undoneAt: null }];
        return answer('merge', { client: two, merge: merges[0] })(args);
      },
      undoClientMerge: answer('undo', { client: one, merge: { id: 'm1', undoneAt: '2026-11-03T00:00:00.000Z' }, staying: [{ part: 'FACTS', count: 1, labels: ['grade'] }] }),
    },
    keeper,
  );
  await user.click(await screen.findByRole('button', { name: '合并…' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('radio', { name: '保留“海岳置业集团”' })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: '合并' }));
  await waitFor(() => expect(address()).toBe('/clients/c2'));
  expect(asked[0]).toMatchObject({ root: 'merge', input: { survivorId: 'c2', mergedId: 'c1', expectedSurvivorVersion: 5, expectedMergedVersion: 3 } });
  expect(await screen.findByText(/项目 1 · 补入：等级、总部/)).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: '撤销合并' })[0]!);
  expect(await screen.findByText('已撤销，“海岳置业有限公司”恢复为独立客户')).toBeInTheDocument();
  expect(await screen.findByText(/留在原处的：补入的资料（等级）/)).toBeInTheDocument();
  expect(asked[1]).toMatchObject({ root: 'undo', input: { id: 'm1' } });
});

it('goes on to the client that an old link now leads to', async () => {
  const { address } = openClients('/clients/c1', { ...base, client: () => two });
  await waitFor(() => expect(address()).toBe('/clients/c2'));
  expect(await screen.findByRole('heading', { level: 1, name: '海岳置业集团' })).toBeInTheDocument();
});

it('asks nothing about merging for those who may not', async () => {
  const { asked } = openClients('/clients/c1', base);
  await screen.findByRole('heading', { level: 1 });
  expect(asked.map((operation) => operation.name)).not.toContain('ClientMerging');
});
