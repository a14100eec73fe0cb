import { trackingStage, trackingStageProbability } from '@yingzao/domain/catalogues';
import { addDays, today } from '@yingzao/domain/measures';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { open } from '../test/office';
import StageProbabilitiesPage from './StageProbabilitiesPage';

const now = today(new Date());
interface Input { since: string; expectedVersion: number; percents: { stage: string; percent: number }[] }
const setOf = (since: string, percents: { stage: string; percent: number }[], version = 1, by: string | null = null) => ({
  __typename: 'StageProbabilities', since, version, setAt: `${now}T02:00:00.000Z`, setBy: by ? { __typename: 'Employee', id: 'e-1', name: by } : null, percents: percents.map((one) => ({ __typename: 'StagePercent', ...one })),
});
const shipped = setOf('1970-01-01', trackingStage.codes.map((stage) => ({ stage, percent: trackingStageProbability[stage] })));
const planned = setOf(addDays(now, 20), trackingStage.codes.map((stage) => ({ stage, percent: stage === 'CONTACT' ? 15 : trackingStageProbability[stage] })), 3, '库主');

/** A server that keeps the sets; `stale` answers as if somebody else had just saved. */
function chances(stale = false) {
  let sets = [planned, shipped];
  return open(<StageProbabilitiesPage />, '/stage-probabilities', '/stage-probabilities', {
    StageProbabilities: () => ({ stageProbabilities: sets }),
    SaveStageProbabilities: ({ input }) => {
      const { since, percents, expectedVersion } = input as Input;
      if (!stale) sets = [...sets.filter((set) => set.since !== since), setOf(since, percents, expectedVersion + 1, '库主')].sort((a, b) => (a.since < b.since ? 1 : -1));
      const errors = stale ? [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '别人刚改过' }] : [];
      return { saveStageProbabilities: { __typename: 'StageProbabilitiesPayload', errors, sets } };
    },
  });
}
const field = (stage: string) => screen.findByRole('spinbutton', { name: `“${stage}”的成交概率（%）` });
async function type(stage: string, text: string): Promise<void> {
  const input = await field(stage);
  await userEvent.clear(input);
  if (text) await userEvent.type(input, text);
}
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1).map((row) => row.textContent);

it('begins with those in force, is saved from today on, and stands in the history with what changed', async () => {
  const office = chances();
  expect(await field('接洽')).toHaveValue('5');
  const save = screen.getByRole('button', { name: '保存' });
  await type('接洽', '8');
  await type('报价', '');
  // Every stage has its number.
  expect(save).toBeDisabled();
  await type('报价', '55');
  await userEvent.click(save);
  await waitFor(() => expect(office.last('SaveStageProbabilities')?.input).toMatchObject({ since: now, expectedVersion: 0 }));
  expect((office.last('SaveStageProbabilities')!.input as Input).percents.map((one) => one.percent)).toEqual([8, 10, 20, 30, 55, 60, 80, 90, 100]);
  expect(await screen.findByText(`已保存，自 ${now} 起生效`)).toBeInTheDocument();
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(rows()[0]).toMatch(/将于此日生效.*库主15%/);
  expect(rows()[1]).toMatch(/现行.*库主8%/);
  expect(rows()[2]).toMatch(/初始设置 5%/);
  expect(within(screen.getAllByRole('row')[2]!).getAllByRole('cell').filter((cell) => cell.dataset.changed)).toHaveLength(2);
  // Saved, there is nothing to save.
  expect(save).toBeDisabled();
});

it('says what the server refuses, and keeps what was typed', async () => {
  chances(true);
  await type('定标', '70');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('别人刚改过')).toBeInTheDocument();
  expect(await field('定标')).toHaveValue('70');
});

it('shows to full rights what became of the projects of each stage, leads to them, and fills it in where enough were decided', async () => {
  const asked: { filter: { passedStages: string[]; statuses: string[] } }[][] = [];
  open(
    <StageProbabilitiesPage />, '/stage-probabilities', '/stage-probabilities',
    {
      StageProbabilities: () => ({ stageProbabilities: [shipped] }),
      StageOutcomes: ({ requests }) => {
        asked.push(requests as (typeof asked)[number]);
        const outcome: Record<string, [number, number]> = { QUOTATION: [13, 40], AWARD: [9, 9] };
        return {
          statistics: (requests as (typeof asked)[number]).map(({ filter }) => {
            const [wonCount, decidedCount] = outcome[filter.passedStages[0]!] ?? [0, 0];
            return { __typename: 'StatisticsSeries', total: { __typename: 'StatisticsFigures', count: decidedCount, wonCount, decidedCount } };
          }),
        };
      },
    },
    ['project.read'],
  );
  const quotation = await screen.findByRole('link', { name: '历史 13/40 · 33%' });
  expect(quotation).toHaveAttribute('href', '/projects?statuses=WON,LOST&passedStages=QUOTATION');
  expect(asked[0]!.map(({ filter }) => filter)).toEqual(trackingStage.codes.map((stage) => ({ passedStages: [stage], statuses: ['WON', 'LOST'] })));
  await userEvent.click(screen.getByRole('button', { name: '填入历史比例' }));
  expect(await field('报价')).toHaveValue('33');
  // Nine projects say little, and none say nothing.
  expect(await field('定标')).toHaveValue('80');
  expect(screen.getAllByText('历史 —')).toHaveLength(trackingStage.codes.length - 2);
});

it('asks nothing of the kind for those who see a part of the projects', async () => {
  const office = chances();
  expect(await field('接洽')).toHaveValue('5');
  expect(office.last('StageOutcomes')).toBeUndefined();
  expect(screen.queryByRole('button', { name: '填入历史比例' })).toBeNull();
});
