import { chainState, opinionSection } from '@yingzao/domain/catalogues';
import type { ChainState } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import type { Tone } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { approvalHref } from '../model/links';
import type { ApprovalRows_ChainFragment } from './ApprovalRows.generated';

const tones: Partial<Record<ChainState, Tone>> = { ACTIVE: 'accent', RETURNED: 'warning', APPROVED: 'success', REJECTED: 'danger' };

export interface ApprovalRowsProps {
  chains: readonly ApprovalRows_ChainFragment[];
  /** All are the viewer's own: who submitted them need not be said. */
  isOwn?: boolean;
}

/** Rounds of a box: who submitted each, and with whom it is now. */
export function ApprovalRows({ chains, isOwn = false }: ApprovalRowsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <ul className="home-list">
      {chains.map(({ id, state, submittedAt, submitter, subject, activeStep }) => (
        <li key={id}>
          <Link className="home-row" to={approvalHref(id)}>
            <span className="home-row-main">
              <strong>{subject.name}</strong>
              <span className="home-row-end">
                <StatusTag tone={tones[state] ?? 'muted'} dot>
                  {chainState.label(state, locale)}
                </StatusTag>
              </span>
            </span>
            <span className="home-row-sub">
              {submitter && !isOwn ? <span>{t('list.submitter', { name: submitter.name })}</span> : null}
              {activeStep ? <span>{t('list.at', { section: opinionSection.label(activeStep.section, locale), name: activeStep.approver?.name ?? '—' })}</span> : null}
              <span className="home-row-end">
                <DateText value={submittedAt} kind="relative" />
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
