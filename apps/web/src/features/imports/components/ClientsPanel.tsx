import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useOpenImport } from '../hooks/openImport';
import { useAdjust } from '../hooks/useAdjust';
import { messages } from '../messages';
import { AdjustErrors } from './AdjustErrors';
import { ClientPicker } from './ClientPicker';

/** So many new clients are looked through at a glance. */
const atFirst = 20;

/** Clients that would be created, each of which may in truth be a known one, and what was decided so far. */
export function ClientsPanel() {
  const t = useMessages(messages);
  const { job, editable } = useOpenImport();
  const { adjust, errors, blocked } = useAdjust();
  const [all, setAll] = useState(false);
  const matches = job.clientMatches.flatMap(({ name, client }) => (client ? [{ name, client: client.name }] : []));
  if (job.kind !== 'TRACKING' || (job.unmatchedClients.length === 0 && matches.length === 0)) return null;
  const shown = all ? job.unmatchedClients : job.unmatchedClients.slice(0, atFirst);
  return (
    <details className="im-fold">
      <summary>
        <Icon name="right" className="im-fold-mark" />
        <h2>{t('clients.title')}</h2>
        <span className="yz-quiet yz-num">{job.unmatchedClients.length > 0 ? t('clients.create', { count: job.unmatchedClients.length }) : t('clients.none')}</span>
      </summary>
      <div className="im-fold-body">
        {editable && shown.length > 0 ? <p className="yz-quiet">{t('clients.hint')}</p> : null}
        <ul className="im-clients">
          {shown.map((name) => (
            <li key={name}>
              <span>{name}</span>
              {editable ? <ClientPicker name={name} label={t('clients.match', { name })} /> : null}
            </li>
          ))}
        </ul>
        {shown.length < job.unmatchedClients.length ? (
          <button type="button" className="yz-link-button" onClick={() => setAll(true)}>
            {t('clients.all')}
          </button>
        ) : null}
        <AdjustErrors errors={errors} />
        {matches.length > 0 ? (
          <>
            <h3 className="im-subhead">{t('clients.matched')}</h3>
            <ul className="im-clients">
              {matches.map(({ name, client }) => (
                <li key={name}>
                  <span>
                    {name} <span className="yz-quiet">→</span> {client}
                  </span>
                  {editable ? (
                    <button type="button" className="yz-link-button" disabled={blocked} aria-label={t('clients.takeBackOf', { name })} onClick={() => void adjust({ clients: [{ name, clientId: null }] })}>
                      {t('clients.takeBack')}
                    </button>
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </details>
  );
}
