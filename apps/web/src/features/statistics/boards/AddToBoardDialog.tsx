import { useApolloClient, useQuery } from '@apollo/client/react';
import { boardLimits } from '@yingzao/domain/statisticsBoards';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField } from '../../../ui/FormField';
import { ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { boardInput, chartInput, chartsOf, withChart, type ChartQuestion } from './boardCharts';
import { SaveStatisticsBoardDocument, StatisticsBoardDocument, StatisticsBoardsDocument } from './boards.generated';
import { boardMessages } from './messages';
import { boardPath } from './paths';

interface Props {
  readonly question: ChartQuestion;
  /** What it is called without a name of its own. */
  readonly title: string;
  readonly onClose: () => void;
}
interface Names {
  readonly board: string;
  readonly chart: string;
}

/** Asks on which board a chart shall stand, once it is known which there are: one of one's own, or a new one. */
export default function AddToBoardDialog(props: Props) {
  const t = useMessages(boardMessages);
  const { data, error, refetch } = useQuery(StatisticsBoardsDocument, { fetchPolicy: 'cache-and-network' });
  if (data) return <Choice {...props} own={data.statisticsBoards.filter((board) => board.viewerCanUpdate)} />;
  return (
    <Dialog open title={t('add.action')} width={460} onClose={props.onClose} footer={<CancelButton onClick={props.onClose} />}>
      {error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={3} />}
    </Dialog>
  );
}

function Choice({ question, title, onClose, own }: Props & { readonly own: readonly { readonly id: string; readonly title: string }[] }) {
  const t = useMessages(boardMessages);
  const client = useApolloClient();
  const navigate = useNavigate();
  // Chosen once: a list that comes anew leaves it where it is.
  const [boardId, setBoardId] = useState(own[0]?.id ?? '');
  const draft = useDraft<Names>(`statisticsBoard.add.${question.dimension}.${question.within ?? ''}.${question.measure}`, { board: '', chart: '' });
  const { value: names, patch } = draft;
  const submit = useSubmit(SaveStatisticsBoardDocument, (answer) => answer.saveStatisticsBoard, (cache) => forget(cache, 'statisticsBoards'));

  const put = async (): Promise<void> => {
    const label = names.chart.trim() || null;
    const send = async () => {
      if (!boardId) return submit.send({ title: names.board, charts: withChart([], question, label).map(chartInput), isPublic: false, personIds: [], departmentIds: [] });
      const answer = await client.query({ query: StatisticsBoardDocument, variables: { id: boardId }, fetchPolicy: 'network-only' }).catch(() => null);
      const board = answer?.data?.statisticsBoard;
      if (!board) return void toast.error(t('add.failed'));
      return submit.send({ ...boardInput(board, { charts: withChart(chartsOf(board), question, label).map(chartInput) }), expectedVersion: board.version });
    };
    const payload = await send();
    const saved = payload?.board;
    // Refused, or not answered: what is wrong stands in the dialog.
    if (!saved || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('add.done', { name: saved.title }), { action: { label: t('add.open'), run: () => void navigate(boardPath(saved.id)) } });
    onClose();
  };

  return (
    <EditDialog title={t('add.action')} width={460} errors={submit.errors} busy={submit.busy} draft={draft} onSave={() => void put()} onClose={onClose}>
      <div className="yz-stat-board-form">
        <FormField path="id" label={t('add.board')}>
          {(binding) => <Select<string> {...binding} className="yz-select" value={boardId} options={[...own.map(({ id, title: label }) => ({ value: id, label })), { value: '', label: t('new') }]} onChange={setBoardId} />}
        </FormField>
        {boardId ? null : (
          <FormField path="title" label={t('add.newTitle')} required hint={t('titleHint')}>
            {(binding) => <Input {...binding} value={names.board} maxLength={boardLimits.titleLength} onChange={(event) => patch({ board: event.target.value })} />}
          </FormField>
        )}
        <FormField path="chart" label={t('add.chart')}>
          {(binding) => <Input {...binding} value={names.chart} maxLength={boardLimits.titleLength} placeholder={title} onChange={(event) => patch({ chart: event.target.value })} />}
        </FormField>
      </div>
    </EditDialog>
  );
}
