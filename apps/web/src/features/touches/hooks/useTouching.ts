import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { touchKind, type TouchKind } from '@yingzao/domain/catalogues';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { touchPath } from '../paths';
import { RecordTouchDocument, WithdrawTouchDocument, type RecordTouchMutation, type TouchRow_TouchFragment, type WithdrawTouchMutation } from './useTouching.generated';

/** A project, whose client it then is, or a client alone. */
export type TouchSubject = { readonly projectId: string } | { readonly clientId: string };

/** Lists that hold or order by touches are read again where they are shown. */
export function forgetTouches(cache: ApolloCache): void {
  forget(cache, 'touches', 'projects');
}

const recorded = (data: RecordTouchMutation) => data.recordTouch;
const withdrawn = (data: WithdrawTouchMutation) => data.withdrawTouch;

/**
 * Recording a touch with nothing but its kind, and taking one back. `onNote`: where a note can be added to what was just recorded; when that place
 * has been left since, its record is gone to, which opens it there.
 */
export function useTouching(subject: TouchSubject, onNote: (touch: TouchRow_TouchFragment) => void) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { cache } = useApolloClient();
  const navigate = useNavigate();
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const recording = useSubmit(RecordTouchDocument, recorded, forgetTouches);
  const withdrawing = useSubmit(WithdrawTouchDocument, withdrawn);

  const withdraw = async (touch: Pick<TouchRow_TouchFragment, 'id' | 'version' | 'project' | 'client'>): Promise<void> => {
    const payload = await withdrawing.send({ id: touch.id, expectedVersion: touch.version });
    if (!payload || payload.errors.length > 0) return void toast.error(payload?.errors[0]?.message ?? t('failed'));
    // The day of the last touch is another one now.
    if (touch.project) forgetFields(cache, 'Project', touch.project.id, 'lastTouchOn');
    if (touch.client) forgetFields(cache, 'Client', touch.client.id, 'lastTouchOn');
    forgetTouches(cache);
    toast.success(t('withdrawn'));
  };
  const record = async (kind: TouchKind): Promise<void> => {
    const payload = await recording.send({ ...subject, kind });
    const touch = payload?.touch;
    if (!touch || payload.errors.length > 0) return void toast.error(payload?.errors[0]?.message ?? t('failed'));
    toast.success(t('recorded', { kind: touchKind.label(kind, locale) }), { undo: () => void withdraw(touch), action: { label: t('add'), run: () => (isHere.current ? onNote(touch) : void navigate(touchPath(touch))) } });
  };
  return { record, withdraw, busy: recording.busy || withdrawing.busy };
}
