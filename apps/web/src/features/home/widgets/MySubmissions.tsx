import { chainState, opinionSection } from '@yingzao/domain/catalogues';
import type { ChainState } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import type { Tone } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { approvalHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { MySubmissionsWidgetDocument } from './MySubmissions.generated';

const tones: Partial<Record<ChainState, Tone>> = {
  ACTIVE: 'accent',
  RETURNED: 'warning',
  APPROVED: 'success',
  REJECTED: 'danger',
};

/** Approvals the viewer submitted, and with whom each is now. */
export default function MySubmissions({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <WidgetData
      name="mySubmissions"
      query={MySubmissionsWidgetDocument}
      variables={{}}
      empty={(data) =>
        data.approvalChains.nodes.length === 0 ? <WidgetNote icon="contract" title={t('list.noSubmissions')} /> : null
      }
    >
      {(data) => (
        <ul className="home-list">
          {data.approvalChains.nodes.slice(0, settings.rows).map(({ id, state, submittedAt, subject, activeStep }) => (
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
                  {activeStep ? (
                    <span>
                      {t('list.at', {
                        section: opinionSection.label(activeStep.section, locale),
                        name: activeStep.approver?.name ?? '—',
                      })}
                    </span>
                  ) : null}
                  <span className="home-row-end">
                    <DateText value={submittedAt} kind="relative" />
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
