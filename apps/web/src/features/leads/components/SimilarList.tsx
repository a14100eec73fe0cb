import { leadLikeness } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { messages } from '../messages';
import { leadPath, parcelsPath, projectPath } from '../paths';
import type { LeadMatchesQuery } from './DecidePanel.generated';

type Match = LeadMatchesQuery['similarToLead'][number];

const hrefOf = ({ kind, id, title }: Match): string => (kind === 'PROJECT' ? projectPath(id) : kind === 'LEAD' ? leadPath(id) : parcelsPath(title));

/** Records that may be the same, each with why. */
export function SimilarList({ matches, onMerge }: { matches: readonly Match[]; onMerge: (project: RemoteChoice) => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <Section title={t('similar.title')} tight>
      {matches.length === 0 ? <p className="yz-quiet">{t('similar.none')}</p> : null}
      <ul className="ld-rows">
        {matches.map((match) => (
          <li key={`${match.kind}${match.id}`} className="ld-row">
            <div className="ld-row-main">
              <span className="ld-tags">
                <StatusTag tone={match.reason === 'SAME_NAME' ? 'warning' : 'neutral'}>{leadLikeness.label(match.reason, locale)}</StatusTag>
                <small className="yz-quiet">{t(`similar.${match.kind}`)}</small>
              </span>
              <Link to={hrefOf(match)}>{match.title}</Link>
              <span className="yz-quiet">{match.subtitle}</span>
            </div>
            {match.kind === 'PROJECT' ? (
              <Button size="small" onClick={() => onMerge({ id: match.id, name: match.title })}>
                {t('similar.merge')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
