import { useApolloClient, useQuery } from '@apollo/client/react';
import { projectField, projectStatus, type ProjectField } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { ProjectStatusTag } from '../components/ProjectStatusTag';
import { gateMessages } from '../gateMessages';
import { SaveStatusGateDocument, StatusGatesDocument, type GateRow_StatusGateFragment } from './StatusGatesPage.generated';
import '../gates.css';

/** Which facts each status asks for: a column a status, a row a fact, saved with every tick. */
export default function StatusGatesPage() {
  const t = useMessages(gateMessages);
  const locale = useLocale();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(StatusGatesDocument, { fetchPolicy: 'cache-and-network' });
  /** The tick that is being saved: it shows at once. */
  const [saving, setSaving] = useState<{ to: string; field: ProjectField; wanted: boolean } | null>(null);
  const gates = data?.statusGates ?? [];

  const save = async (gate: GateRow_StatusGateFragment, field: ProjectField, wanted: boolean, isUndo = false): Promise<void> => {
    setSaving({ to: gate.to, field, wanted });
    const fields = wanted ? [...gate.fields, field] : gate.fields.filter((one) => one !== field);
    const words = { status: projectStatus.label(gate.to, locale), field: projectField.label(field, locale) };
    try {
      const answer = await client.mutate({ mutation: SaveStatusGateDocument, variables: { input: { clientMutationId: randomKey(), to: gate.to, expectedVersion: gate.version, fields } } });
      const payload = answer.data?.saveStatusGate;
      const saved = payload?.gate;
      if (!payload || !saved) throw new Error('not saved');
      client.cache.updateQuery({ query: StatusGatesDocument }, (old) => (old ? { statusGates: old.statusGates.map((one) => (one.to === saved.to ? saved : one)) } : old));
      if (payload.errors[0]) toast.error(payload.errors[0].code === 'STALE_VERSION' ? t('stale') : payload.errors[0].message);
      else toast.success(t(wanted ? 'added' : 'removed', words), isUndo ? {} : { undo: () => void save(saved, field, !wanted, true) });
    } catch {
      toast.error(t('failed'));
    } finally {
      setSaving(null);
    }
  };

  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingState lines={8} /> : null}
      {data ? (
        <div className="yz-table-scroll" tabIndex={0} role="region" aria-label={t('caption')}>
          <table className="yz-plain-table pj-gates">
            <caption className="yz-visually-hidden">{t('caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                {gates.map((gate) => (
                  <th key={gate.to} scope="col">
                    <ProjectStatusTag status={gate.to} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {projectField.items.map((field) => (
                <tr key={field.code}>
                  <th scope="row">{field[locale]}</th>
                  {gates.map((gate) => {
                    const isLocked = gate.lockedFields.includes(field.code);
                    const isSaving = saving?.to === gate.to;
                    const isOn = isSaving && saving.field === field.code ? saving.wanted : gate.fields.includes(field.code);
                    return (
                      <td key={gate.to}>
                        <label className="pj-gate" title={isLocked ? t('locked') : undefined}>
                          <input
                            type="checkbox"
                            checked={isOn}
                            disabled={isLocked || isSaving}
                            aria-label={t('cell', { status: projectStatus.label(gate.to, locale), field: field[locale] })}
                            onChange={(event) => void save(gate, field.code, event.target.checked)}
                          />
                        </label>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" />
                {gates.map((gate) => (
                  <td key={gate.to}>
                    <small className="yz-quiet">
                      {gate.updatedAt ? (
                        <>
                          {t('by', { name: gate.updatedBy?.name ?? '' })} <DateText value={gate.updatedAt} />
                        </>
                      ) : (
                        t('initial')
                      )}
                    </small>
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      ) : null}
    </Page>
  );
}
