import { useSearchParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { TabLinks } from '../../../ui/TabLinks';
import { BandsPart } from '../components/settings/BandsPart';
import { PlacesPart } from '../components/settings/PlacesPart';
import { settingsMessages } from '../settingsMessages';
import '../settings.css';

const tabs = ['bands', 'tiers', 'regions'] as const;
type Tab = (typeof tabs)[number];

/** What statistics part by. Everybody looks it up; those who may set it for the time that comes. */
export default function StatisticsSettingsPage() {
  const t = useMessages(settingsMessages);
  const maySet = useCan('statisticsSetting.update');
  const [params] = useSearchParams();
  const tab: Tab = tabs.find((name) => name === params.get('tab')) ?? 'bands';
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton href="/statistics" icon={<Icon name="statistics" />}>
            {t('back')}
          </LinkButton>
        }
      />
      <TabLinks label={t('tabs')} current={tab} items={tabs.map((key) => ({ key, label: t(`tab.${key}`), href: key === 'bands' ? '/statistics/settings' : `/statistics/settings?tab=${key}` }))} />
      {maySet ? null : <p className="yz-quiet yz-set-lead">{t('readOnly')}</p>}
      {tab === 'bands' ? <BandsPart /> : <PlacesPart key={tab} kind={tab === 'tiers' ? 'TIER' : 'REGION'} />}
    </Page>
  );
}
