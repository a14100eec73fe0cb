import { contractPartyRole } from '@yingzao/domain/catalogues';
import { Button } from 'antd';

import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import type { PartyForm } from '../model/contractForm';
import { PartyClientSelect } from './ContractSelects';

/** Clients that are party to the contract, each with its role. */
export function PartyRows({ parties, onChange }: { parties: readonly PartyForm[]; onChange: (parties: readonly PartyForm[]) => void }) {
  const t = useMessages(messages);
  const patch = (key: string, part: Partial<PartyForm>): void => onChange(parties.map((p) => (p.key === key ? { ...p, ...part } : p)));
  return (
    <>
      {parties.map((party, at) => (
        <div key={party.key} className="ct-party-row">
          <FormField path={['parties', String(at), 'role']} label={t('edit.role')}>
            {(f) => <CodeSelect {...f} catalogue={contractPartyRole} allowClear={false} value={party.role} onChange={(role) => role && patch(party.key, { role })} />}
          </FormField>
          <FormField path={['parties', String(at), 'clientId']} label={t('edit.client')} required>
            {(f) => <PartyClientSelect {...f} value={party.client} onChange={(client) => patch(party.key, { client })} />}
          </FormField>
          <button type="button" className="yz-icon-button" aria-label={t('edit.removeParty', { n: at + 1 })} onClick={() => onChange(parties.filter((p) => p.key !== party.key))}>
            <Icon name="close" />
          </button>
        </div>
      ))}
      <Button icon={<Icon name="plus" />} onClick={() => onChange([...parties, { key: crypto.randomUUID(), client: null, role: parties.length === 0 ? 'PARTY_A' : 'PARTY_B' }])}>
        {t('edit.addParty')}
      </Button>
    </>
  );
}
