import { lossReason } from '@yingzao/domain/catalogues';
import { formatDate, formatNumber } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Facts, Section } from '../../../ui/Section';
import { DateText, MoneyText } from '../../../ui/texts';
import { useToday } from '../hooks/useToday';
import { reviewMessages } from '../reviewMessages';
import type { ProjectReview_ProjectFragment } from './ProjectReview.generated';
import { ReviewDialog } from './ReviewDialog';

/** Of a project that is won or lost: what was learnt of it, or by when somebody should say. */
export function ProjectReview({ project }: { project: ProjectReview_ProjectFragment }) {
  const t = useMessages(reviewMessages);
  const locale = useLocale();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const { review, reviewDueOn: due, viewerCanReview } = project;
  if (!review && !due && !viewerCanReview) return null;
  const isLost = project.status === 'LOST';
  const share = review?.gapRate ? `${review.gapRate.startsWith('-') ? '' : '+'}${formatNumber(Number(review.gapRate) * 100, 1)}%` : null;
  return (
    <Section
      title={t('title')}
      actions={
        viewerCanReview ? (
          <Button size="small" type={due ? 'primary' : 'text'} icon={<Icon name="edit" />} onClick={() => setOpen(true)}>
            {review ? t('edit') : t('write')}
          </Button>
        ) : null
      }
    >
      {due ? (
        <p className={due < today ? 'pj-late' : 'yz-quiet'} role="status">
          {due < today ? t('overdue', { date: formatDate(due, locale) }) : t('due', { date: formatDate(due, locale) })}
        </p>
      ) : null}
      {review ? (
        <>
          <Facts
            items={[
              ...(isLost ? [{ label: t('reason'), value: review.reason ? lossReason.label(review.reason, locale) : null }] : []),
              { label: isLost ? t('winner') : t('rival'), value: review.competitor?.name },
              { label: t('ourFee'), value: review.ourFeeFen ? <MoneyText fen={review.ourFeeFen} unit="auto" /> : null },
              { label: t('theirFee'), value: review.theirFeeFen ? <MoneyText fen={review.theirFeeFen} unit="auto" /> : null },
              ...(review.gapFen
                ? [
                    {
                      label: t('gap'),
                      value: (
                        <>
                          <MoneyText fen={review.gapFen} unit="auto" /> {share ? <small className="yz-quiet yz-num">{share}</small> : null}
                        </>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          {review.lessons ? <p className="pj-lessons">{review.lessons}</p> : null}
          <p className="yz-quiet">
            {review.createdBy?.name} <DateText value={review.updatedAt} />
          </p>
        </>
      ) : !due ? (
        <p className="yz-quiet">{t('none')}</p>
      ) : null}
      {open ? <ReviewDialog project={project} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
