import { opinionConclusion, opinionSection, type OpinionConclusion } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { PlainSelect } from '../../../ui/PlainSelect';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { useDraft } from '../../../ui/useDraft';
import { useApprovalAction } from '../hooks/useApprovalAction';
import { messages } from '../messages';
import { actionForms, mostChosen, seatChoices, stepChoices, type MenuAction } from '../model/actions';
import type { ApprovalRound } from '../model/step';
import { EmployeeChoice, EmployeesChoice } from './EmployeeChoice';

export interface ActionDialogProps {
  chain: ApprovalRound;
  action: MenuAction;
  /** The place at which the viewer signs now, where it is their turn. */
  turnSeatId: string | null;
  /** Told with the round as it is then: another one after an amendment. */
  onDone: (chainId: string) => void;
  onClose: () => void;
}

interface Typed {
  readonly reason: string;
  readonly people: readonly RemoteChoice[];
  readonly toStep: number | null;
  readonly seatId: string | null;
  readonly conclusion: OpinionConclusion;
  /** Of an override: decide in their place, or pass the place on. */
  readonly isPassing: boolean;
}

/** Asks for what one action needs, and no more; what was typed is kept until it is done. */
export function ActionDialog({ chain, action, turnSeatId, onDone, onClose }: ActionDialogProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const form = actionForms[action];
  const seats = form.seat ? seatChoices(chain, action) : [];
  const steps = form.step ? stepChoices(chain) : [];
  const draft = useDraft<Typed>(`approval.${chain.id}.${action}`, { reason: '', people: [], toStep: steps[0]?.seq ?? null, seatId: seats[0]?.seat.id ?? null, conclusion: 'AGREE', isPassing: false });
  const { act, errors, busy } = useApprovalAction(chain.id, action);
  const { value, patch } = draft;

  // What a draft names may be gone by now.
  const seat = seats.find((s) => s.seat.id === value.seatId) ?? seats[0] ?? null;
  const step = steps.find((s) => s.seq === value.toStep) ?? steps[0] ?? null;
  // Only a turn that has come can be decided in somebody's place.
  const isPassing = action === 'OVERRIDE' && (value.isPassing || seat?.seat.state !== 'ACTIVE');
  const wantsPeople = action === 'OVERRIDE' ? (isPassing ? 'one' : null) : form.people;
  const reason = value.reason.trim();
  const isReady = (form.reason !== 'needed' || reason !== '') && (!wantsPeople || value.people.length > 0) && (!form.step || step !== null) && (!form.seat || seat !== null);
  const most = mostChosen[action];

  const send = async (): Promise<void> => {
    const id = await act({
      ...(form.reason ? { reason: reason || null } : {}),
      ...(wantsPeople ? { employeeIds: value.people.slice(0, wantsPeople === 'one' ? 1 : undefined).map((p) => p.id) } : {}),
      ...(form.step && step ? { toStep: step.seq } : {}),
      ...(form.seat && seat ? { seatId: seat.seat.id } : form.atTurn && turnSeatId ? { seatId: turnSeatId } : {}),
      ...(action === 'OVERRIDE' && !isPassing ? { conclusion: value.conclusion } : {}),
    });
    if (id === null) return;
    draft.clear();
    onDone(id);
    onClose();
  };

  return (
    <Dialog
      open
      title={t(`action.title.${action}`)}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" danger={form.danger ?? false} loading={busy} disabled={!isReady} onClick={() => void send()}>
            {t(`action.confirm.${action}`)}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <div className="ap-form">
          <DraftNotice draft={draft} />
          <FormErrors />
          <p className="ap-action-text">{t(`action.text.${action}`)}</p>
          {action === 'URGE' ? <p className="yz-quiet">{t('action.urgesLeft', { n: chain.viewerUrgesLeft })}</p> : null}
          {form.step ? (
            <FormField path="toStep" label={t('action.toStep')} required>
              {({ id }) => (
                <PlainSelect
                  id={id}
                  value={step?.seq ?? null}
                  options={steps.map((s) => ({ value: s.seq, label: t('action.stepOf', { n: s.seq, section: opinionSection.label(s.section, locale), name: s.seats.flatMap((one) => one.person?.name ?? []).join(t('separator')) }) }))}
                  onChange={(toStep) => patch({ toStep })}
                />
              )}
            </FormField>
          ) : null}
          {form.seat ? (
            <FormField path="seatId" label={t('action.seat')} required>
              {({ id }) => (
                <PlainSelect
                  id={id}
                  value={seat?.seat.id ?? null}
                  options={seats.map((s) => ({ value: s.seat.id, label: t('action.stepOf', { n: s.step.seq, section: opinionSection.label(s.step.section, locale), name: s.seat.person?.name ?? '—' }) }))}
                  onChange={(seatId) => patch({ seatId })}
                />
              )}
            </FormField>
          ) : null}
          {action === 'OVERRIDE' && seat?.seat.state === 'ACTIVE' ? (
            <FormField path="way" label={t('action.way')} required>
              {({ id }) => <PlainSelect id={id} value={isPassing ? 'pass' : 'decide'} options={[{ value: 'decide', label: t('action.wayDecide') }, { value: 'pass', label: t('action.wayPass') }]} onChange={(way) => patch({ isPassing: way === 'pass' })} />}
            </FormField>
          ) : null}
          {action === 'OVERRIDE' && !isPassing ? (
            <FormField path="conclusion" label={t('action.conclusion')} required>
              {({ id }) => <PlainSelect id={id} value={value.conclusion} options={opinionConclusion.items.map((item) => ({ value: item.code, label: item[locale] }))} onChange={(conclusion) => patch({ conclusion })} />}
            </FormField>
          ) : null}
          {wantsPeople === 'one' ? (
            <FormField path="employeeIds" label={t('action.person')} required>
              {(f) => <EmployeeChoice {...f} value={value.people[0] ?? null} onChange={(person) => patch({ people: person ? [person] : [] })} />}
            </FormField>
          ) : null}
          {wantsPeople === 'several' ? (
            <FormField path="employeeIds" label={t('action.people')} required {...(most ? { hint: t('action.mostPeople', { n: most }) } : {})}>
              {(f) => <EmployeesChoice {...f} value={value.people} onChange={(people) => patch({ people: people.slice(0, most) })} />}
            </FormField>
          ) : null}
          {form.reason ? (
            <FormField path="reason" label={t(action === 'COMMENT' ? 'action.comment' : form.reason === 'needed' ? 'action.reason' : 'action.note')} required={form.reason === 'needed'}>
              {(f) => <Input.TextArea {...f} rows={3} maxLength={4000} value={value.reason} onChange={(event) => patch({ reason: event.target.value })} />}
            </FormField>
          ) : null}
        </div>
      </FormProvider>
    </Dialog>
  );
}
