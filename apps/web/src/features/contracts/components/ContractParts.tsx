import { contractPartyRole, contractType } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import type { ContractPageQuery } from '../pages/ContractPage.generated';
import { clientPath, contractPath, filePath } from '../paths';
import { ContractStatusTag } from './ContractStatusTag';
import { VersionMark } from './VersionMark';

type Contract = NonNullable<ContractPageQuery['contract']>;

/** Whose a contract is, what stands under it, and its documents by version and content. */
export function ContractParts({ contract }: { contract: Contract }) {
  const t = useMessages(messages);
  const { parties, documents, children } = contract;
  return (
    <>
      {children.length > 0 ? (
        <Section title={t('parent.children')}>
          <ul className="ct-list">
            {children.map((k) => (
              <li key={k.id}>
                <Link to={contractPath(k.id)}>{k.name}</Link>
                <small className="yz-quiet">
                  <span className="yz-num">{k.number}</span> <CodeText catalogue={contractType} code={k.contractType} />
                </small>
                <ContractStatusTag status={k.status} />
                <MoneyText fen={k.amountFen} unit="auto" />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('parties.title')}>
        {parties.length > 0 ? (
          <ul className="ct-list">
            {parties.map((p) => (
              <li key={p.id}>
                <small className="yz-quiet ct-role">
                  <CodeText catalogue={contractPartyRole} code={p.role} />
                </small>
                {p.client ? <Link to={clientPath(p.client.id)}>{p.client.name}</Link> : <span className="yz-quiet">{t('parties.hidden')}</span>}
              </li>
            ))}
          </ul>
        ) : (
          <p className="yz-quiet">{t('parties.none')}</p>
        )}
      </Section>
      <Section title={t('documents.title')}>
        {documents.length > 0 ? (
          <ul className="ct-documents">
            {documents.map(({ id, file }) => (
              <li key={id} className="ct-document">
                <Icon name="file" />
                {file ? (
                  <>
                    <Link to={filePath(file.id)}>{file.name}</Link>
                    <VersionMark number={file.currentVersion.number} sha256={file.currentVersion.sha256} />
                  </>
                ) : (
                  <span className="yz-quiet">{t('documents.hidden')}</span>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p className="yz-quiet">{t('documents.none')}</p>
        )}
      </Section>
    </>
  );
}
