import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { useChartTitle } from '../boards/BoardChartView';
import { BoardGrid } from '../boards/BoardGrid';
import { chartsOf } from '../boards/boardCharts';
import { boardMessages } from '../boards/messages';
import { StatisticsBoardPackDocument, type StatisticsBoardPackQuery } from '../boards/packs.generated';
import { boardPath, boardsPath, packFilePath } from '../boards/paths';
import { useBoardFigures } from '../boards/useBoardFigures';
import '../statistics.css';
import '../boards/boards.css';

const formats = ['pdf', 'xlsx'] as const;
type Format = (typeof formats)[number];

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
  const [busy, setBusy] = useState<Format | null>(null);
  const take = async (format: Format): Promise<void> => {
    setBusy(format);
    try {
      const answer = await fetch(packFilePath(pack.id, format, locale));
      if (!answer.ok) throw new Error(`Answered ${answer.status}`);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await answer.blob());
      link.download = `${pack.title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()} ${pack.asOf}.${format}`;
      link.click();
      // The browser has the file by then.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      toast.error(t('pack.failed'));
    } finally {
      setBusy(null);
    }
  };
  return (
    <Page title={pack.title}>
      <PageHeader
        title={pack.title}
        lead={t('pack.lead', { day: pack.sentOn, asOf: pack.asOf })}
        actions={
          <>
            {formats.map((format) => (
              <Button key={format} icon={<Icon name="export" />} loading={busy === format} disabled={busy !== null} onClick={() => void take(format)}>
                {format.toUpperCase()}
              </Button>
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
