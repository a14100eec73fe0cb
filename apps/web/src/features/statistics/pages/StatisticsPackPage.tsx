import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { useChartTitle } from '../boards/BoardChartView';
import { BoardGrid } from '../boards/BoardGrid';
import { chartsOf } from '../boards/boardCharts';
import { boardMessages } from '../boards/messages';
import { StatisticsBoardPackDocument, type StatisticsBoardPackQuery } from '../boards/packs.generated';
import { boardPath, boardsPath, packFilePath } from '../boards/paths';
import { useBoardFigures } from '../boards/useBoardFigures';
import '../statistics.css';
import '../boards/boards.css';

/** A board as it was sent: its charts of then, with the figures of the day that it names. */
export default function StatisticsPackPage() {
  const t = useMessages(boardMessages);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(StatisticsBoardPackDocument, { variables: { id } });
  const pack = data?.statisticsBoardPack;
  if (pack) return <Shown key={pack.id} pack={pack} />;
  return (
    <Page title={t('boards')}>
      <PageHeader title={t('boards')} />
      {data ? <EmptyState icon="statistics" title={t('pack.gone')} action={<LinkButton href={boardsPath}>{t('boards')}</LinkButton>} /> : error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={6} />}
    </Page>
  );
}

function Shown({ pack }: { pack: NonNullable<StatisticsBoardPackQuery['statisticsBoardPack']> }) {
  const t = useMessages(boardMessages);
  const locale = useLocale();
  const titleOf = useChartTitle();
  const seesAll = useCan('project.read');
  const [charts, unkept] = useMemo(() => {
    const all = chartsOf(pack).map((chart) => ({ ...chart, filter: { ...chart.filter, asOf: chart.filter.asOf && chart.filter.asOf < pack.asOf ? chart.filter.asOf : pack.asOf } }));
    return [all.filter(({ id }) => !pack.unkept.includes(id)), all.filter(({ id }) => pack.unkept.includes(id))];
  }, [pack]);
  const figures = useBoardFigures(charts);
  return (
    <Page title={pack.title}>
      <PageHeader
        title={pack.title}
        lead={t('pack.lead', { day: pack.sentOn, asOf: pack.asOf })}
        actions={
          <>
            {(['pdf', 'xlsx'] as const).map((format) => (
              <a key={format} className="yz-text-button" href={packFilePath(pack.id, format, locale)} download>
                <Icon name="export" />
                {format.toUpperCase()}
              </a>
            ))}
            <LinkButton href={boardPath(pack.boardId)}>{t('pack.board')}</LinkButton>
          </>
        }
      />
      {(figures.isPartial ?? !seesAll) ? (
        <p className="yz-stat-partial" role="note">
          <Icon name="lock" />
          {t('partial')}
        </p>
      ) : null}
      {unkept.length > 0 ? (
        <p className="yz-quiet" role="note">
          {t('pack.unkept', { count: unkept.length, names: unkept.map(titleOf).join(t('separator')) })}
        </p>
      ) : null}
      {figures.error ? <ErrorState error={figures.error} onRetry={figures.refetch} /> : <BoardGrid charts={charts} figures={figures} day={pack.asOf} label={pack.title} />}
    </Page>
  );
}
