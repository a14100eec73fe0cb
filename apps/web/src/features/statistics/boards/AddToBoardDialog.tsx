import { useApolloClient, useQuery } from '@apollo/client/react';
import { boardLimits } from '@yingzao/domain/statisticsBoards';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { boardInput, chartInput, chartsOf, withChart, type ChartQuestion } from './boardCharts';
import { SaveStatisticsBoardDocument, StatisticsBoardDocument, StatisticsBoardsDocument } from './boards.generated';
import { boardMessages } from './messages';
import { boardPath } from './paths';

/** Asks on which board a chart shall stand: one of one's own, or a new one. */
export default function AddToBoardDialog({ question, title, onClose }: { question: ChartQuestion; title: string; onClose: () => void }) {
  const t = useMessages(boardMessages);
  const client = useApolloClient();
  const navigate = useNavigate();
  const { data } = useQuery(StatisticsBoardsDocument, { fetchPolicy: 'cache-and-network' });
  const own = (data?.statisticsBoards ?? []).filter((board) => board.viewerCanUpdate);
  const [chosen, setChosen] = useState<string | null>(null);
  const boardId = chosen ?? own[0]?.id ?? '';
  const [newTitle, setNewTitle] = useState('');
  const [name, setName] = useState('');
  const submit = useSubmit(SaveStatisticsBoardDocument, (answer) => answer.saveStatisticsBoard, (cache) => forget(cache, 'statisticsBoards'));

  const put = async (): Promise<void> => {
    const label = name.trim() || null;
    const send = async () => {
      if (!boardId) return submit.send({ title: newTitle, charts: withChart([], question, label).map(chartInput), isPublic: false, personIds: [], departmentIds: [] });
      const answer = await client.query({ query: StatisticsBoardDocument, variables: { id: boardId }, fetchPolicy: 'network-only' }).catch(() => null);
      const board = answer?.data?.statisticsBoard;
      if (!board) return void toast.error(t('add.failed'));
      return submit.send({ ...boardInput(board, { charts: withChart(chartsOf(board), question, label).map(chartInput) }), expectedVersion: board.version });
    };
    const payload = await send();
    const saved = payload?.board;
    // Refused, or not answered: what is wrong stands in the dialog.
    if (!saved || payload.errors.length > 0) return;
    toast.success(t('add.done', { name: saved.title }), { action: { label: t('add.open'), run: () => void navigate(boardPath(saved.id)) } });
    onClose();
  };

  return (
    <EditDialog title={t('add.action')} width={460} errors={submit.errors} busy={submit.busy} onSave={() => void put()} onClose={onClose}>
      <div className="yz-stat-board-form">
        <FormField path="id" label={t('add.board')}>
          {(binding) => <Select<string> {...binding} className="yz-select" value={boardId} options={[...own.map(({ id, title: label }) => ({ value: id, label })), { value: '', label: t('new') }]} onChange={setChosen} />}
        </FormField>
        {boardId ? null : (
          <FormField path="title" label={t('add.newTitle')} required hint={t('titleHint')}>
            {(binding) => <Input {...binding} value={newTitle} maxLength={boardLimits.titleLength} onChange={(event) => setNewTitle(event.target.value)} />}
          </FormField>
        )}
        <FormField path="chart" label={t('add.chart')}>
          {(binding) => <Input {...binding} value={name} maxLength={boardLimits.titleLength} placeholder={title} onChange={(event) => setName(event.target.value)} />}
        </FormField>
      </div>
    </EditDialog>
  );
}
