import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { AreaText } from '../../../ui/texts';
import '../clients.css';
import { GradeTag } from '../components/GradeTag';
import { dossierMessages } from '../dossierMessages';
import { clientPath } from '../paths';
import { treeMessages } from '../treeMessages';
import { PartnerFirmPageDocument, type PartnerFirmPageQuery } from './PartnerFirmPage.generated';

type Firm = NonNullable<PartnerFirmPageQuery['partnerFirm']>;

/** A design firm that clients work with: for whom it works, and on which buildings it is named. */
export default function PartnerFirmPage() {
  const { id = '' } = useParams();
  const t = useMessages(dossierMessages);
  const { data, loading, error, refetch } = useQuery(PartnerFirmPageDocument, { variables: { id } });
  const firm = data?.partnerFirm;
  if (!firm)
    return <Page title={t('firm')}>{loading && !data ? <LoadingState lines={8} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}</Page>;
  return (
    <Page title={firm.name}>
      <PageHeader title={firm.name} lead={t('firmLead')} meta={<span className="yz-num">{t('count', { count: firm.clients.length })}</span>} />
      <FirmClients firm={firm} />
      <FirmProjects firm={firm} />
    </Page>
  );
}

function FirmClients({ firm }: { firm: Firm }) {
  const t = useMessages(dossierMessages);
  const words = useMessages(treeMessages);
  return (
    <Section title={t('firmClients')} tight>
      <div className="yz-table-scroll" role="region" aria-label={t('firmClients')} tabIndex={0}>
        <table className="yz-plain-table cl-table">
          <thead>
            <tr>
              <th scope="col">{t('client')}</th>
              <th scope="col">{t('city')}</th>
              {(['projects', 'open', 'won'] as const).map((key) => (
                <th key={key} scope="col" className="yz-right">
                  {words(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firm.clients.map((client) => (
              <tr key={client.id}>
                <th scope="row">
                  <Link to={clientPath(client.id)}>{client.name}</Link> {client.grade ? <GradeTag grade={client.grade} /> : null}
                </th>
                <td>{client.headquartersCity ?? '—'}</td>
                <td className="yz-right yz-num">{client.figures.projects}</td>
                <td className="yz-right yz-num">{client.figures.open}</td>
                <td className="yz-right yz-num">{client.figures.won}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function FirmProjects({ firm }: { firm: Firm }) {
  const t = useMessages(dossierMessages);
  return (
    <Section title={t('firmProjects')}>
      {firm.developedProjects.length === 0 ? <p className="yz-quiet">{t('noProjects')}</p> : null}
      <div className="yz-table-scroll" role="region" aria-label={t('firmProjects')} tabIndex={0}>
        <table className="yz-plain-table cl-table">
          {firm.developedProjects.length > 0 ? (
            <thead>
              <tr>
                <th scope="col">{t('project')}</th>
                <th scope="col">{t('client')}</th>
                <th scope="col">{t('city')}</th>
                <th scope="col" className="yz-right">
                  {t('gfa')}
                </th>
                <th scope="col" className="yz-right">
                  {t('year')}
                </th>
              </tr>
            </thead>
          ) : null}
          <tbody>
            {firm.developedProjects.map((project) => (
              <tr key={project.id}>
                <th scope="row">{project.name}</th>
                <td>{project.client ? <Link to={clientPath(project.client.id)}>{project.client.name}</Link> : '—'}</td>
                <td>{project.city ?? '—'}</td>
                <td className="yz-right">
                  <AreaText m2={project.gfaM2} unit="auto" />
                </td>
                <td className="yz-right yz-num">{project.year ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
