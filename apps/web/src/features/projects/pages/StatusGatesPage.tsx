import { useApolloClient, useQuery } from '@apollo/client/react';
import { fileCategory, projectField, projectStatus, type FileCategory, type ProjectField } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { ProjectStatusTag } from '../components/ProjectStatusTag';
import { gateMessages } from '../gateMessages';
import { stageProbabilitiesPath } from '../paths';
import { SaveStatusGateDocument, StatusGatesDocument, type GateRow_StatusGateFragment } from './StatusGatesPage.generated';
import '../gates.css';

/** A row of the table: a fact or a category of documents. */
type Asked = { readonly kind: 'fields'; readonly code: ProjectField } | { readonly kind: 'documents'; readonly code: FileCategory };
const rows: readonly { readonly asked: Asked; readonly zh: string; readonly en: string }[] = [
  ...projectField.items.map(({ code, zh, en }) => ({ asked: { kind: 'fields' as const, code }, zh, en })),
  ...fileCategory.items.map(({ code, zh, en }) => ({ asked: { kind: 'documents' as const, code }, zh, en })),
];
const firstDocument = projectField.items.length;
const asksFor = (gate: GateRow_StatusGateFragment, asked: Asked): boolean => (gate[asked.kind] as readonly string[]).includes(asked.code);

/** What each status asks for: a column a status, a row a fact or a category of documents, saved with every tick. */
export default function StatusGatesPage() {
  const t = useMessages(gateMessages);
  const locale = useLocale();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(StatusGatesDocument, { fetchPolicy: 'cache-and-network' });
  /** The tick that is being saved: it shows at once. */
  const [saving, setSaving] = useState<{ to: string; code: string; wanted: boolean } | null>(null);
  /** Gates as they were last saved here: the cache tells of them a moment later, and a tick must not flicker. */
  const [saved, setSaved] = useState<Readonly<Record<string, GateRow_StatusGateFragment>>>({});
  const gates = (data?.statusGates ?? []).map((gate) => {
    const own = saved[gate.to];
    return own && own.version > gate.version ? own : gate;
  });

  const save = async (gate: GateRow_StatusGateFragment, asked: Asked, wanted: boolean, isUndo = false): Promise<void> => {
    setSaving({ to: gate.to, code: asked.code, wanted });
    const { fields, documents } = gate;
    const list = (gate[asked.kind] as readonly string[]).filter((code) => code !== asked.code);
    const asks = { fields, documents, [asked.kind]: wanted ? [...list, asked.code] : list };
    const words = { status: projectStatus.label(gate.to, locale), field: asked.kind === 'fields' ? projectField.label(asked.code, locale) : fileCategory.label(asked.code, locale) };
    try {
      const answer = await client.mutate({ mutation: SaveStatusGateDocument, variables: { input: { clientMutationId: randomKey(), to: gate.to, expectedVersion: gate.version, ...asks } } });
      const payload = answer.data?.saveStatusGate;
      const stored = payload?.gate;
      if (!payload || !stored) throw new Error('not saved');
      client.cache.updateQuery({ query: StatusGatesDocument }, (old) => (old ? { statusGates: old.statusGates.map((one) => (one.to === stored.to ? stored : one)) } : old));
      setSaved((old) => ({ ...old, [stored.to]: stored }));
      if (payload.errors[0]) toast.error(payload.errors[0].code === 'STALE_VERSION' ? t('stale') : payload.errors[0].message);
      else toast.success(t(wanted ? 'added' : 'removed', words), isUndo ? {} : { undo: () => void save(stored, asked, !wanted, true) });
    } catch {
      toast.error(t('failed'));
    } finally {
      setSaving(null);
    }
  };

  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} actions={<LinkButton href={stageProbabilitiesPath}>{t('chances')}</LinkButton>} />
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
              {rows.map((row, at) => (
                <tr key={`${row.asked.kind}.${row.asked.code}`} data-first-document={at === firstDocument || undefined}>
                  <th scope="row">
                    {row[locale]}
                    {row.asked.kind === 'documents' ? <small className="yz-quiet"> {t('document')}</small> : null}
                  </th>
                  {gates.map((gate) => {
                    const isLocked = (gate.lockedFields as readonly string[]).includes(row.asked.code);
                    const isSaving = saving?.to === gate.to;
                    const isOn = isSaving && saving.code === row.asked.code ? saving.wanted : asksFor(gate, row.asked);
                    return (
                      <td key={gate.to}>
                        <label className="pj-gate" title={isLocked ? t('locked') : undefined}>
                          <input
                            type="checkbox"
                            checked={isOn}
                            disabled={isLocked || isSaving}
                            aria-label={t('cell', { status: projectStatus.label(gate.to, locale), field: row[locale] })}
                            onChange={(event) => void save(gate, row.asked, event.target.checked)}
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
