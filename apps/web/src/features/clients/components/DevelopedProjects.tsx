import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { AreaText } from '../../../ui/texts';
import { messages } from '../messages';
import type { DevelopedProjects_ClientFragment } from './DevelopedProjects.generated';

/** What the client has built, and who designed it. */
export function DevelopedProjects({ client }: { client: DevelopedProjects_ClientFragment }) {
  const t = useMessages(messages);
  return (
    <Section title={t('developed.title')}>
      {client.developedProjects.length === 0 ? (
        <p className="yz-quiet">{t('developed.empty')}</p>
      ) : (
        <div className="yz-table-scroll" role="region" aria-label={t('developed.title')} tabIndex={0}>
          <table className="yz-plain-table cl-table">
            <thead>
              <tr>
                <th scope="col">{t('developed.name')}</th>
                <th scope="col">{t('developed.city')}</th>
                <th scope="col" className="yz-right">
                  {t('developed.gfa')}
                </th>
                <th scope="col" className="yz-right">
                  {t('developed.year')}
                </th>
                <th scope="col">{t('developed.designer')}</th>
              </tr>
            </thead>
            <tbody>
              {client.developedProjects.map((project) => (
                <tr key={project.id}>
                  <th scope="row">{project.name}</th>
                  <td>{project.city ?? '—'}</td>
                  <td className="yz-right">
                    <AreaText m2={project.gfaM2} unit="auto" />
                  </td>
                  <td className="yz-right yz-num">{project.year ?? '—'}</td>
                  <td>{project.designer ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
