import { Button } from 'antd';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../../lib/messages';
import { Slot } from '../../../../lib/slots';
import { Dialog } from '../../../../ui/Dialog';
import { DraftNotice } from '../../../../ui/DraftNotice';
import { FormActions, FormErrors, FormProvider } from '../../../../ui/FormField';
import { Section } from '../../../../ui/Section';
import { toast } from '../../../../ui/toast';
import { formMessages } from '../../formMessages';
import { useClientForm, type StoredClient } from '../../hooks/useClientForm';
import { clientPath, clientsPath } from '../../paths';
import { BasicFields } from './BasicFields';
import { ClientConflict } from './ClientConflict';
import { ContactRows } from './ContactRows';
import { DevelopedRows } from './DevelopedRows';
import { LandRows } from './LandRows';

/** True while an area or amount holds text that is none: its box shows what is wrong, and the value behind it is the old one. */
const hasUnreadable = (form: HTMLFormElement | null): boolean => Boolean(form?.querySelector('.yz-unit-input .yz-field-error'));

/** Every field of a client. What is typed survives errors, reloads and signing out until it is saved or dropped. */
export function ClientForm({ client }: { client: StoredClient | null }) {
  const t = useMessages(formMessages);
  const navigate = useNavigate();
  const element = useRef<HTMLFormElement>(null);
  const [leaving, setLeaving] = useState(false);
  const back = client ? clientPath(client.id) : clientsPath;
  const editing = useClientForm(client, (ended) => {
    if (ended.kind === 'unchanged') toast.info(t('unchanged'));
    if (ended.kind === 'saved') toast.success(client ? t('saved', { name: ended.client.name }) : t('created', { number: ended.client.number ?? '', name: ended.client.name }));
    void navigate(ended.kind === 'saved' ? clientPath(ended.client.id) : back, { replace: !client });
  });
  const { form, patch, draft, errors, busy } = editing;
  const save = (): void => void editing.save(hasUnreadable(element.current));

  useEffect(() => {
    if (errors.length > 0) element.current?.querySelector('.yz-form-errors')?.scrollIntoView({ block: 'center' });
  }, [errors]);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    if (!busy) save();
  };
  const drop = (): void => {
    draft.discard();
    void navigate(back);
  };
  return (
    <form ref={element} className="cl-form" onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <Section title={t('basics')} tight>
          <BasicFields form={form} id={client?.id} patch={patch} />
        </Section>
        <Slot name="customFieldInputs" of={{ record: 'CLIENT', values: form.custom ?? {}, onChange: (custom) => patch({ custom }) }} />
        <Section title={t('contacts')}>
          <p className="yz-field-hint cl-hint">{t('contactsHint')}</p>
          <ContactRows rows={form.contacts} patch={patch} />
        </Section>
        <Section title={t('developed')}>
          <DevelopedRows rows={form.developedProjects} patch={patch} />
        </Section>
        <Section title={t('land')}>
          <p className="yz-field-hint cl-hint">{t('landHint')}</p>
          <LandRows rows={form.landAcquisitions} patch={patch} />
        </Section>
        <FormActions>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t(client ? 'save' : 'create')}
          </Button>
          <Button onClick={() => (draft.dirty ? setLeaving(true) : void navigate(back))}>{t('cancel')}</Button>
          {draft.dirty ? <span className="yz-quiet cl-kept">{t('kept')}</span> : null}
        </FormActions>
      </FormProvider>
      <ClientConflict editing={editing} />
      <Dialog
        open={leaving}
        title={t('leave.title')}
        width={440}
        onClose={() => setLeaving(false)}
        footer={
          <>
            <Button danger onClick={drop}>
              {t('leave.drop')}
            </Button>
            <Button type="primary" onClick={() => void navigate(back)}>
              {t('leave.keep')}
            </Button>
          </>
        }
      >
        {t('leave.text')}
      </Dialog>
    </form>
  );
}
