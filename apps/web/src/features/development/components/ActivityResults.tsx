import { contractStatus, projectStatus } from '@yingzao/domain/catalogues';
import { safeLink } from '@yingzao/domain/development';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import type { DevelopmentPage_DevelopmentActivityFragment } from '../pages/DevelopmentPage.generated';
import { clientPath, contractPath, projectPath } from '../paths';

type Activity = DevelopmentPage_DevelopmentActivityFragment;

function Result({ result: { client, project, contract } }: { result: Activity['results'][number] }) {
  const t = useMessages(messages);
  if (contract)
    return (
      <>
        <Link to={contractPath(contract.id)}>{contract.name}</Link>
        <span className="yz-quiet">
          {t('results.contract')} · <CodeText catalogue={contractStatus} code={contract.status} /> · <MoneyText fen={contract.amountFen} unit="auto" />
        </span>
      </>
    );
  if (project)
    return (
      <>
        <Link to={projectPath(project.id)}>{project.name}</Link>
        <span className="yz-quiet">
          {t('results.project')} · <CodeText catalogue={projectStatus} code={project.status} />
        </span>
      </>
    );
  return client ? (
    <>
      <Link to={clientPath(client.id)}>{client.name}</Link>
      <span className="yz-quiet">{t('results.client')}</span>
    </>
  ) : (
    <span className="yz-quiet">{t('results.hidden')}</span>
  );
}

/** What the activity led to. */
export function ActivityResults({ activity }: { activity: Activity }) {
  const t = useMessages(messages);
  return (
    <Section title={t('section.results')}>
      {activity.results.length === 0 ? (
        <p className="yz-quiet">{t('results.empty')}</p>
      ) : (
        <ul className="dv-list">
          {activity.results.map((result) => (
            <li key={result.id}>
              <Result result={result} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Knowledge elsewhere; opens beside the page and learns nothing of it. */
export function ActivityLinks({ activity }: { activity: Activity }) {
  const t = useMessages(messages);
  return (
    <Section title={t('section.links')}>
      {activity.links.length === 0 ? <p className="yz-quiet">{t('links.empty')}</p> : null}
      <ul className="dv-list">
        {activity.links.map((link) => {
          const href = safeLink(link.url);
          return (
            <li key={link.id}>
              {href ? (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {link.title} <Icon name="external" />
                </a>
              ) : (
                link.title
              )}
              <small className="yz-quiet">{href ? new URL(href).hostname : null}</small>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
