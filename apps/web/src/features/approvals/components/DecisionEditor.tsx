import { opinionSection } from '@yingzao/domain/catalogues';
import { Input } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { PlainSelect } from '../../../ui/PlainSelect';
import { editorId, type Decision } from '../hooks/useDecision';
import { messages } from '../messages';
import type { Turn } from '../model/step';
import { OpinionFilesField } from './OpinionFilesField';
import { PhrasePicker } from './PhrasePicker';

export interface DecisionEditorProps {
  decision: Decision;
  /** All places at which the viewer may sign now. */
  turns: readonly Turn[];
  onTurn: (seatId: string) => void;
}

/** The text of the viewer's opinion, under whose name it is; kept as a draft until it is sent. */
export function DecisionEditor({ decision, turns, onTurn }: DecisionEditorProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const viewer = useViewer();
  const { turn, draft, errors, wantsWords } = decision;
  const section = opinionSection.label(turn.step.section, locale);
  const isOwn = turn.seat.person?.id === viewer.id;
  const label = isOwn ? t('opinionOf', { section }) : t('opinionFor', { section, name: turn.seat.person?.name ?? '' });
  const write = (opinion: string): void => draft.patch({ opinion });
  return (
    <FormProvider errors={errors}>
      <div id={editorId(turn.seat.id)} className="ap-editor">
        <DraftNotice draft={draft} />
        <FormErrors />
        {turns.length > 1 ? (
          <FormField path="seatId" label={t('turnAs')}>
            {(f) => (
              <PlainSelect
                {...{ id: f.id }}
                value={turn.seat.id}
                options={turns.map(({ seat }) => ({ value: seat.id, label: seat.person?.id === viewer.id ? t('turnOwn') : t('turnFor', { name: seat.person?.name ?? '' }) }))}
                onChange={onTurn}
              />
            )}
          </FormField>
        ) : null}
        <FormField path="opinion" label={label} hint={t('opinionHint')} error={wantsWords ? t('opinionRequired') : null}>
          {(f) => <Input.TextArea {...f} rows={3} maxLength={4000} value={draft.value.opinion} onChange={(event) => write(event.target.value)} />}
        </FormField>
        <OpinionFilesField files={decision.files} asked={decision.wantsFiles} />
        <PhrasePicker opinion={draft.value.opinion} onChange={write} />
      </div>
    </FormProvider>
  );
}
