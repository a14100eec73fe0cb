import { freePlace } from '@yingzao/domain/statisticsBoards';
import type { Actor } from '@yingzao/domain/permissions';
import type { SaveStatisticsBoardInput } from '../generated/resolvers.generated';
import type { Services } from './services';

type Chart = SaveStatisticsBoardInput['charts'][number];

/** A board of charts that the director publishes to everybody. */
export async function arrangeBoards(services: Services, director: Actor): Promise<void> {
  const questions: readonly Pick<Chart, 'dimension' | 'within' | 'measure' | 'form' | 'filter' | 'title'>[] = [
    { title: '在跟踪的项目在哪里', dimension: 'REGION', measure: 'COUNT', form: 'bars', filter: { statuses: ['TRACKING'] } },
    { dimension: 'STATUS', measure: 'COUNT', form: 'ring' },
    { dimension: 'SIGNED_QUARTER', measure: 'CONTRACTED', form: 'line' },
    { dimension: 'CLIENT_TYPE', within: 'STATUS', measure: 'COUNT', form: 'stacked' },
    { dimension: 'PRODUCT_LINE', measure: 'GFA', form: 'columns' },
    { title: '各跟踪人的加权预测', dimension: 'MARKET_TRACKER', measure: 'WEIGHTED', form: 'bars' },
  ];
  const charts: Chart[] = [];
  for (const [at, question] of questions.entries()) charts.push({ key: `demo-${at}`, ...question, ...freePlace(charts) });
  const { problems } = await services.statisticsBoards.save(director, { title: '经营一览', charts, isPublic: true, personIds: [], departmentIds: [], schedule: 'MONTHLY' });
  if (problems.length > 0) throw new Error(`demo board: ${JSON.stringify(problems)}`);
}
