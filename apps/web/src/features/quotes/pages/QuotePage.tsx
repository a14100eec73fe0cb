import { useQuery } from '@apollo/client/react';
import type { QuoteStatus } from '@yingzao/domain/catalogues';
import { formatArea, formatNumber } from '@yingzao/domain/measures';
import { isOpenQuote, isUnsent, movesFrom, unitPrice } from '@yingzao/domain/quotes';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Slot } from '../../../lib/slots';
import { Icon } from '../../../ui/Icon';
import { MenuButton, type MenuItem } from '../../../ui/MenuButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { ContractFromQuoteDialog } from '../components/ContractFromQuoteDialog';
import { MoveQuoteDialog } from '../components/MoveQuoteDialog';
import { QuoteAmount } from '../components/QuoteAmount';
import { QuoteDiffTable } from '../components/QuoteDiffTable';
import { QuoteStatusTag } from '../components/QuoteStatusTag';
import { ReviseQuoteDialog } from '../components/ReviseQuoteDialog';
import { RevisionList } from '../components/RevisionList';
import { ShareQuoteDialog } from '../components/ShareQuoteDialog';
import { ValidityText } from '../components/ValidityText';
import { messages } from '../messages';
import { currentOf, type Revision } from '../model/current';
import { contractPath, projectPath, quoteEditPath, quotePdfPath, quotePrintPath } from '../paths';
import '../quotes.css';
import { QuotePageDocument, type QuotePage_QuoteFragment } from './QuotePage.generated';

type Open = { readonly kind: 'revise' } | { readonly kind: 'submit'; readonly revision: Revision } | { readonly kind: 'share' | 'contract'; readonly revision: Revision } | { readonly kind: 'move'; readonly revision: Revision; readonly to: QuoteStatus };

/** One quote: what stands now, what is being prepared, every version, and any two compared. */
export default function QuotePage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(QuotePageDocument, { variables: { id } });
  const [open, setOpen] = useState<Open | null>(null);
  const quote = data?.quote;

  if (!quote)
    return (
      <Page title={t('title')} width="text">
        {error && !data ? <ErrorState heading error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState heading /> : <LoadingState lines={6} />}
      </Page>
    );

  const { project } = quote;
  const current = currentOf(quote);
  const unsent = quote.revisions.find((r) => isUnsent(r.status)) ?? null;
  const price = unitPrice(current.amountFen, project?.gfaM2);
  const close = (): void => setOpen(null);
  return (
    <Page title={quote.title} width="text">
      <PageHeader
        title={quote.title}
        badge={<QuoteStatusTag status={current.status} />}
        lead={project ? <Link to={projectPath(project.id)}>{project.name}</Link> : t('hidden')}
        meta={
          <>
            {project ? <span className="yz-num">{project.number}</span> : null}
            {project ? <span>{project.client.name}</span> : null}
            <span>
              {t('column.updated')} <DateText value={quote.updatedAt} kind="relative" />
            </span>
          </>
        }
        actions={<Actions quote={quote} current={current} unsent={unsent} onOpen={setOpen} />}
      />
      <div className="qt-figure">
        <p className="qt-figure-amount">
          <QuoteAmount terms={current} />
        </p>
        <p className="yz-quiet">
          {t('revision', { n: current.revision })}
          {price && project?.gfaM2 ? ` · ${t('unitPrice')} ${t('perSqm', { rate: formatNumber(price) })}（${t('gfaHint', { area: formatArea(project.gfaM2, { unit: 'auto', locale }) })}）` : null}
          {current.validUntil && isOpenQuote(current.status) ? (
            <>
              {' · '}
              <ValidityText until={current.validUntil} />
            </>
          ) : null}
        </p>
        {current.contract ? (
          <p>
            <Link to={contractPath(current.contract.id)}>{t('contractOf', { number: current.contract.number })}</Link>
          </p>
        ) : null}
        {unsent && unsent !== current ? (
          <p className="qt-desk">
            <Icon name="edit" /> {t('onDesk', { n: unsent.revision })} <QuoteStatusTag status={unsent.status} /> <QuoteAmount terms={unsent} />
          </p>
        ) : null}
      </div>
      <Slot name="quoteRounds" of={{ quoteId: quote.id, revisionId: (unsent ?? current).id }} />
      <Section title={t('versions')}>
        <RevisionList revisions={quote.revisions} gfaM2={project?.gfaM2} />
      </Section>
      {quote.revisions.length > 1 ? <QuoteDiffTable revisions={quote.revisions} gfaM2={project?.gfaM2} /> : null}
      {open?.kind === 'revise' ? <ReviseQuoteDialog quote={quote} onClose={close} /> : null}
      {open?.kind === 'share' ? <ShareQuoteDialog quoteId={quote.id} revision={open.revision} clientName={project?.client.name ?? ''} onClose={close} /> : null}
      {open?.kind === 'contract' ? <ContractFromQuoteDialog quote={quote} revision={open.revision} onClose={close} /> : null}
      {open?.kind === 'submit' ? <Slot name="quoteSubmission" of={{ quoteId: quote.id, revisionId: open.revision.id, version: quote.version, onClose: close }} /> : null}
      {open?.kind === 'move' ? <MoveQuoteDialog quote={quote} revision={open.revision} to={open.to} onClose={close} /> : null}
    </Page>
  );
}

