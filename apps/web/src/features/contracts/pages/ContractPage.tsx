import { useQuery } from '@apollo/client/react';
import { contractType } from '@yingzao/domain/catalogues';
import { Exact, formatNumber } from '@yingzao/domain/measures';
import { unitPrice } from '@yingzao/domain/quotes';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';

import { useDataChanges } from '../../../lib/dataChanges';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { CodeText } from '../../../ui/CodeSelect';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Facts, Section } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText, MoneyText } from '../../../ui/texts';
import { Slot } from '../../../lib/slots';
import { AreaTrueUp } from '../components/AreaTrueUp';
import { ContractDates } from '../components/ContractDates';
import { ContractNotes } from '../components/ContractNotes';
import { ContractParts } from '../components/ContractParts';
import { ContractStatusTag } from '../components/ContractStatusTag';
import { SignContractDialog } from '../components/SignContractDialog';
import '../contracts.css';
import { messages } from '../messages';
import { contractEditPath, contractPath, designProjectPath, filePath, projectPath, quotePath } from '../paths';
import { watchMessages } from '../watchMessages';
import { ContractPageDocument } from './ContractPage.generated';

/** One contract: its terms on the left, its approval on the right. */
export default function ContractPage() {
  const t = useMessages(messages);
  const w = useMessages(watchMessages);
  const canCreate = useCan('contract.create');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ContractPageDocument, { variables: { id } });
  const [open, setOpen] = useState<'submit' | 'sign' | null>(null);
  // Money that comes in settles it, an approval moves it, and the area of its design project makes another fee of it, on other pages.
  useDataChanges(['CONTRACTS', 'PROJECTS', 'DESIGN_PROJECTS'], () => void refetch().catch(() => undefined));
  const contract = data?.contract;

  if (!contract)
    return (
      <Page title={t('title')}>
        {error && !data ? <ErrorState heading error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState heading /> : <LoadingState lines={8} />}
      </Page>
    );

  const { project } = contract;
  const price = unitPrice(contract.amountFen, project?.gfaM2);
  const canSign = contract.viewerCanUpdate && contract.status === 'APPROVED';
  return (
    <Page title={contract.name}>
      <PageHeader
        title={contract.name}
        badge={<ContractStatusTag status={contract.status} />}
        lead={project ? <Link to={projectPath(project.id)}>{contract.projectName}</Link> : contract.projectName}
        meta={
          <>
            <span className="yz-num">{contract.number}</span>
            <span>{contract.clientName}</span>
          </>
        }
        actions={
          <>
            {contract.viewerCanUpdate && contract.status === 'DRAFT' ? <LinkButton href={contractEditPath(contract.id)}>{t('edit.action')}</LinkButton> : null}
            {contract.viewerCanSubmit ? (
              <Button type="primary" onClick={() => setOpen('submit')}>
                {t('submit')}
              </Button>
            ) : null}
            {canSign ? (
              <Button type="primary" onClick={() => setOpen('sign')}>
                {t('sign.action')}
              </Button>
            ) : null}
          </>
        }
      />
      <AreaTrueUp contract={contract} canCreate={canCreate} />
      {contract.status === 'COMPLETED' ? (
        <div className="ct-note" role="status">
          <Icon name="check" />
          <p>{w('settled')}</p>
        </div>
      ) : null}
      <div className="ct-columns">
        <div>
          <Section title={t('facts')} tight>
            <Facts
              items={[
                {
                  label: t('column.amount'),
                  value: (
                    <>
                      <strong className="ct-amount">
                        <MoneyText fen={contract.amountFen} unit="auto" />
                      </strong>{' '}
                      <small className="yz-quiet">
                        <MoneyText fen={contract.amountFen} unit="YUAN" />
                      </small>
                    </>
                  ),
                },
                ...(price ? [{ label: t('unitPrice'), value: <span className="yz-num">{t('perSqm', { rate: formatNumber(price) })}</span> }] : []),
                { label: t('column.type'), value: <CodeText catalogue={contractType} code={contract.contractType} /> },
                ...(contract.areaRate && contract.areaBasisM2
                  ? [
                      { label: w('area.rate'), value: <span className="yz-num">{t('perSqm', { rate: formatNumber(new Exact(contract.areaRate).toString()) })}</span> },
                      { label: w('area.basis'), value: <span className="yz-num">{formatNumber(contract.areaBasisM2)} ㎡</span> },
                    ]
                  : []),
                ...(contract.quoteRevision ? [{ label: w('fromQuote'), value: <Link to={quotePath(contract.quoteRevision.quoteId)}>{w('revision', { n: contract.quoteRevision.revision })}</Link> }] : []),
                { label: t('parent.label'), value: contract.parent ? <Link to={contractPath(contract.parent.id)}>{`${contract.parent.number} ${contract.parent.name}`}</Link> : null },
                { label: t('column.signedOn'), value: contract.signedOn ? <DateText value={contract.signedOn} /> : null },
                ...(contract.signedCopy ? [{ label: t('signedCopy'), value: <Link to={filePath(contract.signedCopy.id)}>{contract.signedCopy.name}</Link> }] : []),
                ...(project?.designProject ? [{ label: t('designProject'), value: <Link className="yz-num" to={designProjectPath(project.designProject.id)}>{project.designProject.number}</Link> }] : []),
                { label: t('column.updated'), value: <DateText value={contract.updatedAt} kind="datetime" /> },
              ]}
            />
          </Section>
          <ContractDates contract={contract} />
          <ContractNotes contract={contract} />
          <ContractParts contract={contract} />
          <Slot name="contractMoney" of={{ contractId: contract.id }} />
          <Section title={t('terms')}>{contract.terms ? <p className="ct-terms">{contract.terms}</p> : <p className="yz-quiet">{t('noTerms')}</p>}</Section>
        </div>
        <Section title={t('approval')} tight>
          <Slot name="contractRounds" of={{ rounds: contract.approvalChains }} />
        </Section>
      </div>
      {open === 'submit' && contract.viewerCanSubmit ? <Slot name="contractSubmission" of={{ contract, onClose: () => setOpen(null) }} /> : null}
      {open === 'sign' && canSign ? <SignContractDialog contract={contract} onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}
