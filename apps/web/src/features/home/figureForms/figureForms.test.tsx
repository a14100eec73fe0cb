import { fireEvent, render, screen, within } from '@testing-library/react';
import { MockedProvider } from '@apollo/client/testing/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { MemoryRouter } from 'react-router-dom';

import { ViewerContext } from '../../../lib/viewer';
import { parseCrossTable } from '../model/crossTable';
import { parseFunnel } from '../model/funnel';
import { parseChart, parseRanking } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { seriesVariables } from '../model/statisticsRequest';
import { viewer } from '../test/homeHarness';
import CrossTableForm from './CrossTableForm';
import FunnelForm from './FunnelForm';
import RankingForm from './RankingForm';
import { StatisticsWidgetDocument } from '../widgets/Statistics.generated';
import StatisticsChartForm from './StatisticsChartForm';

const choicesAnswer = {
  request: { query: StatisticsWidgetDocument, variables: seriesVariables(['MARKET_TRACKER', 'DEPARTMENT'].map((dimension) => ({ dimension: dimension as 'DEPARTMENT', filter: {}, measure: 'COUNT' as const }))) },
  result: { data: { statistics: [] } },
};
const kept = jest.fn();
function open<S>(Form: ComponentType<SettingsFormProps<S>>, initial: S, cells: string[] = []) {
  function Held() {
    const [settings, setSettings] = useState(initial);
    return (
      <Form
        settings={settings}
        onSettings={(next) => {
          kept(next);
          setSettings(next);
        }}
      />
    );
  }
  return render(
    <MemoryRouter>
      <MockedProvider mocks={[choicesAnswer]}>
        <ViewerContext value={{ ...viewer, capabilities: new Set(cells) }}>
          <Held />
        </ViewerContext>
      </MockedProvider>
    </MemoryRouter>,
  );
}
const choices = (name: string) => within(screen.getByRole('combobox', { name })).getAllByRole('option').map((option) => option.textContent);
const last = () => kept.mock.lastCall?.[0];
beforeEach(() => kept.mockClear());

describe('the settings of figures', () => {
  it('offer every dimension in its groups and every measure; ratings only to those who may see them', () => {
    const view = open(StatisticsChartForm, parseChart({})!);
    expect(choices('分组方式')).toHaveLength(32);
    expect(choices('统计内容')).toHaveLength(15);
    expect(screen.getAllByRole('group', { name: /城市与地域|客户|产品与规模|跟踪|人员与部门|时间/ })).toHaveLength(6);
    view.unmount();
    open(StatisticsChartForm, parseChart({})!, ['clientRating.read']);
    expect(choices('分组方式')).toContain('客户评级');
  });

  it('offer only forms that suit the data', async () => {
    open(StatisticsChartForm, parseChart({ form: 'ring' })!);
    expect(choices('图形')).toEqual(['横条', '竖柱', '圆环', '矩形树']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '统计内容' }), '赢单率');
    expect(choices('图形')).toEqual(['横条', '竖柱']);
    // By the day of winning a win rate is always the whole.
    expect(choices('分组方式')).not.toContain('成交季度');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '登记季度');
    expect(choices('图形')).toEqual(['折线', '面积', '竖柱', '横条']);
    expect(last()).toMatchObject({ dimension: 'REGISTERED_QUARTER', measure: 'WIN_RATE' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '统计内容' }), '签约额');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '成交季度');
    expect(choices('统计内容')).not.toContain('赢单率');
  });

  it('keep a time by its name, or from day to day', async () => {
    open(RankingForm, parseRanking({ filter: 'regions=EAST' })!);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '登记时间' }), '近 12 个月');
    expect(last()).toMatchObject({ period: 'twelveMonths', filter: 'regions=EAST' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '登记时间' }), '自定义日期');
    fireEvent.change(screen.getByLabelText('从'), { target: { value: '2024-03-01' } });
    expect(last()).toMatchObject({ period: 'all', filter: 'regions=EAST&registeredOn=2024-03-01..' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '登记时间' }), '今年');
    expect(last()).toMatchObject({ period: 'year', filter: 'regions=EAST' });
  });

  it('have a filter of their own; what came with a chart can be dropped', async () => {
    open(CrossTableForm, parseCrossTable({ filter: 'regions=EAST&gfaM2=20000..' })!);
    expect(screen.getByText('2 项')).toBeInTheDocument();
    const fold = screen.getByText('筛选条件').closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(await screen.findByRole('link', { name: '查看符合的项目' }, { timeout: 20_000 })).toHaveAttribute('href', '/projects?regions=EAST&gfaM2=20000..');
    for (const name of ['部门', '市场跟踪人', '所属地域', '城市等级', '客户性质', '公司产品线', '产品定位', '项目来源']) expect(screen.getByRole('combobox', { name })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '去掉这些条件' }));
    expect(last()).toMatchObject({ filter: 'regions=EAST' });
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(last()).toMatchObject({ filter: '' });
  });

  it('of a funnel leave out what does not add up', () => {
    open(FunnelForm, parseFunnel({ regions: ['EAST'] })!);
    expect(choices('统计内容')).not.toContain('赢单率');
    expect(screen.getByText('1 项')).toBeInTheDocument();
  });
});