interface ActionsProps {
  quote: QuotePage_QuoteFragment;
  current: Revision;
  /** The version on the desk. */
  unsent: Revision | null;
  onOpen: (open: Open) => void;
}

/** What comes next for the version at hand as buttons; the rest in a menu. */
function Actions({ quote, current, unsent, onOpen }: ActionsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const canShare = useCan('quoteShare.use');
  const canContract = useCan('contract.create');
  const shown = unsent ?? current;
  const may = quote.viewerCanUpdate;
  const movesOf = (revision: Revision): readonly QuoteStatus[] => movesFrom(revision.status, revision.isCurrent);
  // Of a version in review its round says what comes next.
  const main: QuoteStatus | undefined = may && unsent && unsent.status !== 'IN_REVIEW' ? 'SENT' : undefined;
  const canContractNow = canContract && ['SENT', 'NEGOTIATING', 'ACCEPTED'].includes(current.status) && current.amountFen !== null && !current.contract;
  const move = (revision: Revision, to: QuoteStatus): MenuItem => ({ key: `${revision.id}-${to}`, label: unsent && unsent !== current ? `${t('revision', { n: revision.revision })} · ${t(`move.to.${to}`)}` : t(`move.to.${to}`), danger: to === 'DECLINED' || to === 'SUPERSEDED', onSelect: () => onOpen({ kind: 'move', revision, to }) });
  const items: MenuItem[] = [
    { key: 'pdf', label: t('downloadPdf'), icon: 'export', onSelect: () => window.location.assign(quotePdfPath(shown.id, locale)) },
    { key: 'print', label: t('openPrint'), icon: 'print', onSelect: () => void window.open(quotePrintPath(shown.id, locale), '_blank', 'noopener') },
    ...(may && unsent ? movesOf(unsent).filter((to) => to !== main).map((to) => move(unsent, to)) : []),
    ...(may && unsent !== current ? movesOf(current).map((to) => move(current, to)) : []),
  ];
  return (
    <>
      {main && unsent ? (
        <Button type="primary" onClick={() => onOpen({ kind: 'move', revision: unsent, to: main })}>
          {t(`move.to.${main}`)}
        </Button>
      ) : null}
      {unsent?.viewerCanSubmit ? <Button onClick={() => onOpen({ kind: 'submit', revision: unsent })}>{t('submit')}</Button> : null}
      {may && unsent?.status === 'DRAFT' ? (
        <Button icon={<Icon name="edit" />} onClick={() => void navigate(quoteEditPath(quote.id))}>
          {t('edit')}
        </Button>
      ) : null}
      {canContractNow && !unsent ? (
        <Button type="primary" icon={<Icon name="contract" />} onClick={() => onOpen({ kind: 'contract', revision: current })}>
          {t('contract.action')}
        </Button>
      ) : null}
      {may && !unsent ? (
        <Button icon={<Icon name="edit" />} onClick={() => void navigate(quoteEditPath(quote.id))}>
          {t('next')}
        </Button>
      ) : null}
      {may && !unsent && current.content == null ? <Button onClick={() => onOpen({ kind: 'revise' })}>{t('revise')}</Button> : null}
      {canShare && !isUnsent(current.status) ? (
        <Button icon={<Icon name="link" />} onClick={() => onOpen({ kind: 'share', revision: current })}>
          {t('share.action')}
        </Button>
      ) : null}
      <MenuButton label={t('moreActions')} icon="more" align="end" items={items} />
    </>
  );
}
