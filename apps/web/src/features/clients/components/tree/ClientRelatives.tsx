import { clientLevel } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Section } from '../../../../ui/Section';
import { clientPath, clientTreePath } from '../../paths';
import { treeMessages } from '../../treeMessages';
import type { ClientGlance_ClientFragment } from './ClientGlance.generated';

/** Who stands above the client and who below; nothing where it stands alone. */
export function ClientRelatives({ client }: { client: ClientGlance_ClientFragment }) {
  const t = useMessages(treeMessages);
  const locale = useLocale();
  if (!client.parent && client.children.length === 0) return null;
  return (
    <Section title={t('level')} tight actions={<Link to={clientTreePath}>{t('title')}</Link>}>
      <ul className="cl-relatives">
        {client.parent ? (
          <li>
            <span className="yz-quiet">{t('above')}</span> <Link to={clientPath(client.parent.id)}>{client.parent.name}</Link>
          </li>
        ) : null}
        {client.children.map((child) => (
          <li key={child.id}>
            <span className="yz-quiet">{t('below')}</span> <Link to={clientPath(child.id)}>{child.name}</Link>{' '}
            {child.level ? <small className="yz-quiet">{clientLevel.label(child.level, locale)}</small> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
